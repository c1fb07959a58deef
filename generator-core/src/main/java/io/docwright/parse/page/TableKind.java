package io.docwright.parse.page;

/** What the rows of a table are; each kind has column words of its own. */
enum TableKind {
    PARAMETERS("parameters"),
    ERRORS("errors"),
    ACCESS("access"),
    CHANGES("changes");

    private final String key;

    TableKind(String key) {
        this.key = key;
    }

    /** Returns the word for it in names of vocabulary groups. */
    String key() {
        return key;
    }
}
