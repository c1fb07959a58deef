package io.docwright.testkit;

import io.docwright.runtime.Credentials;
import io.docwright.runtime.CredentialsProvider;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Decides what a request is answered with. Knows no sockets. */
final class Gateway {
    private final ServiceFacts service;
    private final FakeAccess access;
    private final CallerCheck caller;
    private final Router router;
    private final Map<String, OperationScript> scripts = new LinkedHashMap<>();
    private final AtomicLong requests = new AtomicLong();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    Gateway(ServiceFacts service, FakeAccess access, Clock clock) {
        this.service = service;
        this.access = access;
        this.router = new Router(service);
        this.caller = service.isSigned()
                ? new SignatureCheck(access, clock)
                : service.tokenHeader()
                        .<CallerCheck>map(header -> new TokenCheck(header, service.tokenPrefix() + access.token()))
                        .orElse(request -> {});
        service.operations().forEach(operation -> scripts.put(operation.name(), new OperationScript(operation)));
    }

    CredentialsProvider credentials() {
        if (!service.isSigned()) {
            return CredentialsProvider.of(Credentials.token(access.token()));
        }
        Credentials keys = access.securityToken()
                .map(token -> Credentials.sts(access.accessKeyId(), access.accessKeySecret(), token))
                .orElseGet(() -> Credentials.of(access.accessKeyId(), access.accessKeySecret()));
        return CredentialsProvider.of(keys);
    }

    OperationScript scriptOf(String operation) {
        OperationScript script = scripts.get(operation);
        if (script == null) {
            throw new IllegalArgumentException("`" + service.name() + "` has no operation `" + operation + "`");
        }
        return script;
    }

    /** Throws what an answer of the test's own threw first, if one did. */
    void rethrow() {
        Throwable first = failure.getAndSet(null);
        if (first instanceof Error error) {
            throw error;
        }
        if (first instanceof RuntimeException exception) {
            throw exception;
        }
    }

    FakeAnswer answer(ReceivedRequest request) {
        String id = String.format(Locale.ROOT, "FA4E0000-0000-4000-8000-%012X", requests.incrementAndGet());
        Exchange exchange = new Exchange(request, service.errorForm(), id);
        try {
            Route route = router.route(request);
            OperationScript script = scriptOf(route.operation().name());
            script.record(request);
            caller.check(request);
            ParameterCheck.check(request, service, route);
            return script.answer(exchange);
        } catch (RuntimeException | Error e) {
            // the test's own function threw: its client gets an answer, and the test hears of it in the end
            failure.compareAndSet(null, e);
            return exchange.failure(500, "FakeFailed", String.valueOf(e));
        } catch (Refusal refusal) {
            return exchange.failure(refusal.status(), refusal.code(), refusal.message());
        }
    }
}
