package io.docwright.sample.fake;

/**
 * A row of the error table of a page.
 *
 * @param status HTTP status
 * @param code the documented code
 * @param message the documented message
 */
record DocumentedError(int status, String code, String message) {}
