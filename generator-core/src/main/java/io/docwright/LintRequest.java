package io.docwright;

import io.docwright.diag.Severity;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@link Docwright#lint} is asked to do.
 *
 * @param specs the services to look at
 * @param failOn the least severity that makes the run fail; empty for never
 * @param minScore the least understanding score, in percent, that no page may fall below; 0 for any
 * @param sarif file the diagnostics are also written to as SARIF
 */
public record LintRequest(Specs specs, Optional<Severity> failOn, double minScore, Optional<Path> sarif) {

    /** Checks the score's range. */
    public LintRequest {
        if (!(minScore >= 0 && minScore <= 100)) {
            throw new UsageException("found a least score of " + minScore + "; expected a number from 0 to 100");
        }
    }

    /** Returns a request that fails on errors only. */
    public static LintRequest of(Specs specs) {
        return new LintRequest(specs, Optional.of(Severity.ERROR), 0, Optional.empty());
    }
}
