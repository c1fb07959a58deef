package io.docwright.maven;

import io.docwright.GenerateRequest;
import io.docwright.GenerateResult;
import io.docwright.diag.Diagnostic;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Tells Maven's log, and the build, what came of a run. */
final class RunReport {

    private final Log log;
    private final GenerateRequest request;
    private final boolean quiet;

    RunReport(Log log, GenerateRequest request) {
        this(log, request, false);
    }

    private RunReport(Log log, GenerateRequest request, boolean quiet) {
        this.log = log;
        this.request = request;
        this.quiet = quiet;
    }

    /** A report that tells warnings only where they count, since another goal tells them. */
    static RunReport quiet(Log log, GenerateRequest request) {
        return new RunReport(log, request, true);
    }

    /** Logs every diagnostic, what was lost by writing, and one line of summary; fails where the run did not succeed. */
    void conclude(GenerateResult result) throws MojoFailureException {
        result.diagnostics().forEach(this::log);
        if (!result.succeeded()) {
            throw new MojoFailureException(
                    result.changes().isEmpty() ? failure(result.diagnostics()) : tooMuchChanged(result));
        }
        result.edited()
                .forEach(file -> log.warn("`" + file + "` was edited since it was generated; the change is lost"));
        log.debug(result.cause()
                .map(cause -> "the pages were read, since " + cause)
                .orElse("nothing has changed since the last run; the messages are those of that run"));
        result.changes().forEach(line -> log.warn("docwright: " + line));
        log.info(summary(result));
    }

    private void log(Diagnostic diagnostic) {
        String line = diagnostic.toLine();
        switch (diagnostic.severity()) {
            case ERROR -> log.error(line);
            case WARNING -> warn(diagnostic, line);
            case INFO -> log.debug(line);
        }
    }

    private void warn(Diagnostic diagnostic, String line) {
        if (quiet && (request.failOn().isEmpty() || !counts(diagnostic))) {
            log.debug(line);
        } else {
            log.warn(line);
        }
    }

    private String failure(List<Diagnostic> all) {
        List<Diagnostic> reasons = all.stream().filter(this::counts).toList();
        String first = reasons.isEmpty() ? "" : ", first " + reasons.get(0).toLine();
        return "nothing was generated: " + reasons.size() + (reasons.size() == 1 ? " problem" : " problems") + first;
    }

    private String tooMuchChanged(GenerateResult result) {
        return "nothing was generated: `failOnChange` is `"
                + request.failOnChange().name().toLowerCase(Locale.ROOT) + "`; "
                + String.join("; ", result.changes());
    }

    private boolean counts(Diagnostic diagnostic) {
        return request.failOn()
                .map(limit -> diagnostic.severity().compareTo(limit) >= 0)
                .orElse(true);
    }

    private String summary(GenerateResult result) {
        int operations = result.services().stream()
                .mapToInt(GenerateResult.GeneratedService::operations)
                .sum();
        int corrections = result.services().stream()
                .mapToInt(GenerateResult.GeneratedService::corrections)
                .sum();
        return "docwright: services " + result.services().size() + ", operations " + operations + ", corrections "
                + corrections + "; files written " + result.written().size() + ", unchanged " + result.unchanged()
                + ", removed " + result.removed().size();
    }
}
