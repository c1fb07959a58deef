package io.docwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What exceptions hold, and what becomes of it. */
final class CausesTest {
    private final Redactor redactor = Redactor.of(List.of(Credentials.token("hunter2")));

    @Test
    void aSecretInWhatWasSuppressedIsNotShown() {
        Exception outer = new IllegalStateException("fine", new IllegalStateException("fine too"));
        outer.getCause().addSuppressed(new IllegalStateException("token hunter2"));

        StringWriter trace = new StringWriter();
        redactor.clean(outer).printStackTrace(new PrintWriter(trace));

        assertThat(trace.toString()).contains("fine").doesNotContain("hunter2");
    }

    @Test
    void exceptionsThatCauseEachOtherAreWalkedOnce() {
        Exception one = new CompletionException("one") {
            private static final long serialVersionUID = 1L;
        };
        Exception two = new CompletionException("two", one);
        one.initCause(two);

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(redactor.clean(one)).isSameAs(one);
            assertThat(NetworkFailure.of(one).cause()).isSameAs(two);
        });
    }

    @Test
    void anExchangeWhoseAnswerCannotBeTakenFails() {
        JdkTransport.Exchange exchange = new JdkTransport.Exchange(
                new Progress(
                        new TransportRequest(
                                "GET", URI.create("https://h"), Map.of(), new byte[0], 1, Duration.ofSeconds(1)),
                        null),
                CompletableFuture.completedFuture(null));

        assertThatThrownBy(() -> exchange.get(1, TimeUnit.SECONDS)).hasCauseInstanceOf(NullPointerException.class);
    }

    @Test
    void theHeaderOfATokenIsNamedInLowerCase() {
        assertThat(Authenticator.header("X-Token").headers(attempt(), CredentialsProvider.token("t1234")))
                .containsOnlyKeys("x-token");
    }

    private static Attempt attempt() {
        return new Attempt("Op", "GET", URI.create("https://h"), List.of(), Map.of(), new byte[0], Instant.EPOCH, "n");
    }
}
