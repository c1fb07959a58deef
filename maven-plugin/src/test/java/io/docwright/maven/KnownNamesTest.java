package io.docwright.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.codehaus.plexus.configuration.PlexusConfigurationException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads the descriptor that this build has made of the plugin. */
class KnownNamesTest {

    private static final PluginDescriptor PLUGIN = descriptor();

    private final KnownNames names = new KnownNames(PLUGIN);

    @TestFactory
    Stream<DynamicTest> everyParameterIsDocumentedAndHasAUserProperty() {
        return PLUGIN.getMojos().stream()
                .filter(goal -> !goal.getGoal().equals("help"))
                .flatMap(goal -> parameters(goal).stream()
                        .map(parameter -> DynamicTest.dynamicTest(
                                goal.getGoal() + " " + parameter.getName(), () -> isComplete(parameter))));
    }

    private static void isComplete(Parameter parameter) {
        assertThat(parameter.getDescription()).isNotBlank();
        assertThat(parameter.getExpression()).isEqualTo("${docwright." + parameter.getName() + "}");
    }

    @Test
    void everyGoalIsDocumentedAndSafeForThreads() {
        assertThat(PLUGIN.getMojos()).hasSizeGreaterThan(5).allSatisfy(goal -> {
            assertThat(goal.getDescription()).isNotBlank();
            assertThat(goal.isThreadSafe()).isTrue();
        });
    }

    @Test
    void eclipseKnowsWhatToDoWithEveryGoal() throws IOException {
        String metadata =
                Files.readString(Path.of("target", "classes", "META-INF", "m2e", "lifecycle-mapping-metadata.xml"));

        assertThat(PLUGIN.getMojos())
                .extracting(MojoDescriptor::getGoal)
                .allSatisfy(goal -> assertThat(metadata).containsOnlyOnce("<goal>" + goal + "</goal>"));
    }

    @Test
    void goalsThatOnlyReadNeedNoProject() {
        assertThat(PLUGIN.getMojos())
                .filteredOn(MojoDescriptor::isProjectRequired)
                .extracting(MojoDescriptor::getGoal)
                .containsExactlyInAnyOrder("generate", "generate-test");
    }

    @Test
    void anElementThatNoGoalKnowsIsAnsweredWithTheNearest() {
        assertThatCode(() -> names.checkElements(List.of("failOn", "moduleName", "format")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> names.checkElements(List.of("skip", "failon", "outputDir")))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("found `failon` in the configuration, which no goal knows; expected `failOn`")
                .hasMessageContaining("found `outputDir` in the configuration, which no goal knows; expected");
        assertThatThrownBy(() -> names.checkElements(List.of("colour")))
                .hasMessageContaining("expected one of `addCompileSourceRoot`, ")
                .hasMessageNotContaining("`project`");
    }

    @Test
    void aPropertyThatIsAlmostOneIsRefused() {
        for (String wrong :
                List.of("docwright.failon", "docwright.spec", "docwright.specs", "docwright.outputDirectroy")) {
            assertThatThrownBy(() -> names.checkProperties(List.of(wrong)))
                    .isInstanceOf(MojoFailureException.class)
                    .hasMessageContaining("found the property `" + wrong + "`");
        }
        assertThatThrownBy(() -> names.checkProperties(List.of("docwright.Skip")))
                .hasMessageContaining("expected `docwright.skip`");
    }

    @Test
    void propertiesOfTheBuildsOwnAreLeftAlone() {
        assertThatCode(() -> names.checkProperties(List.of(
                        "docwright.version",
                        "docwright.accept",
                        "docwright.shared",
                        "docwright.forks",
                        "docwright.skip",
                        "failon")))
                .doesNotThrowAnyException();
    }

    private static List<Parameter> parameters(MojoDescriptor goal) {
        return goal.getParameters().stream().filter(Parameter::isEditable).toList();
    }

    private static PluginDescriptor descriptor() {
        Path file = Path.of("target", "classes", "META-INF", "maven", "plugin.xml");
        try (Reader reader = Files.newBufferedReader(file)) {
            return new PluginDescriptorBuilder().build(reader);
        } catch (IOException | PlexusConfigurationException e) {
            throw new AssertionError(e);
        }
    }
}
