package io.docwright.runtime;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the pages of one operation follow each other: where its requests and answers carry what is needed. Immutable.
 *
 * <p>This says nothing of how a page is fetched; {@link PageWalk} decides what to ask for next, {@link PageIterator} asks.
 *
 * @param <Q> type of the request
 * @param <R> type of the answer
 */
public final class Paging<Q, R> {
    final String operation;
    final @Nullable Function<R, ? extends List<?>> items;
    final @Nullable Token<Q, R> token;
    final @Nullable Counter<Q, R> counter;
    final Function<R, @Nullable Long> totalItems;
    final Function<R, @Nullable Long> totalPages;
    final Function<R, @Nullable Boolean> more;

    private Paging(
            String operation,
            @Nullable Function<R, ? extends List<?>> items,
            @Nullable Token<Q, R> token,
            @Nullable Counter<Q, R> counter,
            Function<R, @Nullable Long> totalItems,
            Function<R, @Nullable Long> totalPages,
            Function<R, @Nullable Boolean> more) {
        this.operation = operation;
        this.items = items;
        this.token = token;
        this.counter = counter;
        this.totalItems = totalItems;
        this.totalPages = totalPages;
        this.more = more;
    }

    /** How a page is asked for by the name an answer gave. */
    record Token<Q, R>(
            Function<Q, @Nullable String> sent, BiFunction<Q, String, Q> with, Function<R, @Nullable String> next) {}

    /** How a page is asked for by its number, or by that of its first item. */
    record Counter<Q, R>(
            boolean countsItems,
            long first,
            boolean required,
            Function<Q, @Nullable Long> sent,
            BiFunction<Q, Long, Q> with,
            Function<R, @Nullable Long> current) {}

    /**
     * Starts a description.
     *
     * @param <Q> type of the request
     * @param <R> type of the answer
     * @param operation wire name of the operation
     * @param items the items of an answer, or null where it is not known which they are
     * @return a description without a way to ask for a further page
     */
    public static <Q, R> Paging<Q, R> of(String operation, @Nullable Function<R, ? extends List<?>> items) {
        return new Paging<>(operation, items, null, null, answer -> null, answer -> null, answer -> null);
    }

    /**
     * The same operation, whose answers name the next page.
     *
     * @param sent what a request asks for, or null
     * @param with the request that asks for another page
     * @param next the name of the next page in an answer, or null at the end
     * @return the changed description
     */
    public Paging<Q, R> token(
            Function<Q, @Nullable String> sent, BiFunction<Q, String, Q> with, Function<R, @Nullable String> next) {
        Token<Q, R> added = new Token<>(sent, with, next);
        return new Paging<>(operation, items, added, counter, totalItems, totalPages, more);
    }

    /**
     * The same operation, whose pages are numbered.
     *
     * @param first number of the first page
     * @param required whether each request must have a number
     * @param sent the number a request asks for, or null
     * @param with the request that asks for another page
     * @param current the number an answer repeats, or null
     * @return the changed description
     */
    public Paging<Q, R> pageNumber(
            long first,
            boolean required,
            Function<Q, @Nullable Long> sent,
            BiFunction<Q, Long, Q> with,
            Function<R, @Nullable Long> current) {
        Counter<Q, R> added = new Counter<>(false, first, required, sent, with, current);
        return new Paging<>(operation, items, token, added, totalItems, totalPages, more);
    }

    /**
     * The same operation, whose items are numbered.
     *
     * @param first number of the first item
     * @param required whether each request must have a number
     * @param sent the number a request asks for, or null
     * @param with the request that asks for another item first
     * @return the changed description
     */
    public Paging<Q, R> offset(
            long first, boolean required, Function<Q, @Nullable Long> sent, BiFunction<Q, Long, Q> with) {
        Counter<Q, R> added = new Counter<>(true, first, required, sent, with, answer -> null);
        return new Paging<>(operation, items, token, added, totalItems, totalPages, more);
    }

    /**
     * The same operation, whose answers count the items of all pages.
     *
     * @param totalItems their number, or null
     * @return the changed description
     */
    public Paging<Q, R> totalItems(Function<R, @Nullable Long> totalItems) {
        return new Paging<>(operation, items, token, counter, totalItems, totalPages, more);
    }

    /**
     * The same operation, whose answers count the pages.
     *
     * @param totalPages their number, or null
     * @return the changed description
     */
    public Paging<Q, R> totalPages(Function<R, @Nullable Long> totalPages) {
        return new Paging<>(operation, items, token, counter, totalItems, totalPages, more);
    }

    /**
     * The same operation, whose answers say whether a page follows.
     *
     * @param more whether one follows, or null
     * @return the changed description
     */
    public Paging<Q, R> more(Function<R, @Nullable Boolean> more) {
        return new Paging<>(operation, items, token, counter, totalItems, totalPages, more);
    }

    /**
     * A number as it may stand on the wire.
     *
     * @param value the number, or null
     * @return the number, or null for null
     */
    public static @Nullable Long number(@Nullable Long value) {
        return value;
    }

    /**
     * A number as it may stand on the wire.
     *
     * @param value the number, or null
     * @return the number, or null for null
     */
    public static @Nullable Long number(@Nullable Integer value) {
        return value == null ? null : value.longValue();
    }

    /**
     * A number as it may stand on the wire.
     *
     * @param value its digits, or null
     * @return the number, or null for null and for what is no number
     */
    public static @Nullable Long number(@Nullable String value) {
        try {
            return value == null ? null : Long.valueOf(value.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /**
     * The name of a page as it may stand on the wire.
     *
     * @param value the name, or null
     * @return the name, or null for null
     */
    public static @Nullable String name(@Nullable String value) {
        return value;
    }

    /**
     * The name of a page as it may stand on the wire.
     *
     * @param value a number that names the page, or null
     * @return its digits, or null for null and for the numbers up to zero, which name no page to come
     */
    public static @Nullable String name(@Nullable Long value) {
        return value == null || value <= 0 ? null : Long.toString(value);
    }

    /**
     * The name of a page as it may stand on the wire.
     *
     * @param value a number that names the page, or null
     * @return its digits, or null for null and for the numbers up to zero, which name no page to come
     */
    public static @Nullable String name(@Nullable Integer value) {
        return value == null ? null : name(value.longValue());
    }

    /**
     * The pages that begin with the answer to a request.
     *
     * @param request asks for the first page wanted
     * @param call sends a request and waits for its answer
     * @param exceptions makes the exception for answers that lead nowhere
     * @return the pages
     */
    public Paged<R> pages(Q request, Function<? super Q, ? extends R> call, ExceptionFactory exceptions) {
        return new Paged<>(() -> new PageIterator<>(new PageWalk<>(this, request), call, exceptions));
    }

    /**
     * The pages that begin with the answer to a request, without waiting for them.
     *
     * @param request asks for the first page wanted
     * @param call sends a request
     * @param exceptions makes the exception for answers that lead nowhere
     * @return the pages
     */
    public PagePublisher<R> publisher(
            Q request, Function<? super Q, ? extends CompletableFuture<R>> call, ExceptionFactory exceptions) {
        Objects.requireNonNull(request, "request");
        return PagePublisher.of(() -> new PageWalk<>(this, request), call, exceptions);
    }
}
