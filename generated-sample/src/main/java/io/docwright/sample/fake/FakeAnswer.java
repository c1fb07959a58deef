package io.docwright.sample.fake;

/**
 * What goes back to the client.
 *
 * @param status HTTP status
 * @param json the body
 */
record FakeAnswer(int status, String json) {}
