package io.docwright.diag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Collects diagnostics while a stage goes on with its work.
 *
 * <p>Not safe for threads: each stage of one service writes to its own collector.
 */
public final class Diagnostics {

    private final List<Diagnostic> collected = new ArrayList<>();

    /** Returns a reporter for problems at one place. */
    public At at(SourceLocation location) {
        return new At(location);
    }

    /** Returns a reporter for problems with a located value. */
    public At at(Located<?> located) {
        return new At(located.at());
    }

    /** Adds a diagnostic made elsewhere. */
    public void add(Diagnostic diagnostic) {
        collected.add(diagnostic);
    }

    /** Adds everything another collector has. */
    public void addAll(Diagnostics other) {
        collected.addAll(other.collected);
    }

    /** Tells whether there is a diagnostic of at least this severity. */
    public boolean has(Severity atLeast) {
        return collected.stream().anyMatch(diagnostic -> diagnostic.severity().compareTo(atLeast) >= 0);
    }

    /** Returns what was collected, in the order of printing, without repetitions. */
    public List<Diagnostic> sorted() {
        return collected.stream().distinct().sorted().toList();
    }

    /** Reports problems at one place. */
    public final class At {

        private final SourceLocation location;

        private At(SourceLocation location) {
            this.location = location;
        }

        /**
         * Reports with the severity the code has by itself.
         *
         * @param format as of {@link String#format}, in the root locale
         */
        public void report(DiagnosticCode code, String format, Object... arguments) {
            report(code.severity(), code, format, arguments);
        }

        /** Reports with a severity that this one case calls for. */
        public void report(Severity severity, DiagnosticCode code, String format, Object... arguments) {
            String message = arguments.length == 0 ? format : String.format(Locale.ROOT, format, arguments);
            collected.add(new Diagnostic(code, severity, location, message));
        }
    }
}
