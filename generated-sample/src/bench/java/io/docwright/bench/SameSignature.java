package io.docwright.bench;

import io.docwright.bench.hand.HandSignature;
import io.docwright.sample.eas.EasClient;
import io.docwright.sample.runtime.CredentialsProvider;
import io.docwright.sample.runtime.TransportRequest;
import io.docwright.sample.runtime.TransportResponse;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/** Holds the hand-written signature to that of the generated client. */
final class SameSignature {
    private SameSignature() {}

    /** Fails when a request that has date and nonce of the client's gets another signature by hand. */
    static void check(HandSignature hand) {
        TransportRequest sent = sent();
        Map<String, String> headers = sent.headers();
        Map<String, String> byHand = hand.headers(
                "ListServices",
                sent.uri(),
                "PageSize=100&ServiceStatus=Running",
                headers.get("x-acs-date"),
                headers.get("x-acs-signature-nonce"));
        byHand.forEach((name, value) -> {
            if (!value.equals(headers.get(name))) {
                throw new IllegalStateException(name + " is `" + value + "` by hand; expected " + headers.get(name));
            }
        });
    }

    private static TransportRequest sent() {
        AtomicReference<TransportRequest> sent = new AtomicReference<>();
        try (EasClient client = EasClient.builder()
                .endpoint(URI.create("http://127.0.0.1:8080"))
                .credentials(CredentialsProvider.of("an-id", "a-secret"))
                .transport(request -> {
                    sent.set(request);
                    return CompletableFuture.completedFuture(
                            new TransportResponse(200, Map.of(), new byte[] {'{', '}'}, false));
                })
                .build()) {
            client.listServices(r -> r.serviceStatus("Running").pageSize(100L));
        }
        return sent.get();
    }
}
