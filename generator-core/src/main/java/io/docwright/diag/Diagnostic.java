package io.docwright.diag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

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
        return VisibleText.of(at + ": " + severity.word() + "[" + code.id() + "] " + message);
    }

    /**
     * Returns the one-line form and, below it, the source line with marks under what is meant.
     *
     * @param lines gives the line a location starts on, without its end; what is not at hand is empty
     */
    public String toText(Function<SourceLocation, Optional<String>> lines) {
        List<String> text = new ArrayList<>(List.of(toLine()));
        text.addAll(Excerpt.of(at, lines));
        return String.join("\n", text);
    }

    /** Orders by location, then most severe first, then code and text. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
