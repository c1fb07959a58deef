package io.docwright.write;

/** The output could not be written; the message tells the user why and in what state the output is. */
public final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutputException(String message) {
        super(message);
    }

    OutputException(String message, Throwable cause) {
        super(message, cause);
    }
}
