package io.docwright.testkit;

/** The version of these support classes, so that fakes that share one copy can tell that they do not fit it. */
public final class TestkitStamp {
    private TestkitStamp() {}

    /**
     * The stamp of the classes that are loaded. A method and not a constant: a constant would be copied into the fake when
     * it is compiled.
     *
     * @return the stamp, never empty
     */
    public static String current() {
        return "1";
    }

    /** Checks that a fake was generated for the classes that are loaded. */
    static void require(String expected, String service) {
        if (!current().equals(expected)) {
            throw new IllegalStateException("the fake of `" + service + "` was generated for testkit stamp `" + expected
                    + "`, but the testkit that is loaded has stamp `" + current()
                    + "`; generate all fakes that share it with one version of the generator");
        }
    }
}
