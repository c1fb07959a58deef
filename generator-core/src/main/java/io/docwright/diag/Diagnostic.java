package io.docwright.diag;

import java.util.Comparator;
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

    /** Orders by location, then most severe first, then code and text. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
