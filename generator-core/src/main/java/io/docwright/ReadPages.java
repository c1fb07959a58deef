package io.docwright;

import io.docwright.diag.Secrets;
import io.docwright.diag.SourceLocation;
import io.docwright.raw.Claim;
import io.docwright.raw.RawDocument;
import io.docwright.source.SourceText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The texts and pages a run has read, for showing the lines that locations point at. */
final class ReadPages {

    private static final int MOST_LINES = 12;

    /** Columns whose cells show values. */
    private static final Set<String> VALUES = Set.of("example", "default");

    private final Map<String, SourceText> texts = new HashMap<>();
    private final Map<String, RawDocument> documents = new HashMap<>();

    void add(SourceText text) {
        texts.put(text.path(), text);
    }

    /** Adds a page; values in the cells of rows about secrets are never shown. */
    void add(SourceText text, RawDocument document) {
        StringBuilder shown = new StringBuilder(text.text());
        document.claims().stream().filter(ReadPages::isSecret).forEach(claim -> {
            int start = claim.at().offset();
            int end = claim.at().end();
            shown.replace(start, end, Secrets.placeholder(shown.substring(start, end)));
        });
        texts.put(text.path(), SourceText.of(text.path(), shown.toString()));
        documents.put(document.path(), document);
    }

    private static boolean isSecret(Claim claim) {
        int dot = claim.serves().lastIndexOf('.');
        return VALUES.contains(claim.serves().substring(dot + 1))
                && Secrets.standard().isSecretName(claim.serves().substring(0, Math.max(0, dot)));
    }

    /** Returns the pages, in the order of their paths. */
    List<RawDocument> documents() {
        return documents.values().stream()
                .sorted(Comparator.comparing(RawDocument::path))
                .toList();
    }

    Optional<RawDocument> document(String path) {
        return Optional.ofNullable(documents.get(path));
    }

    SourceText text(RawDocument document) {
        return Objects.requireNonNull(texts.get(document.path()), document.path());
    }

    /** Returns the line a location starts on; empty where the location is not in a text that was read. */
    Optional<String> line(SourceLocation at) {
        return Optional.ofNullable(texts.get(at.path()))
                .filter(text -> at.line() <= text.lineCount())
                .map(text -> text.line(at.line()));
    }

    /** Returns the lines below the first that a span touches, the last few left out where there are many. */
    List<String> further(SourceLocation at) {
        SourceText text = texts.get(at.path());
        if (text == null || at.length() == 0 || at.end() > text.text().length()) {
            return List.of();
        }
        int last = text.lineOf(at.end() - 1);
        return IntStream.rangeClosed(at.line() + 1, Math.min(last, at.line() + MOST_LINES))
                .mapToObj(text::line)
                .filter(line -> !line.isBlank())
                .toList();
    }
}
