package io.docwright.testkit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an operation hands out a long list in pages. Names lead from the outermost member inwards. */
public final class PagingFacts {
    private final List<String> items;
    private @Nullable Counter token;
    private @Nullable Counter pageNumber;
    private @Nullable Counter offset;
    private List<String> totalItems = List.of();
    private List<String> totalPages = List.of();
    private List<String> more = List.of();

    private PagingFacts(List<String> items) {
        this.items = items;
    }

    /**
     * Begins with the list.
     *
     * @param items where the answer has it; no name when the answer is the list
     * @return what is known so far
     */
    public static PagingFacts of(String... items) {
        return new PagingFacts(List.of(items));
    }

    /**
     * Says that the answer names the next page.
     *
     * @param parameter takes the name
     * @param next where the answer has it
     * @return this
     */
    public PagingFacts token(List<String> parameter, List<String> next) {
        token = new Counter(parameter, 0, next);
        return this;
    }

    /**
     * Says that pages are counted.
     *
     * @param parameter takes the number
     * @param first number of the first page
     * @param current where the answer repeats the number; no name where it does not
     * @return this
     */
    public PagingFacts pageNumber(List<String> parameter, long first, List<String> current) {
        pageNumber = new Counter(parameter, first, current);
        return this;
    }

    /**
     * Says that items are counted.
     *
     * @param parameter takes the place of the first item wanted
     * @param first place of the first item of all
     * @return this
     */
    public PagingFacts offset(List<String> parameter, long first) {
        offset = new Counter(parameter, first, List.of());
        return this;
    }

    /**
     * Says how the answer tells the end; no name where it does not tell it so.
     *
     * @param items the number of items of all pages
     * @param pages the number of pages
     * @param follows whether another page follows
     * @return this
     */
    public PagingFacts end(List<String> items, List<String> pages, List<String> follows) {
        totalItems = items;
        totalPages = pages;
        more = follows;
        return this;
    }

    List<String> items() {
        return items;
    }

    Optional<Counter> token() {
        return Optional.ofNullable(token);
    }

    Optional<Counter> pageNumber() {
        return Optional.ofNullable(pageNumber);
    }

    Optional<Counter> offset() {
        return Optional.ofNullable(offset);
    }

    List<String> totalItems() {
        return totalItems;
    }

    List<String> totalPages() {
        return totalPages;
    }

    List<String> more() {
        return more;
    }

    /**
     * A way to ask for a page.
     *
     * @param parameter what asks
     * @param first what asks for the first one
     * @param answered where the answer names the next page, or repeats the number of this one
     */
    record Counter(List<String> parameter, long first, List<String> answered) {}
}
