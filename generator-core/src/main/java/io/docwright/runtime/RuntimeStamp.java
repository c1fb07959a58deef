package io.docwright.runtime;

/** The version of these support classes, so that clients that share one copy can tell that they do not fit it. */
public final class RuntimeStamp {
    private RuntimeStamp() {}

    /**
     * The stamp of the classes that are loaded. A method and not a constant: a constant would be copied into the
     * client when it is compiled.
     *
     * @return the stamp, never empty
     */
    public static String current() {
        return "1";
    }

    /**
     * Checks that a client was generated for the classes that are loaded.
     *
     * @param expected the stamp the client was generated with
     * @param client name of the client, for the message
     * @throws IllegalStateException when the stamps differ
     */
    public static void require(String expected, String client) {
        if (!current().equals(expected)) {
            throw new IllegalStateException("`" + client + "` was generated for runtime stamp `" + expected
                    + "`, but the shared runtime package that is loaded has stamp `" + current()
                    + "`; generate all clients that share this runtime package with one version of the generator");
        }
    }
}
