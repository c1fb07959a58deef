package io.docwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.sample.runtime.Transport;
import io.docwright.sample.runtime.TransportRequest;
import io.docwright.sample.runtime.TransportResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Takes requests instead of a network, and answers each with an empty object. */
final class SentRequests implements Transport {

    private final List<TransportRequest> requests = new ArrayList<>();

    @Override
    public CompletableFuture<TransportResponse> send(TransportRequest request) {
        requests.add(request);
        byte[] nothing = "{}".getBytes(StandardCharsets.UTF_8);
        return CompletableFuture.completedFuture(new TransportResponse(200, Map.of(), nothing, false));
    }

    TransportRequest only() {
        assertThat(requests).hasSize(1);
        return requests.get(0);
    }
}
