package io.docwright.maven;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/**
 * Which goal of which execution writes into a folder. The folder belongs to it alone: another one that wrote there would remove the
 * files of the first, which would come back with the next build, and so on.
 */
final class OutputOwner {

    private OutputOwner() {}

    /**
     * Takes a folder for as long as the project is built; the same execution may take it again, as in a forked lifecycle. Who calls
     * a goal by name, besides, means the folder of the execution that is bound.
     */
    static void claim(Path folder, MavenProject project, MojoExecution execution) throws MojoFailureException {
        if (execution.getSource() == MojoExecution.Source.CLI) {
            return;
        }
        String key = "docwright.output " + folder.toAbsolutePath().normalize();
        String claimant = "`" + execution.getGoal() + "` of the execution `" + execution.getExecutionId() + "`";
        Object owner = project.getContextValue(key);
        if (owner != null && !owner.equals(claimant)) {
            throw new MojoFailureException(
                    "found `" + folder + "` as the output of " + claimant + "; it is the output of " + owner
                            + ", and each would remove the other's files; expected an output directory of its own");
        }
        project.setContextValue(key, claimant);
    }
}
