package io.docwright;

/**
 * What {@link Docwright#accept} is asked to do.
 *
 * @param specs the services to accept as they are now
 */
public record AcceptRequest(Specs specs) {}
