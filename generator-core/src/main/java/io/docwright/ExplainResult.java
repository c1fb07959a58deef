package io.docwright;

import io.docwright.diag.Diagnostic;
import io.docwright.diag.VisibleText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What came of asking for an element.
 *
 * @param found whether there is such an element
 * @param text the explanation of each element of that name; empty when there is none
 * @param nearest names of elements that may have been meant, nearest first; empty when one was found
 * @param diagnostics all diagnostics of the services, in the order of printing
 */
public record ExplainResult(boolean found, String text, List<String> nearest, List<Diagnostic> diagnostics) {

    /** Copies the lists. */
    public ExplainResult {
        nearest = List.copyOf(nearest);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Returns what to tell who asked for an element that is not there. */
    public String missing(String element) {
        String names = nearest.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        return VisibleText.of("found no element `" + element + "`; "
                + (nearest.isEmpty() ? "the services have none" : "the nearest are " + names));
    }
}
