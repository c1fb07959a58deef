package io.docwright.runtime;

/** What follows an attempt that does not end its call with an exception. */
sealed interface Step<O> {
    /** The call ends with an answer. */
    record Done<O>(O answer) implements Step<O> {}

    /** Another attempt is due after a pause. */
    record Again<O>(long pauseNanos) implements Step<O> {}
}
