package io.docwright.manifest;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.diag.SourceLocation;
import io.docwright.source.Excerpt;
import io.docwright.source.SourceNode;
import io.docwright.source.SourceNode.Mapping;
import io.docwright.source.SourceNode.Scalar;
import io.docwright.source.SourceNode.Sequence;
import java.util.Optional;

/** Reads single values of a manifest; what does not fit is reported and left out. */
final class ValueReader {

    /** Longer than any name, path or address that works; patterns may then be simple. */
    private static final int LONGEST_LINE = 1000;

    private final Diagnostics diagnostics;

    ValueReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /** Reads an object whose keys are names of the user's. */
    Optional<Mapping> mapping(String name, SourceNode node) {
        if (node instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        return wrong(name, node, "a mapping");
    }

    /** Reads an object whose keys are ours. */
    Optional<Fields> fields(String name, SourceNode node, Level level) {
        return mapping(name, node).map(mapping -> new Fields(mapping, level, this));
    }

    Optional<Sequence> sequence(String name, SourceNode node) {
        if (node instanceof Sequence sequence) {
            return Optional.of(sequence);
        }
        return wrong(name, node, "a list");
    }

    Optional<Located<String>> text(String name, SourceNode node, Shape shape) {
        if (!(node instanceof Scalar scalar) || scalar.isNull()) {
            return wrong(name, node, shape.expected());
        }
        return text(name, new Located<>(scalar.text(), scalar.at()), shape);
    }

    Optional<Located<String>> text(String name, Located<String> text, Shape shape) {
        if (isOneLine(text.value()) && shape.fits(text.value())) {
            return Optional.of(text);
        }
        diagnostics
                .at(text)
                .report(
                        shape.code(),
                        "found `%s` for `%s`; expected %s; it is not used",
                        Excerpt.of(text.value()),
                        name,
                        shape.expected());
        return Optional.empty();
    }

    /** Reads a text for people, which may have several lines. */
    Optional<Located<String>> prose(String name, SourceNode node) {
        return node instanceof Scalar scalar && !scalar.text().isBlank() && !scalar.isNull()
                ? Optional.of(new Located<>(scalar.text(), scalar.at()))
                : wrong(name, node, "a text");
    }

    Optional<Located<String>> word(String name, SourceNode node, Choice choice) {
        if (node instanceof Scalar scalar && choice.words().contains(scalar.text())) {
            return Optional.of(new Located<>(scalar.text(), scalar.at()));
        }
        String expected = node instanceof Scalar scalar
                ? NearestWord.to(scalar.text(), choice.words())
                        .map(nearest -> "`" + nearest + "`, or another of " + choice.shown())
                        .orElse(choice.shown())
                : choice.shown();
        return wrong(name, node, expected);
    }

    Optional<Located<Boolean>> flag(String name, SourceNode node) {
        Optional<Boolean> value = node instanceof Scalar scalar ? scalar.asBoolean() : Optional.empty();
        return value.isPresent()
                ? value.map(flag -> new Located<>(flag, node.at()))
                : wrong(name, node, "`true` or `false` without quotes");
    }

    /** Reports at a place that something is missing or contradicts something else. */
    void report(SourceLocation at, DiagnosticCode code, String format, Object... arguments) {
        diagnostics.at(at).report(code, format, arguments);
    }

    private <T> Optional<T> wrong(String name, SourceNode node, String expected) {
        diagnostics
                .at(node.at())
                .report(
                        DiagnosticCode.MANIFEST_VALUE,
                        "found %s for `%s`; expected %s; it is not used",
                        node.kind(),
                        name,
                        expected);
        return Optional.empty();
    }

    private static boolean isOneLine(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_LINE
                && text.equals(text.strip())
                && text.codePoints().noneMatch(ValueReader::isUnseen);
    }

    private static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
