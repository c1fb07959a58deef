package io.docwright.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How an operation hands out a long list in pages; without a convention it does not, and the evidence says why.
 *
 * @param conventions the ways to ask for a further page, the one to prefer first; none when the operation is not paged
 * @param items the list that is handed out, in the answer; empty when it is not known
 * @param end what in the answer tells that no page follows
 * @param evidence why it is paged so, or why it is not
 */
public record Pagination(List<Convention> conventions, Optional<MemberPath> items, End end, List<Evidence> evidence) {

    /** Refuses nulls, copies the lists. */
    public Pagination {
        conventions = List.copyOf(conventions);
        Objects.requireNonNull(items, "items");
        Objects.requireNonNull(end, "end");
        evidence = List.copyOf(evidence);
    }

    /** Returns what is said of an operation that is not paged. */
    public static Pagination none(List<Evidence> evidence) {
        return new Pagination(List.of(), Optional.empty(), End.NOT_TOLD, evidence);
    }

    /** Tells whether there are further pages to ask for. */
    public boolean isPaged() {
        return !conventions.isEmpty();
    }

    /** Returns what it is in a few words, such as {@code paged by page number, items in Services}. */
    public String summary() {
        if (!isPaged()) {
            return "not paged";
        }
        return conventions.stream().map(Convention::word).collect(Collectors.joining(", else by ", "paged by ", ""))
                + items.map(path -> path.names().isEmpty() ? ", the answer is the items" : ", items in " + path)
                        .orElse("");
    }

    /** A way to ask for a further page. */
    public sealed interface Convention {

        /** Returns the parameter that asks. */
        MemberPath parameter();

        /** Returns the parameter that bounds the length of a page. */
        Optional<MemberPath> size();

        /** Returns its name in dumps and texts. */
        String word();
    }

    /**
     * The answer names the next page.
     *
     * @param parameter takes the name
     * @param next where the answer has it
     * @param size bounds the length of a page
     */
    public record Token(MemberPath parameter, MemberPath next, Optional<MemberPath> size) implements Convention {
        @Override
        public String word() {
            return "token";
        }
    }

    /**
     * Pages are counted.
     *
     * @param parameter takes the number
     * @param first number of the first page
     * @param required whether a request without a number is refused
     * @param current where the answer repeats the number
     * @param size bounds the length of a page
     */
    public record PageNumber(
            MemberPath parameter, long first, boolean required, Optional<MemberPath> current, Optional<MemberPath> size)
            implements Convention {
        @Override
        public String word() {
            return "page number";
        }
    }

    /**
     * Items are counted.
     *
     * @param parameter takes the place of the first item wanted
     * @param first place of the first item of all
     * @param required whether a request without a place is refused
     * @param size bounds the length of a page
     */
    public record Offset(MemberPath parameter, long first, boolean required, Optional<MemberPath> size)
            implements Convention {
        @Override
        public String word() {
            return "offset";
        }
    }

    /**
     * What in the answer tells that no page follows.
     *
     * @param totalItems the number of items of all pages
     * @param totalPages the number of pages
     * @param more whether another page follows
     * @param headers documented headers that tell it
     */
    public record End(
            Optional<MemberPath> totalItems,
            Optional<MemberPath> totalPages,
            Optional<MemberPath> more,
            List<String> headers) {

        /** The end of answers that do not tell it. */
        public static final End NOT_TOLD = new End(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

        /** Copies the list. */
        public End {
            headers = List.copyOf(headers);
        }
    }
}
