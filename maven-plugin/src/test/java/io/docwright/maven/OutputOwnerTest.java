package io.docwright.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class OutputOwnerTest {

    private final MavenProject project = new MavenProject();

    @Test
    void aFolderHasOneOwner() throws MojoFailureException {
        claim("target/a", "one", "generate");
        claim("target/b", "two", "generate");

        assertThatThrownBy(() -> claim("target/x/../a", "two", "generate"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("`generate` of the execution `two`; it is the output of"
                        + " `generate` of the execution `one`");
        assertThatThrownBy(() -> claim("target/a", "one", "generate-test")).isInstanceOf(MojoFailureException.class);
    }

    @Test
    void anExecutionMayRunAgainAndAnotherProjectMayHaveAFolderOfThatName() throws MojoFailureException {
        claim("a", "one", "generate");
        claim("a", "one", "generate");

        OutputOwner.claim(Path.of("a"), new MavenProject(), execution("two", "generate"));
        assertThat(project.getContextValue("docwright.output " + Path.of("a").toAbsolutePath()))
                .isEqualTo("`generate` of the execution `one`");
    }

    @Test
    void aGoalThatIsCalledByNameMayWriteWhereTheBoundOneDoes() throws MojoFailureException {
        MojoExecution called = new MojoExecution(null, "default-cli", MojoExecution.Source.CLI);
        claim("a", "one", "generate");

        assertThatCode(() -> OutputOwner.claim(Path.of("a"), project, called)).doesNotThrowAnyException();
    }

    private void claim(String folder, String execution, String goal) throws MojoFailureException {
        OutputOwner.claim(Path.of(folder), project, execution(execution, goal));
    }

    private static MojoExecution execution(String id, String goal) {
        MojoDescriptor descriptor = new MojoDescriptor();
        descriptor.setGoal(goal);
        return new MojoExecution(descriptor, id);
    }
}
