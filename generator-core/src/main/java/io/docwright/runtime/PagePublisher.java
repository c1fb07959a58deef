package io.docwright.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Pages, or what is on them, without waiting: each is fetched when a subscriber has asked for it and none before, one call after
 * the other. Each subscriber begins with the first page. Cancelling ends the call that is under way. Safe for threads.
 *
 * <p>Signals come one at a time, on the thread that asks or on the one that reads an answer. A call that fails is
 * {@code onError}, with the client's exception.
 *
 * @param <T> a page, or an item
 */
public final class PagePublisher<T> implements Flow.Publisher<T> {
    private final Supplier<PageSubscription.Turns<T>> source;

    private PagePublisher(Supplier<PageSubscription.Turns<T>> source) {
        this.source = source;
    }

    static <Q, R> PagePublisher<R> of(
            Supplier<PageWalk<Q, R>> walks,
            Function<? super Q, ? extends CompletableFuture<R>> call,
            ExceptionFactory exceptions) {
        return new PagePublisher<>(() -> new Pages<>(walks.get(), call, exceptions));
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        subscriber.onSubscribe(new PageSubscription<>(subscriber, source.get()));
    }

    /**
     * What is on the pages.
     *
     * @param <E> an item
     * @param items the items of one page
     * @return the items of all pages in order
     */
    public <E> PagePublisher<E> items(Function<? super T, ? extends List<? extends E>> items) {
        return new PagePublisher<>(() -> new Items<>(source.get(), items));
    }

    /** A page a turn, or none where an answer was none. */
    private static final class Pages<Q, R> implements PageSubscription.Turns<R> {
        private final PageWalk<Q, R> walk;
        private final Function<? super Q, ? extends CompletableFuture<R>> call;
        private final ExceptionFactory exceptions;
        private @Nullable Q sent;
        private @Nullable CompletableFuture<R> answer;

        Pages(
                PageWalk<Q, R> walk,
                Function<? super Q, ? extends CompletableFuture<R>> call,
                ExceptionFactory exceptions) {
            this.walk = walk;
            this.call = call;
            this.exceptions = exceptions;
        }

        @Override
        public boolean isOver() {
            return walk.request() == null;
        }

        @Override
        public @Nullable CompletableFuture<?> begin() {
            Q request = walk.request();
            if (request == null) {
                walk.refuse(exceptions);
                return null;
            }
            sent = request;
            answer = Objects.requireNonNull(call.apply(request), "the client gave no future");
            return answer;
        }

        @Override
        public List<R> end() {
            R page = Objects.requireNonNull(answer).join();
            return walk.accept(Objects.requireNonNull(sent), page) ? List.of(page) : List.of();
        }
    }

    /** The items of a page a turn. */
    private static final class Items<T, E> implements PageSubscription.Turns<E> {
        private final PageSubscription.Turns<T> pages;
        private final Function<? super T, ? extends List<? extends E>> items;

        Items(PageSubscription.Turns<T> pages, Function<? super T, ? extends List<? extends E>> items) {
            this.pages = pages;
            this.items = items;
        }

        @Override
        public boolean isOver() {
            return pages.isOver();
        }

        @Override
        public @Nullable CompletableFuture<?> begin() {
            return pages.begin();
        }

        @Override
        public List<E> end() {
            List<E> all = new ArrayList<>();
            pages.end().forEach(page -> all.addAll(items.apply(page)));
            return all;
        }
    }
}
