package io.docwright.bench;

import io.docwright.bench.hand.HandReader;
import io.docwright.sample.eas.EasClient;
import io.docwright.sample.eas.EasException;
import io.docwright.sample.eas.ListServicesRequest;
import io.docwright.sample.runtime.CredentialsProvider;
import io.docwright.sample.runtime.TransportResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Holds the hand-written reader to the generated one: it must refuse what that refuses, and take what that takes. */
final class SameChecks {
    /** As many as a client with its default limit of 8 MB takes. */
    static final int MAX_VALUES = 8 * 1024 * 1024 / 80;

    private SameChecks() {}

    /** Fails when one of them refuses what the other takes, or when the two judge otherwise than is said here. */
    static void check(byte[] json) {
        String answer = new String(json, StandardCharsets.UTF_8);
        taken(answer).forEach((what, text) -> judge(what, bytes(text), true));
        refused(answer).forEach((what, text) -> judge(what, bytes(text), false));
        judge("half of it", Arrays.copyOf(json, json.length / 2), false);
        judge("UTF-16", answer.getBytes(StandardCharsets.UTF_16LE), false);
        judge(
                "bytes that are not UTF-8",
                answer.replace("Queue", "\u00e9").getBytes(StandardCharsets.ISO_8859_1),
                false);
    }

    private static Map<String, String> taken(String answer) {
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put("as it is", answer);
        documents.put("other characters", answer.replace("Queue", "隊列 \uD83D\uDE80"));
        documents.put("unknown properties", answer.replace("\"Cpu\":", "\"New\":{\"a\":[1.50,null]},\"Cpu\":"));
        documents.put("null for text", first(answer, "\"Queue\"", "null"));
        documents.put("null for an object", first(answer, "{\"Quota\":0,\"Public\":1,\"Dedicated\":2}", "null"));
        documents.put("null for a list", "{\"Services\":null}");
        documents.put("null in a list", "{\"Services\":[null]}");
        documents.put("a number for text", first(answer, "\"Queue\"", "1.50"));
        documents.put("text for a number", first(answer, "\"Gpu\":1", "\"Gpu\":\"1\""));
        documents.put("a number that is whole in spite of its point", first(answer, "\"Gpu\":1", "\"Gpu\":1.0e2"));
        documents.put(
                "text for a truth value",
                first(answer, "\"ResourceBurstable\":false", "\"ResourceBurstable\":\"True\""));
        documents.put("blanks at the end", answer + " \n");
        documents.put("the largest number", first(answer, "\"Gpu\":1", "\"Gpu\":9223372036854775807"));
        documents.put("a call that went well", "{\"success\":true}");
        return documents;
    }

    private static Map<String, String> refused(String answer) {
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put("nothing", "");
        documents.put("null", "null");
        documents.put("a list", "[" + answer + "]");
        documents.put("rest after the end", answer + "{}");
        documents.put("a property twice", first(answer, "\"Gpu\":1", "\"Gpu\":1,\"Gpu\":1"));
        documents.put("a property twice, once null", first(answer, "\"Gpu\":1", "\"Gpu\":null,\"Gpu\":1"));
        documents.put("an unknown property twice", first(answer, "\"Gpu\":1", "\"New\":1,\"New\":null"));
        documents.put("an unknown property twice inside", first(answer, "\"Gpu\":1", "\"New\":{\"a\":1,\"a\":1}"));
        documents.put("an unknown null twice", first(answer, "\"Gpu\":1", "\"New\":null,\"New\":1"));
        documents.put("a fraction", first(answer, "\"Gpu\":1", "\"Gpu\":1.5"));
        documents.put("a number beyond 64 bits", first(answer, "\"Gpu\":1", "\"Gpu\":9223372036854775808"));
        documents.put("a number beyond 64 bits in text", first(answer, "\"Gpu\":1", "\"Gpu\":\"9223372036854775808\""));
        documents.put("an endless exponent", first(answer, "\"Gpu\":1", "\"Gpu\":1e99999999999"));
        documents.put("words for a number", first(answer, "\"Gpu\":1", "\"Gpu\":\"one\""));
        documents.put("a truth value for a number", first(answer, "\"Gpu\":1", "\"Gpu\":true"));
        documents.put("an object for text", first(answer, "\"Queue\"", "{}"));
        documents.put("text for a list", "{\"Services\":\"\"}");
        documents.put("text for an object", "{\"Services\":[\"\"]}");
        documents.put(
                "a number for a truth value", first(answer, "\"ResourceBurstable\":false", "\"ResourceBurstable\":1"));
        documents.put("too deep", "{\"New\":" + "[".repeat(300) + "]".repeat(300) + "}");
        documents.put("too many values", "{\"New\":[" + "1,".repeat(MAX_VALUES) + "1]}");
        documents.put("a comma too many", "{\"TotalCount\":1,}");
        documents.put("a call that failed", "{\"Success\":false}");
        documents.put("a call that failed, in text", "{\"success\":\"False\"}");
        return documents;
    }

    private static void judge(String what, byte[] json, boolean expected) {
        if (generated(json) != expected || handWritten(json) != expected) {
            throw new IllegalStateException("`" + what + "` must be " + (expected ? "taken" : "refused")
                    + "; the generated reader says " + generated(json) + ", the hand-written one " + handWritten(json));
        }
    }

    private static boolean generated(byte[] json) {
        try (EasClient client = EasClient.builder()
                .endpoint(URI.create("http://localhost"))
                .credentials(CredentialsProvider.of("id", "secret"))
                .transport(
                        request -> CompletableFuture.completedFuture(new TransportResponse(200, Map.of(), json, false)))
                .maxAttempts(1)
                .build()) {
            client.listServices(ListServicesRequest.builder().build());
            return true;
        } catch (EasException e) {
            return false;
        }
    }

    private static boolean handWritten(byte[] json) {
        try {
            HandReader.decode(json, MAX_VALUES);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String first(String answer, String from, String to) {
        int at = answer.indexOf(from);
        return answer.substring(0, at) + to + answer.substring(at + from.length());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
