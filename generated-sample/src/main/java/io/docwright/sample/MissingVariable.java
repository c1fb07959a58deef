package io.docwright.sample;

/** Says which environment variable a call would have needed. */
final class MissingVariable extends Exception {

    private static final long serialVersionUID = 1L;

    MissingVariable(String name) {
        this(name, "is not set");
    }

    MissingVariable(String name, String reason) {
        super("`" + name + "` " + reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
