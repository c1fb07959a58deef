package io.docwright.bench.hand;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The call of ListServices by hand: signed, within a deadline that covers the body, which is bounded and read strictly. */
public final class HandCall {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final int MAX_BYTES = 8 * 1024 * 1024;
    private static final int MAX_VALUES = MAX_BYTES / 80;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String endpoint;
    private final HandSignature signature;

    /**
     * Calls one server.
     *
     * @param endpoint scheme and authority
     * @param signature signs the requests
     */
    public HandCall(String endpoint, HandSignature signature) {
        this.endpoint = endpoint;
        this.signature = signature;
    }

    /**
     * Calls.
     *
     * @param status which services
     * @param pageSize how many
     * @return the answer
     * @throws IOException when there is no good one in time
     * @throws InterruptedException when the thread is interrupted, which ends the exchange
     */
    public HandServices listServices(String status, long pageSize) throws IOException, InterruptedException {
        return read(exchange(request(status, pageSize).build()));
    }

    /**
     * Calls as simply as it goes: with the JDK's own time-out, which ends with the headers, so that a body that drips is waited
     * for without end, and one of any length is read.
     *
     * @param status which services
     * @param pageSize how many
     * @return the answer
     * @throws IOException when there is no good one
     * @throws InterruptedException when the thread is interrupted
     */
    public HandServices listServicesSimply(String status, long pageSize) throws IOException, InterruptedException {
        HttpRequest request = request(status, pageSize).timeout(TIMEOUT).build();
        return read(client.send(request, HttpResponse.BodyHandlers.ofByteArray()));
    }

    private static HandServices read(HttpResponse<byte[]> response) throws IOException {
        if (response.statusCode() != 200) {
            throw new IOException("no answer of the service");
        }
        String coding = response.headers().firstValue("content-encoding").orElse("identity");
        String type = response.headers().firstValue("content-type").orElse("");
        if (!coding.equals("identity")
                || type.contains("charset=") && !type.toLowerCase().endsWith("charset=utf-8")) {
            throw new IOException("an answer that is compressed or not UTF-8");
        }
        return HandReader.decode(response.body(), MAX_VALUES);
    }

    private HttpRequest.Builder request(String status, long pageSize) {
        Map<String, String> query = new TreeMap<>();
        query.put("ServiceStatus", status);
        query.put("PageSize", String.valueOf(pageSize));
        StringBuilder encoded = new StringBuilder();
        query.forEach((name, value) -> encoded.append(encoded.isEmpty() ? "" : "&")
                .append(encode(name))
                .append('=')
                .append(encode(value)));
        URI uri = URI.create(endpoint + "/api/v2/services?" + encoded);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).header("accept", "application/json").header("user-agent", "by hand");
        String date = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        signature
                .headers(
                        "ListServices",
                        uri,
                        encoded.toString(),
                        date,
                        UUID.randomUUID().toString())
                .forEach(request::header);
        return request.GET();
    }

    /** The JDK's own timeout ends with the headers, so that the wait for the whole answer is bounded here. */
    private HttpResponse<byte[]> exchange(HttpRequest request) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> exchange =
                client.sendAsync(request, info -> new HandBody(info.headers(), MAX_BYTES));
        try {
            return exchange.get(TIMEOUT.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | InterruptedException e) {
            exchange.cancel(true);
            if (e instanceof InterruptedException interrupted) {
                throw interrupted;
            }
            throw new IOException("no answer in time", e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
