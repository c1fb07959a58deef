package io.docwright;

/** The request itself is wrong: a path that does not exist, two inputs of one name, an unreadable file. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes one with a message for the user. */
    public UsageException(String message) {
        super(message);
    }
}
