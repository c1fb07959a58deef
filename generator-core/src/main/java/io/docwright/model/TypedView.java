package io.docwright.model;

/** What generated code offers beside a value as it stands on the wire. */
public enum TypedView {
    /** A moment. */
    INSTANT("Instant"),
    /** A date and time without a zone. */
    LOCAL_DATE_TIME("LocalDateTime"),
    /** A date. */
    LOCAL_DATE("LocalDate"),
    /** The values of a text that is a list. */
    LIST("List"),
    /** The document in a text that is JSON. */
    JSON("Json");

    private final String suffix;

    TypedView(String suffix) {
        this.suffix = suffix;
    }

    /** Returns what stands behind the member's name in the view's, as in {@code createdAtInstant}. */
    public String suffix() {
        return suffix;
    }
}
