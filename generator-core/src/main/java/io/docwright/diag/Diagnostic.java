package io.docwright.diag;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;

/**
 * One message for the person who can mend its cause.
 *
 * @param code what kind of problem it is
 * @param severity how much it matters here; mostly {@link DiagnosticCode#severity()}
 * @param at the place to look at
 * @param message what was found, what was expected and what happens instead; one sentence in lower case
 */
public record Diagnostic(DiagnosticCode code, Severity severity, SourceLocation at, String message)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::at)
            .thenComparing(Diagnostic::severity, Comparator.reverseOrder())
            .thenComparing(diagnostic -> diagnostic.code().id())
            .thenComparing(Diagnostic::message);

    /** Refuses nulls. */
    public Diagnostic {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(message, "message");
    }

    /**
     * Returns the stable one-line form, {@code path:line:column: severity[DWnnnn] message}.
     *
     * <p>Paths and messages quote text of the input, so what could end the line or steer a terminal is escaped.
     */
    public String toLine() {
        return printable(at + ": " + severity.word() + "[" + code.id() + "] " + message);
    }

    private static String printable(String text) {
        var line = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            switch (Character.getType(point)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> line.append(String.format(Locale.ROOT, "\\u%04x", point));
                default -> line.appendCodePoint(point);
            }
        });
        return line.toString();
    }

    /** Orders by location, then most severe first, then code and text. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
