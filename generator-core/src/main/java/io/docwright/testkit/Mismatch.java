package io.docwright.testkit;

/** Says in what a value differs from its documented type. */
final class Mismatch extends Exception {
    private static final long serialVersionUID = 1L;

    Mismatch(String message) {
        super(message, null, false, false);
    }

    static Mismatch expected(String what, String found) {
        return new Mismatch("expected " + what + ", found `" + found + "`");
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
