package io.docwright.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The text over which a request is signed, computed from the bytes received. */
final class CanonicalRequest {

    /** The order of UTF-8 bytes is that of code points; the order of Java strings is not. */
    private static final Comparator<String> CODE_POINTS =
            Comparator.comparing(text -> text.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    private CanonicalRequest() {}

    static String of(ReceivedRequest request, List<String> signedHeaders, String bodyHash) throws Refusal {
        String headers = signedHeaders.stream()
                .map(name -> name + ":" + request.header(name).orElse("").trim() + "\n")
                .collect(Collectors.joining());
        return String.join(
                "\n",
                request.method(),
                request.rawPath(),
                query(request.rawQuery()),
                headers,
                String.join(";", signedHeaders),
                bodyHash);
    }

    private static String query(String rawQuery) throws Refusal {
        return NameValue.parse(rawQuery).stream()
                .sorted(Comparator.comparing(NameValue::name, CODE_POINTS).thenComparing(NameValue::value, CODE_POINTS))
                .map(pair -> PercentCoding.encode(pair.name()) + "=" + PercentCoding.encode(pair.value()))
                .collect(Collectors.joining("&"));
    }
}
