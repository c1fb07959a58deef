package io.docwright.maven;

import io.docwright.manifest.NearestWord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/**
 * The names of the plugin's parameters and user properties. Maven ignores a name that no goal knows, up to 3.8 without a word; whoever
 * misspelt one would never find out.
 */
final class KnownNames {

    private static final String PREFIX = "docwright.";
    private static final int SHORTEST_BEGINNING = 4;

    private final SortedSet<String> parameters = new TreeSet<>();
    private final SortedSet<String> properties = new TreeSet<>();

    /** Takes the names of all goals: what stands at the plugin is for each goal what it knows. */
    KnownNames(PluginDescriptor plugin) {
        for (MojoDescriptor goal : plugin.getMojos()) {
            for (Parameter parameter : goal.getParameters() == null ? List.<Parameter>of() : goal.getParameters()) {
                if (parameter.isEditable()) {
                    add(parameter);
                }
            }
        }
    }

    private void add(Parameter parameter) {
        parameters.add(parameter.getName());
        Optional.ofNullable(parameter.getAlias()).ifPresent(parameters::add);
        String expression = Optional.ofNullable(parameter.getExpression()).orElse("");
        if (expression.startsWith("${" + PREFIX) && expression.endsWith("}")) {
            properties.add(expression.substring(2, expression.length() - 1));
        }
    }

    /** Refuses elements of a configuration that no goal knows. */
    void checkElements(Collection<String> elements) throws MojoFailureException {
        List<String> unknown = new ArrayList<>();
        for (String element : elements) {
            if (!parameters.contains(element)) {
                String expected = NearestWord.to(element, parameters)
                        .map(nearest -> "`" + nearest + "`")
                        .orElse("one of `" + String.join("`, `", parameters) + "`");
                unknown.add("found `" + element + "` in the configuration, which no goal knows; expected " + expected);
            }
        }
        fail(unknown);
    }

    /**
     * Refuses properties that are near to one that is known. Others are left alone: builds have properties of their own that begin
     * like ours, such as the version of the plugin.
     */
    void checkProperties(Collection<String> names) throws MojoFailureException {
        List<String> misspelt = new ArrayList<>();
        for (String name : names) {
            if (name.startsWith(PREFIX) && !properties.contains(name)) {
                nearestProperty(name.substring(PREFIX.length()))
                        .ifPresent(nearest -> misspelt.add("found the property `" + name
                                + "`, which no goal knows; expected `" + nearest + "`, or a name that is not so near"));
            }
        }
        fail(misspelt);
    }

    private Optional<String> nearestProperty(String written) {
        List<String> own = properties.stream()
                .map(property -> property.substring(PREFIX.length()))
                .toList();
        String lower = written.toLowerCase(Locale.ROOT);
        return NearestWord.to(written, own)
                .or(() -> own.stream()
                        .filter(name -> lower.length() >= SHORTEST_BEGINNING
                                && name.toLowerCase(Locale.ROOT).startsWith(lower))
                        .findFirst())
                .map(PREFIX::concat);
    }

    private static void fail(List<String> problems) throws MojoFailureException {
        if (!problems.isEmpty()) {
            throw new MojoFailureException(String.join("; ", problems));
        }
    }
}
