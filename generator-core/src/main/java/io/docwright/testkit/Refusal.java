package io.docwright.testkit;

import java.util.Locale;

/** Says that a request is not what is documented, and how the service answers it. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    Refusal(int status, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    static Refusal badRequest(String code, String message) {
        return new Refusal(400, code, message);
    }

    static Refusal missing(String name) {
        String word = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return badRequest("Missing" + word, "`" + name + "` is required and was not sent");
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
