package io.docwright.model;

import io.docwright.diag.SourceLocation;
import java.util.Locale;
import java.util.Objects;

/**
 * One fact behind an element of the model.
 *
 * @param origin what kind of witness it is
 * @param at where it stands; for an assumption, the element it is about
 * @param rule name of the rule that used it, such as {@code table-row} or {@code sample-field}
 * @param detail what was concluded, one short phrase, for people alone
 * @param subject what of the element was concluded, for who decides by it
 */
public record Evidence(Origin origin, SourceLocation at, String rule, String detail, Subject subject) {

    /** Refuses nulls. */
    public Evidence {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(subject, "subject");
    }

    /** A fact behind an element as a whole, or behind something of it nobody asks for. */
    public Evidence(Origin origin, SourceLocation at, String rule, String detail) {
        this(origin, at, rule, detail, Subject.ELEMENT);
    }

    /** Tells whether a human said this of the element. */
    public boolean corrects(Subject wanted) {
        return origin == Origin.CORRECTION && subject == wanted;
    }

    /** What of an element a fact is about. */
    public enum Subject {
        /** The element itself, or anything that has no name here. */
        ELEMENT,
        /** Where a parameter goes. */
        LOCATION,
        /** The form its value is written in. */
        FORMAT,
        /** The values it may have. */
        VALUES,
        /** The value taken when it is not given. */
        DEFAULT
    }

    /** Kinds of witnesses, strongest first. */
    public enum Origin {
        /** A human said it in the manifest. */
        CORRECTION,
        /** The page says it in a table, request line or heading. */
        DOCUMENTED,
        /** A rule read it in a sentence. */
        PROSE,
        /** A sample shows it. */
        SAMPLE,
        /** Nothing says it; a stated default was taken. */
        ASSUMED;

        /** Returns the word used in dumps and reports. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
