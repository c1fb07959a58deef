package io.docwright.emit;

import com.palantir.javapoet.CodeBlock;
import io.docwright.model.Constraints;
import io.docwright.model.Constraints.Condition;
import io.docwright.model.Description;
import io.docwright.model.Property;
import io.docwright.model.ValueFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Builds one Javadoc comment: our own sentences, and text from outside through {@link Prose} only. */
final class Javadoc {

    private final int indent;
    private final List<String> body = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    private Javadoc(int indent) {
        this.indent = indent;
    }

    /** Starts a comment; the indent is that of its text, for the width of its lines. */
    static Javadoc at(int indent) {
        return new Javadoc(indent);
    }

    /** Adds a paragraph of our own. */
    Javadoc paragraph(String ours) {
        if (body.isEmpty()) {
            body.addAll(Prose.wrap(ours, indent));
        } else {
            body.add("");
            body.addAll(Prose.wrap("<p>" + ours, indent));
        }
        return this;
    }

    /** Adds documentation text; ours stands for it where there is none. */
    Javadoc description(Description description, String otherwise) {
        List<String> lines = Prose.blocks(description.paragraphs(), indent);
        if (lines.isEmpty()) {
            return paragraph(otherwise);
        }
        if (!body.isEmpty()) {
            body.add("");
            if (!lines.get(0).equals("<ul>")) {
                lines.set(0, "<p>" + lines.get(0));
            }
        }
        body.addAll(lines);
        return this;
    }

    /** Adds documented error codes; each has been through {@link Prose}. */
    Javadoc list(List<String> errors) {
        paragraph("Documented errors:");
        body.add("<ul>");
        errors.forEach(error -> body.addAll(Prose.wrap("<li>" + error, indent)));
        body.add("</ul>");
        return this;
    }

    /** Adds description, necessity, limits, default and example of a property. */
    Javadoc property(Property property) {
        description(property.description(), "The value of " + Prose.quoted(property.wireName()) + ".");
        List<String> facts = facts(property);
        if (!facts.isEmpty()) {
            paragraph(String.join(" ", facts));
        }
        return this;
    }

    /** Adds a tag; text from outside in it has been through {@link Prose}. */
    Javadoc tag(String tag) {
        List<String> lines = Prose.wrap(tag, indent + 4);
        tags.add(lines.get(0));
        lines.stream().skip(1).map(line -> "    " + line).forEach(tags::add);
        return this;
    }

    /** Adds the tag of a parameter, whose name stays on the line of the tag however long it is. */
    Javadoc param(String name, String text) {
        tags.add("@param " + name + " " + text);
        return this;
    }

    /** Adds a reference to a method of ours, which stays on the line of its tag too. */
    Javadoc see(String reference) {
        tags.add("@see " + reference);
        return this;
    }

    /** Adds the tag of something documented as deprecated. */
    Javadoc deprecatedIf(boolean deprecated) {
        return deprecated ? tag("@deprecated the service documents it as deprecated") : this;
    }

    CodeBlock build() {
        List<String> lines = new ArrayList<>(body);
        if (!tags.isEmpty()) {
            lines.add("");
            lines.addAll(tags);
        }
        return CodeBlock.of("$L", String.join("\n", lines));
    }

    private static List<String> facts(Property property) {
        List<String> facts = new ArrayList<>();
        if (property.required().orElse(false)) {
            facts.add("Required.");
        }
        property.format().map(Javadoc::meaning).ifPresent(facts::add);
        property.constraints().requiredWhen().stream().map(Javadoc::need).forEach(facts::add);
        limits(property.constraints(), facts);
        property.defaultValue().ifPresent(value -> facts.add("Default: " + Prose.quoted(value) + "."));
        if (!property.secret()) {
            property.example().ifPresent(value -> facts.add("Example: " + Prose.quoted(value) + "."));
        }
        return facts;
    }

    private static String need(Condition condition) {
        if (condition.parameter().isEmpty()) {
            return "Required under a condition that the text states.";
        }
        String parameter = Prose.quoted(condition.parameter().get());
        if (condition.values().isEmpty()) {
            return "Whether it is required depends on " + parameter + ".";
        }
        return "Required when " + parameter + " is "
                + condition.values().stream().map(Prose::quoted).collect(Collectors.joining(" or ")) + ".";
    }

    private static String meaning(ValueFormat format) {
        return switch (format) {
            case JSON -> "The text is a JSON document.";
            case EPOCH_SECONDS -> "Unit: seconds since 1970-01-01T00:00:00Z.";
            case EPOCH_MILLIS -> "Unit: milliseconds since 1970-01-01T00:00:00Z.";
            case DATE_TIME -> "Form: date and time as in RFC 3339.";
            case DATE_TIME_MINUTES -> "Form: date and time with a zone, without seconds.";
            case DATE_TIME_MILLIS -> "Form: date and time as in RFC 3339, with milliseconds.";
            case LOCAL_DATE_TIME -> "Form: date and time without a zone.";
            case DATE -> "Form: date as in RFC 3339.";
            case COMMA_LIST -> "The text is a list with commas between its values.";
            case SEMICOLON_LIST -> "The text is a list with semicolons between its values.";
        };
    }

    private static void limits(Constraints limits, List<String> facts) {
        range(
                "Range",
                limits.minimum().map(BigDecimal::toPlainString),
                limits.maximum().map(BigDecimal::toPlainString),
                facts);
        range(
                "Length",
                limits.minLength().map(String::valueOf),
                limits.maxLength().map(String::valueOf),
                facts);
        range(
                "Number of elements",
                limits.minItems().map(String::valueOf),
                limits.maxItems().map(String::valueOf),
                facts);
        limits.pattern().ifPresent(pattern -> facts.add("Pattern: " + Prose.quoted(pattern) + "."));
    }

    private static void range(String what, Optional<String> from, Optional<String> to, List<String> facts) {
        if (from.isPresent() && to.isPresent()) {
            facts.add(what + ": " + from.get() + " to " + to.get() + ".");
        } else if (from.isPresent()) {
            facts.add(what + ": at least " + from.get() + ".");
        } else if (to.isPresent()) {
            facts.add(what + ": at most " + to.get() + ".");
        }
    }
}
