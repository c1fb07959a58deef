package io.docwright.resolve;

/** Tells what pages left open of single elements and the manifest did not answer. */
final class ReportQuestions implements OperationPass {

    @Override
    public void apply(OperationDraft operation, Context context) {
        operation
                .elements()
                .forEach(element -> element.questions.forEach(question ->
                        context.diagnostics().at(question.at()).report(question.code(), "%s", question.message())));
    }
}
