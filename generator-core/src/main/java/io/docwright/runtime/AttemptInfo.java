package io.docwright.runtime;

/**
 * Which attempt of a call an interceptor sees.
 *
 * @param operation wire name of the operation
 * @param number 1 for the first attempt
 * @param callNanos how long the call has taken so far, all attempts together
 */
public record AttemptInfo(String operation, int number, long callNanos) {}
