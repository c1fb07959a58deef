package io.docwright.resolve;

/** A reason why a row hardly stands somewhere. One small class a reason; {@link Price} says how much each weighs. */
interface Objection {

    /** Tells whether the reason holds for this row at this place. */
    boolean holds(Placing placing);
}
