package io.docwright.lock;

import io.docwright.lock.Fact.Shape;
import io.docwright.source.SourceNode;
import io.docwright.source.SourceNode.Scalar;
import io.docwright.source.SourceNode.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the values of facts. */
final class FactValues {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,400}+(?:\\.[0-9]{1,400}+)?");

    private FactValues() {}

    /** Returns the values; none where the form is another one. */
    static List<String> of(Shape shape, SourceNode node) {
        return switch (shape) {
            case TEXT -> text(node).stream().toList();
            case FLAG ->
                node instanceof Scalar scalar && scalar.asBoolean().isPresent() ? List.of(scalar.text()) : List.of();
            case NUMBER ->
                node instanceof Scalar scalar
                                && !scalar.quoted()
                                && NUMBER.matcher(scalar.text()).matches()
                        ? List.of(scalar.text())
                        : List.of();
            case TEXTS -> node instanceof Sequence sequence ? texts(sequence) : List.of();
        };
    }

    private static List<String> texts(Sequence sequence) {
        List<String> texts =
                sequence.items().stream().flatMap(item -> text(item).stream()).toList();
        return texts.size() == sequence.items().size() ? texts : List.of();
    }

    private static Optional<String> text(SourceNode node) {
        return node instanceof Scalar scalar && scalar.quoted() ? Optional.of(scalar.text()) : Optional.empty();
    }

    static String expected(Shape shape) {
        return switch (shape) {
            case TEXT -> "a text in quotes";
            case FLAG -> "`true` or `false`";
            case NUMBER -> "a number";
            case TEXTS -> "a list of texts in quotes";
        };
    }
}
