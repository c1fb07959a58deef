package io.docwright.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.testing.SharedFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Replays recorded requests through the verifier, where the shared folder is present. */
class SharedVectorsTest {

    @BeforeAll
    static void vectorsArePresent() {
        SharedFolder.assume(SharedVectorsTest.class, "acs3/vectors");
    }

    @Test
    void acceptsEveryRecordedRequest() throws IOException {
        List<Map<String, @Nullable Object>> vectors = vectors();

        assertThat(vectors).hasSizeGreaterThanOrEqualTo(6);
        for (Map<String, @Nullable Object> vector : vectors) {
            assertThatCode(() -> check(vector).check(request(vector, "")))
                    .as("%s", vector.get("case"))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void computesEveryRecordedCanonicalRequest() throws IOException, Refusal {
        for (Map<String, @Nullable Object> vector : vectors()) {
            Map<String, @Nullable Object> signature = object(vector.get("signature"));
            ReceivedRequest request = request(vector, "");

            String canonical =
                    CanonicalRequest.of(request, SignedHeaders.expected(request), Digests.sha256(request.body()));

            assertThat(canonical).isEqualTo(signature.get("canonicalRequest"));
        }
    }

    @Test
    void refusesEveryRecordedRequestWithOneMoreByteInItsBody() throws IOException {
        for (Map<String, @Nullable Object> vector : vectors()) {
            assertThatThrownBy(() -> check(vector).check(request(vector, " ")))
                    .as("%s", vector.get("case"))
                    .isInstanceOf(Refusal.class);
        }
    }

    private static SignatureCheck check(Map<String, @Nullable Object> vector) {
        Map<String, @Nullable Object> credentials = object(vector.get("credentials"));
        FakeAccess access = new FakeAccess(
                text(credentials.get("accessKeyId")),
                text(credentials.get("accessKeySecret")),
                Optional.ofNullable(credentials.get("securityToken")).map(String::valueOf),
                "unused");
        Instant date = Instant.parse(request(vector, "").header("x-acs-date").orElseThrow());
        return new SignatureCheck(access, Clock.fixed(date, ZoneOffset.UTC));
    }

    private static ReceivedRequest request(Map<String, @Nullable Object> vector, String moreBody) {
        Map<String, @Nullable Object> request = object(vector.get("request"));
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (Object header : array(request.get("headers"))) {
            List<?> pair = array(header);
            headers.put(text(pair.get(0)), List.of(text(pair.get(1))));
        }
        String query = request.get("rawQuery") == null ? "" : "?" + request.get("rawQuery");
        byte[] body = (text(request.get("bodyUtf8")) + moreBody).getBytes(StandardCharsets.UTF_8);
        return new ReceivedRequest(text(request.get("method")), text(request.get("rawPath")) + query, headers, body);
    }

    private static List<Map<String, @Nullable Object>> vectors() throws IOException {
        List<Map<String, @Nullable Object>> vectors = new ArrayList<>();
        try (Stream<Path> files = Files.list(SharedFolder.of("acs3/vectors"))) {
            for (Path file : files.sorted().toList()) {
                vectors.add(object(parse(Files.readString(file))));
            }
        }
        return vectors;
    }

    private static @Nullable Object parse(String json) {
        try {
            return Json.parse(json);
        } catch (Json.Malformed e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked") // the maps of the reader have no other keys
    private static Map<String, @Nullable Object> object(@Nullable Object value) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(value);
    }

    private static List<?> array(@Nullable Object value) {
        return (List<?>) Objects.requireNonNull(value);
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }
}
