package io.docwright.testkit;

/** Tells whether a request comes from the caller that the fake knows. */
interface CallerCheck {

    void check(ReceivedRequest request) throws Refusal;
}
