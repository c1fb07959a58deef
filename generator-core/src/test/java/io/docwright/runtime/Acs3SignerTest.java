package io.docwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.docwright.testing.SharedFolder;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class Acs3SignerTest {

    @Test
    void everyIntermediateTextOfAnOwnVectorIsExact() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("X-Acs-Action", "Tell");
        headers.put("workspace", "not signed");
        headers.put("host", "h:81");
        headers.put("content-type", " application/json; charset=utf-8 ");
        headers.put("accept", "not signed");

        Acs3Signature signature = Acs3Signer.sign(
                "POST",
                "/a%20b",
                List.of(
                        Map.entry("b", "2"),
                        Map.entry("a", "x y"),
                        Map.entry("\uffee", "1"),
                        Map.entry("😀", ""),
                        Map.entry("a", "*")),
                Acs3Signer.signed(headers),
                Acs3Signer.sha256("{}".getBytes(StandardCharsets.UTF_8)),
                "id",
                "secret");

        assertThat(signature.canonicalRequest())
                .isEqualTo("POST\n/a%20b\na=%2A&a=x%20y&b=2&%EF%BF%AE=1&%F0%9F%98%80=\n"
                        + "content-type:application/json; charset=utf-8\nhost:h:81\nx-acs-action:Tell\n\n"
                        + "content-type;host;x-acs-action\n"
                        + "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
        assertThat(signature.stringToSign())
                .isEqualTo("ACS3-HMAC-SHA256\n333df682df7b2dcc87dd7a38c7056a671b85a9a00c52b6fe1c81b3b2fab4bdd8");
        assertThat(signature.signature()).isEqualTo("9b583c760dc8cd35bacd9bff99e99366431abf057ac67940f4a22c1d2840c62b");
        assertThat(signature.authorization())
                .isEqualTo("ACS3-HMAC-SHA256 Credential=id,SignedHeaders=content-type;host;x-acs-action,Signature="
                        + signature.signature());
    }

    @Test
    void everyRecordedVectorIsReproduced() throws IOException {
        Path folder = SharedFolder.of("acs3/vectors");
        SharedFolder.assume(Acs3SignerTest.class, "acs3/vectors");
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }

        assertThat(files).hasSizeGreaterThanOrEqualTo(6);
        for (Path file : files) {
            assertVector(new ObjectMapper().readTree(file.toFile()));
        }
    }

    private static void assertVector(JsonNode vector) {
        JsonNode request = vector.get("request");
        Map<String, String> headers = new LinkedHashMap<>();
        request.get("headers")
                .forEach(h -> headers.put(
                        h.get(0).asText().toLowerCase(Locale.ROOT), h.get(1).asText()));
        String authorization = headers.remove("authorization");

        Acs3Signature actual = Acs3Signer.sign(
                request.get("method").asText(),
                request.get("rawPath").asText(),
                pairs(request.get("rawQuery")),
                Acs3Signer.signed(headers),
                Acs3Signer.sha256(request.get("bodyUtf8").asText().getBytes(StandardCharsets.UTF_8)),
                vector.get("credentials").get("accessKeyId").asText(),
                vector.get("credentials").get("accessKeySecret").asText());

        JsonNode expected = vector.get("signature");
        String name = vector.get("case").asText();
        List<String> signed = new ArrayList<>();
        expected.get("signedHeaders").forEach(header -> signed.add(header.asText()));
        assertThat(actual.signedHeaders()).as(name).isEqualTo(String.join(";", signed));
        assertThat(actual.canonicalRequest())
                .as(name)
                .isEqualTo(expected.get("canonicalRequest").asText());
        assertThat(actual.stringToSign())
                .as(name)
                .isEqualTo(expected.get("stringToSign").asText());
        assertThat(actual.signature())
                .as(name)
                .isEqualTo(expected.get("signature").asText());
        assertThat(actual.authorization()).as(name).isEqualTo(authorization);
    }

    private static List<Map.Entry<String, String>> pairs(JsonNode rawQuery) {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        if (!rawQuery.isNull()) {
            for (String pair : rawQuery.asText().split("&")) {
                String[] parts = pair.split("=", 2);
                pairs.add(Map.entry(
                        URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                        URLDecoder.decode(parts[1], StandardCharsets.UTF_8)));
            }
        }
        return pairs;
    }
}
