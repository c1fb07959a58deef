package io.docwright.diff;

import java.util.List;
import java.util.Locale;

/**
 * How the change history of a page and what has changed on it go together.
 *
 * @param operation the operation the page documents
 * @param kind which of the cases it is
 * @param dates dates of the entries that are new, as written; empty where an entry has none, or where none is new
 */
public record HistoryNote(String operation, Kind kind, List<String> dates) {

    /** Copies the list. */
    public HistoryNote {
        dates = List.copyOf(dates);
    }

    /** The cases. */
    public enum Kind {
        /** New entries, and changes. */
        ANNOUNCED,
        /** New entries, and nothing that has changed. */
        NOT_SEEN,
        /** Changes, and no new entry, although the page has a history. */
        SILENT;

        /** Returns the word used in reports. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Returns the note as a sentence. */
    public String text() {
        String of = dates.isEmpty() ? "" : " of " + String.join(", ", dates);
        return switch (kind) {
            case ANNOUNCED ->
                "the change history of `" + operation + "` has new entries" + of
                        + "; whether they are about the changes told here, their text must tell";
            case NOT_SEEN ->
                "the change history of `" + operation + "` has new entries" + of
                        + ", but nothing that a client depends on has changed; read them: what they announce may stand elsewhere, or not on the page yet";
            case SILENT -> "the page of `" + operation + "` has changed, and its change history has no new entry";
        };
    }
}
