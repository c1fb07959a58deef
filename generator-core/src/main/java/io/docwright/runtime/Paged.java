package io.docwright.runtime;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Pages, or what is on them, fetched one call at a time and only when they are asked for. Each iterator and each stream begins with
 * the first page again. Safe for threads; its iterators are not.
 *
 * @param <T> a page, or an item
 */
public final class Paged<T extends @Nullable Object> implements Iterable<T> {
    private final Supplier<Iterator<T>> source;

    Paged(Supplier<Iterator<T>> source) {
        this.source = source;
    }

    /**
     * Begins with the first page.
     *
     * @return fetches a page when `hasNext` needs it; an error of a call is thrown there, and asking again calls again
     */
    @Override
    public Iterator<T> iterator() {
        return source.get();
    }

    /**
     * Begins with the first page.
     *
     * @return a sequential stream that fetches no page more than it needs
     */
    public Stream<T> stream() {
        return StreamSupport.stream(
                () -> Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED), Spliterator.ORDERED, false);
    }

    /**
     * What is on the pages.
     *
     * @param <E> an item
     * @param items the items of one page
     * @return the items of all pages in order
     */
    public <E extends @Nullable Object> Paged<E> items(Function<? super T, ? extends List<? extends E>> items) {
        return new Paged<>(() -> new Items<>(iterator(), items));
    }

    /** Goes from item to item, and to the next page when a page has no more. */
    private static final class Items<T extends @Nullable Object, E extends @Nullable Object> implements Iterator<E> {
        private final Iterator<T> pages;
        private final Function<? super T, ? extends List<? extends E>> items;
        private Iterator<? extends E> page = Collections.emptyIterator();

        Items(Iterator<T> pages, Function<? super T, ? extends List<? extends E>> items) {
            this.pages = pages;
            this.items = items;
        }

        @Override
        public boolean hasNext() {
            while (!page.hasNext() && pages.hasNext()) {
                page = items.apply(pages.next()).iterator();
            }
            return page.hasNext();
        }

        @Override
        public E next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return page.next();
        }
    }
}
