package io.docwright.runtime;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fetches one page after the other, each when it is first asked about. Not safe for threads. */
final class PageIterator<Q, R> implements Iterator<R> {
    private final PageWalk<Q, R> walk;
    private final Function<? super Q, ? extends R> call;
    private final ExceptionFactory exceptions;
    private @Nullable R page;

    PageIterator(PageWalk<Q, R> walk, Function<? super Q, ? extends R> call, ExceptionFactory exceptions) {
        this.walk = walk;
        this.call = call;
        this.exceptions = exceptions;
    }

    @Override
    public boolean hasNext() {
        while (page == null) {
            Q request = walk.request();
            if (request == null) {
                walk.refuse(exceptions);
                return false;
            }
            // a call that fails leaves the walk where it is: asking again calls again
            R answer = call.apply(request);
            if (walk.accept(request, answer)) {
                page = answer;
            }
        }
        return true;
    }

    @Override
    public R next() {
        if (!hasNext() || page == null) {
            throw new NoSuchElementException();
        }
        R result = page;
        page = null;
        return result;
    }
}
