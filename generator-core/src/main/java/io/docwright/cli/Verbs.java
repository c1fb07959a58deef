package io.docwright.cli;

import io.docwright.Docwright;
import io.docwright.GenerateRequest;
import io.docwright.GenerateResult;
import io.docwright.InspectRequest;
import io.docwright.InspectResult;
import java.util.function.Function;

/**
 * What stands behind the commands.
 *
 * @param generate answers {@code generate}
 * @param inspect answers {@code inspect}
 */
record Verbs(Function<GenerateRequest, GenerateResult> generate, Function<InspectRequest, InspectResult> inspect) {

    static Verbs of(Docwright docwright) {
        return new Verbs(docwright::generate, docwright::inspect);
    }
}
