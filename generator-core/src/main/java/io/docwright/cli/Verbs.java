package io.docwright.cli;

import io.docwright.AcceptRequest;
import io.docwright.AcceptResult;
import io.docwright.DiffRequest;
import io.docwright.DiffResult;
import io.docwright.Docwright;
import io.docwright.ExplainRequest;
import io.docwright.ExplainResult;
import io.docwright.GenerateRequest;
import io.docwright.GenerateResult;
import io.docwright.GenerateTestRequest;
import io.docwright.InspectRequest;
import io.docwright.InspectResult;
import io.docwright.LintRequest;
import io.docwright.LintResult;
import io.docwright.SuggestRequest;
import io.docwright.SuggestResult;
import java.util.function.Function;

/**
 * What stands behind the commands.
 *
 * @param generate answers {@code generate}
 * @param generateTest answers {@code generate-test}
 * @param inspect answers {@code inspect}
 * @param lint answers {@code lint}
 * @param explain answers {@code explain}
 * @param suggest answers {@code suggest}
 * @param accept answers {@code accept}
 * @param diff answers {@code diff}
 */
record Verbs(
        Function<GenerateRequest, GenerateResult> generate,
        Function<GenerateTestRequest, GenerateResult> generateTest,
        Function<InspectRequest, InspectResult> inspect,
        Function<LintRequest, LintResult> lint,
        Function<ExplainRequest, ExplainResult> explain,
        Function<SuggestRequest, SuggestResult> suggest,
        Function<AcceptRequest, AcceptResult> accept,
        Function<DiffRequest, DiffResult> diff) {

    static Verbs of(Docwright docwright) {
        return new Verbs(
                docwright::generate,
                docwright::generateTest,
                docwright::inspect,
                docwright::lint,
                docwright::explain,
                docwright::suggest,
                docwright::accept,
                docwright::diff);
    }
}
