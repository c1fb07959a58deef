package io.docwright.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A request as it came in, before anything was decoded. */
public final class ReceivedRequest {

    private final String method;
    private final String target;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    /**
     * Copies what was received.
     *
     * @param method as in the request line
     * @param target path and query as in the request line
     * @param headers values by name in any case
     * @param body the bytes of the body
     */
    ReceivedRequest(String method, String target, Map<String, List<String>> headers, byte[] body) {
        this.method = method;
        this.target = target;
        this.body = body.clone();
        Map<String, List<String>> lowerCase = new TreeMap<>();
        headers.forEach((name, values) -> lowerCase
                .computeIfAbsent(name.toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                .addAll(values));
        lowerCase.replaceAll((name, values) -> List.copyOf(values));
        this.headers = Collections.unmodifiableMap(lowerCase);
    }

    /**
     * The HTTP method.
     *
     * @return the HTTP method
     */
    public String method() {
        return method;
    }

    /**
     * Path and query, exactly as in the request line.
     *
     * @return path and query, exactly as in the request line
     */
    public String target() {
        return target;
    }

    /**
     * The path, exactly as in the request line.
     *
     * @return the path, exactly as in the request line
     */
    public String rawPath() {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }

    /**
     * What follows the question mark; empty without one.
     *
     * @return what follows the question mark; empty without one
     */
    public String rawQuery() {
        int query = target.indexOf('?');
        return query < 0 ? "" : target.substring(query + 1);
    }

    /**
     * The headers by lower-case name, sorted.
     *
     * @return the headers by lower-case name, sorted
     */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /**
     * The first value of a header, named in lower case.
     *
     * @param name lower-case name
     * @return the first value of a header, named in lower case
     */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    /**
     * A copy of the body.
     *
     * @return a copy of the body
     */
    public byte[] body() {
        return body.clone();
    }

    /**
     * The body as text.
     *
     * @return the body as text
     */
    public String bodyText() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /**
     * The first value of a name in the query or the form.
     *
     * @param name decoded name
     * @return the decoded value
     */
    public Optional<String> parameter(String name) {
        List<NameValue> pairs = new ArrayList<>();
        try {
            pairs.addAll(NameValue.parse(rawQuery()));
            if (header("content-type").orElse("").startsWith("application/x-www-form-urlencoded")) {
                pairs.addAll(NameValue.parse(bodyText()));
            }
        } catch (Refusal undecodable) {
            return Optional.empty();
        }
        return pairs.stream()
                .filter(pair -> pair.name().equals(name))
                .map(NameValue::value)
                .findFirst();
    }

    /** The request line, for people. */
    @Override
    public String toString() {
        return method + " " + target;
    }
}
