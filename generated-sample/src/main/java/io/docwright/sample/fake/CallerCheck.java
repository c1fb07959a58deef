package io.docwright.sample.fake;

/** Tells whether a request comes from the caller that the fake knows. */
interface CallerCheck {

    void check(ReceivedRequest request) throws Refusal;
}
