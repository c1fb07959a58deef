package io.docwright.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Looks at what a build says to the plugin, in its POM and on the command line, for names that no goal knows. */
final class Spelling {

    private Spelling() {}

    static void check(MavenSession session, MojoExecution execution) throws MojoFailureException {
        KnownNames known = new KnownNames(execution.getMojoDescriptor().getPluginDescriptor());
        MavenProject project = session.getCurrentProject();
        known.checkElements(elements(project, execution));
        SortedSet<String> properties = new TreeSet<>(session.getUserProperties().stringPropertyNames());
        properties.addAll(project.getProperties().stringPropertyNames());
        known.checkProperties(properties);
    }

    /** Maven hands a goal the elements it knows; all of them are in the project's model only. */
    private static List<String> elements(MavenProject project, MojoExecution execution) {
        List<String> elements = new ArrayList<>();
        Plugin plugin = project.getPlugin(execution.getPlugin().getKey());
        if (plugin != null) {
            addElements(plugin, elements);
            for (PluginExecution each : plugin.getExecutions()) {
                if (each.getId().equals(execution.getExecutionId())) {
                    addElements(each, elements);
                }
            }
        }
        return elements;
    }

    private static void addElements(ConfigurationContainer container, List<String> to) {
        if (container.getConfiguration() instanceof Xpp3Dom configuration) {
            for (Xpp3Dom element : configuration.getChildren()) {
                if (!to.contains(element.getName())) {
                    to.add(element.getName());
                }
            }
        }
    }
}
