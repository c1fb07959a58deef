package io.docwright.testkit;

import java.util.Locale;

/** The part of a request that carries a parameter. */
public enum Location {
    /** A piece of the path. */
    PATH,
    /** A pair of the query. */
    QUERY,
    /** A header. */
    HEADER,
    /** A pair of a form body. */
    FORM,
    /** A member of a JSON body. */
    BODY;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
