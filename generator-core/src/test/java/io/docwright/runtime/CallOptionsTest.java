package io.docwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.docwright.runtime.HostileCalls.Answer;
import io.docwright.runtime.HostileCalls.Builder;
import io.docwright.testing.LocalService;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What some calls of a client have of their own. */
@Timeout(60)
final class CallOptionsTest {
    private final LocalService service = new LocalService();
    private final OperationRunner client = new Builder().endpoint(service.uri()).build();

    @AfterEach
    void close() {
        client.close();
        service.close();
    }

    @Test
    void headersAreAddedToTheCallsOfTheViewAlone() {
        OperationRunner view = client.with(o -> o.header("X-Trace", "1").header("x-trace", "2"));
        OperationRunner inner = view.with(o -> o.header("x-inner", "a b"));

        view.call(HostileCalls.GET, "x");
        inner.callAsync(HostileCalls.POST, "x").join();
        client.call(HostileCalls.GET, "x");

        assertThat(service.requests().get(0).headers()).containsEntry("x-trace", "2");
        assertThat(service.requests().get(1).headers())
                .containsEntry("x-trace", "2")
                .containsEntry("x-inner", "a b");
        assertThat(service.requests().get(2).headers()).doesNotContainKeys("x-trace", "x-inner");
    }

    @Test
    void timeAndAttemptsAreThoseOfTheView() {
        service.answering(503, "{}");
        OperationRunner once = client.with(o -> o.maxAttempts(1));
        OperationRunner hurried =
                client.with(o -> o.attemptTimeout(Duration.ofNanos(1)).timeout(Duration.ofSeconds(5)));

        assertThat(failure(once).attempts()).isOne();
        assertThat(failure(once.with(o -> o.maxAttempts(2))).attempts()).isEqualTo(2);
        assertThat(failure(hurried)).hasMessageContaining("(`attemptTimeout`)");
        assertThat(failure(client.with(o -> o.timeout(Duration.ofNanos(1))))).hasMessageContaining("(`timeout`)");
    }

    @Test
    void credentialsOfTheViewSignItsCallsAndAreHiddenInItsFailures() {
        service.answeringBy(request ->
                        "{\"Code\":\"Bad\",\"Message\":\"" + request.headers().get("authorization") + "\"}")
                .answering(400, "");
        OperationRunner view = client.with(o -> o.credentials(CredentialsProvider.token("another-token")));

        ApiException e = failure(view);

        assertThat(service.requests())
                .allSatisfy(request ->
                        assertThat(request.headers()).containsEntry("authorization", "Bearer another-token"));
        assertThat(e.getMessage()).contains("***").doesNotContain("another-token");
    }

    @Test
    void aViewIsClosedWithItsClientAndNotTheOtherWayRound() {
        OperationRunner view = client.with(o -> {});

        view.close();
        Answer first = client.call(HostileCalls.GET, "x");
        Answer second = view.call(HostileCalls.GET, "x");
        client.close();

        assertThat(first).isEqualTo(second);
        assertThat(failure(view)).hasMessageContaining("not sent: the client is closed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host",
                "content-length",
                "Content-Type",
                "Transfer-Encoding",
                "Connection",
                "Authorization",
                "proxy-authorization",
                "expect",
                "accept-encoding",
                "X-Acs-Date",
                "x-acs-other"
            })
    void headersThatTheClientSetsAreRefused(String name) {
        assertThat(refused(o -> o.header(name, "1")))
                .isEqualTo("not sent: header `" + name
                        + "`: found a header that the client sets itself; expected another");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1, no header name can have",
        "a b, 1, no header name can have",
        "ä, 1, no header name can have",
        "'a:', 1, no header name can have",
        "x, ' 1', a blank at an end",
        "x, ä, non-ASCII"
    })
    void whatNoHeaderCanBeIsRefused(String name, String value, String said) {
        assertThat(refused(o -> o.header(name, value)))
                .startsWith("not sent: header `" + name + "`: ")
                .contains(said);
        assertThat(refused(o -> o.header("x", "a\r\nHost: b"))).contains("header `x`: ", "line break");
    }

    @Test
    void optionsOutOfBoundsAreRefused() {
        assertThat(refused(o -> o.maxAttempts(0))).contains("`maxAttempts`: found 0");
        assertThat(refused(o -> o.timeout(Duration.ZERO))).contains("`timeout`: found `PT0S`");
        assertThat(refused(o -> o.attemptTimeout(Duration.ofDays(2)))).contains("`attemptTimeout`: found `PT48H`");
    }

    @Test
    void documentedParametersAreNotReplacedGivenOrNot() {
        Operation<String, Answer> operation = Operation.of(
                "Read",
                "GET",
                (q, out) -> out.header("X-Workspace", q.isEmpty() ? null : q),
                in -> new Answer(in.any()));
        OperationRunner view = client.with(o -> o.header("x-workspace", "mine"));

        for (String given : new String[] {"", "w"}) {
            ApiException e = catchThrowableOfType(ApiException.class, () -> view.call(operation, given));
            assertThat(e)
                    .hasMessage(
                            "`Read`: not sent: header `X-Workspace`: found a documented parameter; expected it in the"
                                    + " request");
        }
        assertThat(service.requests()).isEmpty();
    }

    @Test
    void whatProvesTheSenderIsNotReplaced() {
        ServiceInfo info = new ServiceInfo(
                "TestClient", "test", Map.of(), Authenticator.header("X-Token"), HostileCalls.Failed::new);
        OperationRunner named = new OperationRunner(new NamedToken(info).endpoint(service.uri()));

        ApiException e = catchThrowableOfType(
                ApiException.class,
                () -> named.with(o -> o.header("x-token", "mine")).call(HostileCalls.GET, "x"));

        assertThat(e).hasMessageContaining("header `x-token`: found a header that proves who sends the request");
        assertThat(service.requests()).isEmpty();
    }

    private static final class NamedToken extends ClientBuilder<NamedToken, OperationRunner> {
        private NamedToken(ServiceInfo info) {
            super(info, RuntimeStamp.current());
            credentials(CredentialsProvider.token("t1234"));
        }

        @Override
        protected NamedToken self() {
            return this;
        }

        @Override
        protected OperationRunner create(OperationRunner runner) {
            return runner;
        }
    }

    private String refused(Consumer<CallOptions> options) {
        return String.valueOf(catchThrowableOfType(ApiException.class, () -> client.with(options))
                .getMessage());
    }

    private static ApiException failure(OperationRunner client) {
        ApiException sync = catchThrowableOfType(ApiException.class, () -> client.call(HostileCalls.GET, "x"));
        CompletionException async = catchThrowableOfType(
                CompletionException.class,
                () -> client.callAsync(HostileCalls.GET, "x").join());
        assertThat(async.getCause()).hasMessage(sync.getMessage());
        return sync;
    }
}
