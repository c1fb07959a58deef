package io.docwright.sample.fake;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;

/** Decides what a request is answered with. Knows no sockets. */
final class Gateway {

    private final Router router;
    private final FakeAccess access;
    private final SignatureCheck signatures;
    private final Queue<PlannedFailure> planned = new ArrayDeque<>();
    private long requests;

    Gateway(List<FakeService> services, FakeAccess access, Clock clock) {
        this.router = new Router(services);
        this.access = access;
        this.signatures = new SignatureCheck(access, clock);
    }

    /** Makes the next request that is in order fail. */
    synchronized void plan(PlannedFailure failure) {
        planned.add(failure);
    }

    synchronized FakeAnswer answer(ReceivedRequest request) {
        String requestId = String.format(Locale.ROOT, "FA4E0000-0000-4000-8000-%012X", ++requests);
        String host = request.header("host").orElse("");
        ErrorForm form = ErrorForm.GATEWAY;
        try {
            Route route = router.route(request);
            form = route.service().errorForm();
            caller(route.service()).check(request);
            ParameterCheck.check(request, route);
            return inOrder(route, requestId, host);
        } catch (Refusal refusal) {
            return failure(form, refusal, requestId, host);
        }
    }

    private CallerCheck caller(FakeService service) {
        Optional<CallerCheck> token = service.tokenHeader().map(header -> new TokenCheck(header, access.token()));
        return token.orElse(signatures);
    }

    private FakeAnswer inOrder(Route route, String requestId, String host) throws Refusal {
        PlannedFailure next = planned.poll();
        if (next == null) {
            return new FakeAnswer(200, route.operation().sample());
        }
        return failure(next.form(route), next.refusal(route), requestId, host);
    }

    private static FakeAnswer failure(ErrorForm form, Refusal refusal, String requestId, String host) {
        ErrorForm.Failure failure =
                new ErrorForm.Failure(refusal.status(), refusal.code(), refusal.message(), requestId, host);
        return new FakeAnswer(refusal.status(), form.write(failure));
    }
}
