package io.docwright;

import io.docwright.diag.Diagnostic;
import java.util.List;

/**
 * What came of accepting services.
 *
 * @param succeeded whether there was no error; if there was one, no lock was written
 * @param diagnostics all diagnostics, in the order of printing
 * @param services what was accepted, in the order of the services' folders
 */
public record AcceptResult(boolean succeeded, List<Diagnostic> diagnostics, List<AcceptedService> services) {

    /** Copies the lists. */
    public AcceptResult {
        diagnostics = List.copyOf(diagnostics);
        services = List.copyOf(services);
    }

    /**
     * One accepted service.
     *
     * @param name the service
     * @param lock its lock, as it is shown to the user
     * @param written whether the lock is new or has changed
     */
    public record AcceptedService(String name, String lock, boolean written) {

        /** Returns what happened in one line. */
        public String text() {
            return name + ": " + lock + (written ? " written" : " is up to date");
        }
    }
}
