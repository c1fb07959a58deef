package io.docwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages as a publisher: the rules of {@link Flow}, and those of pages. */
@Timeout(60)
class PagePublisherTest {

    private static final int PAGES = 3;

    /** A page knows its number; the last of three is followed by nothing. */
    private record Page(int number, List<String> items) {}

    private static final Paging<Integer, Page> PAGING = Paging.<Integer, Page>of("ListThings", Page::items)
            .pageNumber(1, false, request -> (long) request, (request, wanted) -> wanted.intValue(), page -> null);

    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void nothingIsFetchedBeforeItIsAskedFor() {
        Subscriber<Page> subscriber = new Subscriber<>();

        publisher(this::atOnce).subscribe(subscriber);
        assertThat(calls).hasValue(0);
        subscriber.request(1);

        assertThat(subscriber.numbers()).containsExactly(1);
        assertThat(calls).hasValue(1);
        assertThat(subscriber.ended).isFalse();
    }

    @Test
    void allPagesAndThenTheEndWithoutFurtherDemand() {
        Subscriber<Page> subscriber = new Subscriber<>();

        publisher(this::atOnce).subscribe(subscriber);
        subscriber.request(PAGES);

        assertThat(subscriber.numbers()).containsExactly(1, 2, 3);
        assertThat(subscriber.ended).isTrue();
        assertThat(calls).hasValue(PAGES);
    }

    @Test
    void itemsComeAsTheyAreAskedForAndNoPageTooMany() {
        Subscriber<String> subscriber = new Subscriber<>();

        publisher(this::atOnce).items(Page::items).subscribe(subscriber);
        subscriber.request(3);
        assertThat(subscriber.got).containsExactly("1a", "1b", "2a");
        subscriber.request(1);
        assertThat(calls).hasValue(2);
        subscriber.request(Long.MAX_VALUE);
        subscriber.request(Long.MAX_VALUE);

        assertThat(subscriber.got).containsExactly("1a", "1b", "2a", "2b", "3a", "3b");
        assertThat(subscriber.ended).isTrue();
    }

    @Test
    void eachSubscriberBeginsWithTheFirstPage() {
        PagePublisher<Page> publisher = publisher(this::atOnce);

        for (int i = 0; i < 2; i++) {
            Subscriber<Page> subscriber = new Subscriber<>();
            publisher.subscribe(subscriber);
            subscriber.request(1);
            assertThat(subscriber.numbers()).containsExactly(1);
        }
    }

    @Test
    void demandBelowOneIsAnErrorAndTheLastSignal() {
        for (long wrong : new long[] {0, -1, Long.MIN_VALUE}) {
            Subscriber<Page> subscriber = new Subscriber<>();

            publisher(this::atOnce).subscribe(subscriber);
            subscriber.request(wrong);
            subscriber.request(1);

            assertThat(subscriber.failure)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("found a demand of " + wrong + "; expected at least 1");
            assertThat(subscriber.got).isEmpty();
        }
        assertThat(calls).hasValue(0);
    }

