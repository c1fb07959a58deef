package io.docwright.resolve;

import io.docwright.diag.Diagnostics;

/** One kind of fact that sentences of a description tell. */
interface ProseRule {

    /** Returns the rule's name, as evidence shows it. */
    String name();

    /** Adds to the draft what its description says, if it says something certain. */
    void apply(Draft draft, Diagnostics diagnostics);
}
