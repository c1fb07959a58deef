package io.docwright.runtime;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * What one subscriber gets, one signal after the other, whoever asks and whichever thread an answer comes on. Work is done by
 * the thread that finds nobody else at it; the others leave a note. So nothing waits, and however many answers are there
 * at once, no call stands on top of another.
 */
final class PageSubscription<T> implements Flow.Subscription {

    /** Where the elements come from, in turns of one call each; used by one thread at a time. */
    interface Turns<T> {
        /** Tells whether nothing follows, which can be known without a further call. */
        boolean isOver();

        /** Begins the next call; cancelling its future ends it. Null when nothing follows. */
        @Nullable
        CompletableFuture<?> begin();

        /** Takes what the call that has ended gave, perhaps nothing. */
        List<? extends T> end();
    }

    private final Flow.Subscriber<? super T> subscriber;
    private final Turns<T> turns;
    private final AtomicLong demand = new AtomicLong();
    private final AtomicInteger notes = new AtomicInteger();
    private volatile boolean cancelled;
    private volatile @Nullable CompletableFuture<?> call;
    private volatile @Nullable RuntimeException wrongDemand;
    private Iterator<? extends T> elements = Collections.emptyIterator();

    PageSubscription(Flow.Subscriber<? super T> subscriber, Turns<T> turns) {
        this.subscriber = subscriber;
        this.turns = turns;
    }

    @Override
    public void request(long number) {
        if (number <= 0) {
            wrongDemand = new IllegalArgumentException("found a demand of " + number + "; expected at least 1");
        } else {
            demand.accumulateAndGet(number, (before, more) -> before + more < 0 ? Long.MAX_VALUE : before + more);
        }
        work();
    }

    @Override
    public void cancel() {
        cancelled = true;
        CompletableFuture<?> ended = call;
        if (ended != null) {
            ended.cancel(true);
        }
    }

    private void work() {
        if (notes.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        while (seen != 0) {
            while (!cancelled && step()) {
                // one signal or one call a step
            }
            seen = notes.addAndGet(-seen);
        }
    }

    /** Returns whether there may be more to do at once. */
    private boolean step() {
        RuntimeException wrong = wrongDemand;
        if (wrong != null) {
            return fail(wrong);
        }
        CompletableFuture<?> running = call;
        if (running != null) {
            return running.isDone() && endCall();
        }
        if (elements.hasNext()) {
            return demand.get() > 0 && signal();
        }
        return (demand.get() > 0 || turns.isOver()) && beginCall();
    }

    private boolean signal() {
        demand.updateAndGet(before -> before == Long.MAX_VALUE ? before : before - 1);
        T next = elements.next();
        try {
            subscriber.onNext(next);
        } catch (RuntimeException | Error e) {
            cancel();
            throw e;
        }
        return true;
    }

    private boolean beginCall() {
        CompletableFuture<?> begun;
        try {
            begun = turns.begin();
        } catch (RuntimeException e) {
            return fail(e);
        }
        if (begun == null) {
            cancelled = true;
            subscriber.onComplete();
            return false;
        }
        call = begun;
        if (cancelled) {
            begun.cancel(true);
        }
        begun.whenComplete((answer, failure) -> work());
        return true;
    }

    private boolean endCall() {
        call = null;
        try {
            elements = turns.end().iterator();
            return true;
        } catch (CompletionException e) {
            return fail(e.getCause() == null ? e : e.getCause());
        } catch (RuntimeException e) {
            return fail(e);
        }
    }

    /** The last signal; an answer that is still to come is not waited for. */
    private boolean fail(Throwable problem) {
        cancel();
        subscriber.onError(problem);
        return false;
    }
}