    @Test
    void noSubscriberIsRefused() {
        assertThatThrownBy(() -> publisher(this::atOnce).subscribe(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void aFailedCallIsTheClientsExceptionAndTheLastSignal() {
        IllegalStateException problem = new IllegalStateException("down");
        Subscriber<Page> subscriber = new Subscriber<>();

        publisher(number -> number == 1 ? atOnce(number) : CompletableFuture.failedFuture(problem))
                .subscribe(subscriber);
        subscriber.request(Long.MAX_VALUE);

        assertThat(subscriber.numbers()).containsExactly(1);
        assertThat(subscriber.failure).isSameAs(problem);
        assertThat(subscriber.ended).isFalse();
    }

    @Test
    void pagesThatLeadNowhereAreAnError() {
        Paging<Integer, Page> circle = Paging.<Integer, Page>of("ListThings", Page::items)
                .token(request -> null, (request, next) -> 1, page -> "again");
        Subscriber<Page> subscriber = new Subscriber<>();

        circle.publisher(1, this::atOnce, failure -> new Failed(failure)).subscribe(subscriber);
        subscriber.request(Long.MAX_VALUE);

        assertThat(subscriber.got).hasSize(2);
        assertThat(subscriber.failure)
                .isInstanceOf(Failed.class)
                .hasMessageContaining("names a page as the next one that it has named before");
    }

    @Test
    void cancellingEndsTheCallAndEverySignal() {
        CompletableFuture<Page> call = new CompletableFuture<>();
        Subscriber<Page> subscriber = new Subscriber<>();

        publisher(number -> call).subscribe(subscriber);
        subscriber.request(1);
        subscriber.subscription().cancel();
        subscriber.subscription().cancel();
        subscriber.request(1);

        assertThat(call).isCancelled();
        assertThat(subscriber.got).isEmpty();
        assertThat(subscriber.failure).isNull();
        assertThat(subscriber.ended).isFalse();
    }

    @Test
    void aSubscriberThatCancelsWithinASignalGetsNoOther() {
        Subscriber<String> subscriber = new Subscriber<>() {
            @Override
            public void onNext(String item) {
                super.onNext(item);
                subscription().cancel();
            }
        };

        publisher(this::atOnce).items(Page::items).subscribe(subscriber);
        subscriber.request(Long.MAX_VALUE);

        assertThat(subscriber.got).containsExactly("1a");
        assertThat(subscriber.ended).isFalse();
    }

    @Test
    void aHundredThousandAnswersAtOnceNeedNoStack() {
        int many = 100_000;
        Subscriber<Page> subscriber = new Subscriber<>() {
            @Override
            public void onNext(Page page) {
                super.onNext(page);
                request(1);
            }
        };

        PAGING.publisher(1, number -> CompletableFuture.completedFuture(page(number, many)), Failed::new)
                .subscribe(subscriber);
        subscriber.request(1);

        assertThat(subscriber.got).hasSize(many);
        assertThat(subscriber.ended).isTrue();
    }

    @Test
    void manyThreadsAskAndAnswerAndNoSignalOverlapsAnother() throws InterruptedException {
        int many = 2_000;
        ExecutorService threads = Executors.newFixedThreadPool(8);
        AtomicBoolean inside = new AtomicBoolean();
        AtomicBoolean overlapped = new AtomicBoolean();
        CountDownLatch end = new CountDownLatch(1);
        Subscriber<Page> subscriber = new Subscriber<>() {
            @Override
            public void onNext(Page page) {
                overlapped.compareAndSet(false, !inside.compareAndSet(false, true));
                super.onNext(page);
                inside.set(false);
            }

            @Override
            public void onComplete() {
                super.onComplete();
                end.countDown();
            }
        };

        PAGING.publisher(1, number -> CompletableFuture.supplyAsync(() -> page(number, many), threads), Failed::new)
                .subscribe(subscriber);
        // the last page is known by the empty one after it
        for (int i = 0; i <= many; i++) {
            threads.execute(() -> subscriber.request(1));
        }

        assertThat(end.await(50, TimeUnit.SECONDS)).isTrue();
        threads.shutdownNow();
        assertThat(overlapped).isFalse();
        assertThat(subscriber.numbers())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, many).boxed().toList());
    }

    private PagePublisher<Page> publisher(Function<Integer, CompletableFuture<Page>> call) {
        return PAGING.totalItems(page -> 2L * PAGES).publisher(1, call, Failed::new);
    }

    private CompletableFuture<Page> atOnce(int number) {
        calls.incrementAndGet();
        return CompletableFuture.completedFuture(page(number, PAGES));
    }

    private static Page page(int number, int last) {
        return new Page(number, number > last ? List.of() : List.of(number + "a", number + "b"));
    }

    private static final class Failed extends ApiException {
        private static final long serialVersionUID = 1L;

        Failed(Failure failure) {
            super(failure);
        }
    }

    private static class Subscriber<T> implements Flow.Subscriber<T> {
        final List<T> got = new ArrayList<>();

        @Nullable
        Throwable failure;

        boolean ended;
        private Flow.@Nullable Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
        }

        @Override
        public void onNext(T element) {
            got.add(element);
        }

        @Override
        public void onError(Throwable problem) {
            failure = problem;
        }

        @Override
        public void onComplete() {
            ended = true;
        }

        Flow.Subscription subscription() {
            return subscription;
        }

        void request(long number) {
            subscription.request(number);
        }

        List<Integer> numbers() {
            return got.stream().map(page -> ((Page) page).number()).toList();
        }
    }
}
