package io.docwright.resolve;

/** One question about an operation, answered on its draft. */
interface OperationPass {

    /** Answers the question, reporting what is doubtful. */
    void apply(OperationDraft operation, Context context);
}
