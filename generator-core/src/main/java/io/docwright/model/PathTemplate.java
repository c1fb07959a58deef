package io.docwright.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A path with variables.
 *
 * @param parts literals and variables in order; adjacent literals are one; the first begins with {@code /}
 */
public record PathTemplate(List<Part> parts) {

    /** Copies the list. */
    public PathTemplate {
        parts = List.copyOf(parts);
    }

    /** Returns the names of the variables in order. */
    public List<String> variables() {
        return parts.stream().filter(Part::variable).map(Part::text).toList();
    }

    /** Returns the template with {@code {name}} for each variable. */
    @Override
    public String toString() {
        return parts.stream()
                .map(part -> part.variable() ? "{" + part.text() + "}" : part.text())
                .collect(Collectors.joining());
    }

    /**
     * A piece of the template.
     *
     * @param variable whether the text names a path parameter
     * @param text the literal as sent, or the parameter's wire name
     */
    public record Part(boolean variable, String text) {
        /** Refuses null. */
        public Part {
            Objects.requireNonNull(text, "text");
        }
    }
}
