package io.docwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When the JDK's cache certainly answers, and what begins in its caller's thread then. */
@Timeout(20)
final class LookupsTest {
    private static final URI SERVICE = URI.create("https://service.test/path");
    private static final long KEPT = 30;

    private static final class Chosen extends ProxySelector {
        @Override
        public List<Proxy> select(URI uri) {
            return List.of(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("proxy.test", 80)));
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, java.io.IOException failure) {}
    }

    private long seconds;
    private InetAddress cached = address();

    @Test
    void anAddressOfUnknownAgeMayGoAtAnyTime() {
        Lookups lookups = lookups(null);
        assertThat(lookups.answersAtOnce(SERVICE)).isFalse();

        lookups.look(SERVICE);
        lookups.look(SERVICE);

        assertThat(lookups.answersAtOnce(SERVICE)).isFalse();
    }

    @Test
    void anAddressThatReplacedAnotherStaysAsLongAsTheOtherWasSeenAgo() {
        Lookups lookups = lookups(null);
        lookups.look(SERVICE);
        seconds = 10;
        lookups.look(SERVICE);
        cached = address();
        seconds = 15;
        lookups.look(SERVICE);
        lookups.look(SERVICE);

        seconds = 10 + KEPT - 2;
        assertThat(lookups.answersAtOnce(SERVICE)).isTrue();
        assertThat(lookups.answersAtOnce(URI.create("https://other.test/"))).isFalse();
        seconds = 10 + KEPT - 1;
        assertThat(lookups.answersAtOnce(SERVICE)).isFalse();
    }

    @Test
    void aHostThatIsUnknownOrBehindAProxyIsAlwaysWaitedFor() throws Exception {
        Lookups gone = new Lookups(
                null,
                host -> {
                    throw new UnknownHostException(host);
                },
                () -> 0,
                TimeUnit.SECONDS.toNanos(KEPT));
        gone.look(SERVICE);
        gone.look(SERVICE);
        Lookups proxied = lookups(new Chosen());
        proxied.look(SERVICE);
        cached = address();
        proxied.look(SERVICE);

        assertThat(gone.answersAtOnce(SERVICE)).isFalse();
        assertThat(proxied.answersAtOnce(SERVICE)).isFalse();
    }

    @Test
    void anAddressAsHostIsKnownAtTheFirstLookForAsLongAsNoProxyIsSet() {
        for (String host : List.of("127.0.0.1", "192.0.2.7", "[::1]", "[2001:db8::7]")) {
            URI uri = URI.create("http://" + host + ":1/");
            Lookups lookups = lookups(null);
            assertThat(lookups.answersAtOnce(uri)).as(host).isFalse();
            lookups.look(uri);
            assertThat(lookups.answersAtOnce(uri)).as(host).isTrue();
            seconds += 30;
            assertThat(lookups.answersAtOnce(uri)).as(host).isFalse();
            Lookups proxied = lookups(new Chosen());
            proxied.look(uri);
            assertThat(proxied.answersAtOnce(uri)).as(host).isFalse();
        }
    }

    @Test
    void onlyWhatEverybodyReadsAsAnAddressIsOne() {
        assertThat(List.of("0.0.0.0", "255.255.255.255", "10.0.0.1", "[fe80::1]"))
                .allMatch(Lookups::isAddress);
        assertThat(List.of(
                        "localhost", "1", "1.2.3", "1.2.3.4.5", "1.2.3.256", "1.2.3.", ".1.2.3", "1.2..3", "010.0.0.1"))
                .noneMatch(Lookups::isAddress);
        assertThat(List.of(
                        "1.2.3.x",
                        "1.2.3.-4",
                        "0x7f.0.0.1",
                        "1.2.3.0004",
                        "1.2.3.99999999999",
                        "service.test",
                        "a.b.c.d"))
                .noneMatch(Lookups::isAddress);
    }

    @Test
    void theJdkGivesTheSameObjectWhileItKeepsAnAddress() throws Exception {
        assertThat(InetAddress.getByName("localhost")).isSameAs(InetAddress.getByName("localhost"));
    }

    @Test
    void theFirstTaskOfAnExchangeRunsInPlaceOnceTheHostIsKnown() throws Exception {
        ExchangeThreads threads = new ExchangeThreads(lookups(null));
        assertThat(namesOfThreads(threads)).containsExactly("docwright-http", "docwright-http");
        cached = address();
        assertThat(namesOfThreads(threads)).containsExactly("docwright-http", "docwright-http");

        String here = Thread.currentThread().getName();
        assertThat(namesOfThreads(threads)).containsExactly(here, "docwright-http");
        assertThat(nameOfThread(threads)).isEqualTo("docwright-http");
        threads.shutdown();
    }

    private List<String> namesOfThreads(ExchangeThreads threads) {
        return threads.begin(SERVICE, () -> {
            try {
                List<String> names = new ArrayList<>();
                names.add(nameOfThread(threads));
                names.add(nameOfThread(threads));
                return names;
            } catch (InterruptedException | ExecutionException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static String nameOfThread(ExchangeThreads threads) throws InterruptedException, ExecutionException {
        CompletableFuture<String> name = new CompletableFuture<>();
        threads.execute(() -> name.complete(Thread.currentThread().getName()));
        return name.get();
    }

    private Lookups lookups(@Nullable ProxySelector proxy) {
        return new Lookups(
                proxy, host -> cached, () -> TimeUnit.SECONDS.toNanos(seconds), TimeUnit.SECONDS.toNanos(KEPT));
    }

    private static InetAddress address() {
        try {
            return InetAddress.getByAddress("service.test", new byte[] {10, 0, 0, 1});
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }
}
