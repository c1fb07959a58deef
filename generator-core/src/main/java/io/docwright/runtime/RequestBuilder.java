package io.docwright.runtime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Collects one request of an operation. Every verb throws {@link IllegalArgumentException}, naming the parameter, when a
 * value is missing or cannot be sent safely; nothing is sent then. Not safe for threads.
 */
public final class RequestBuilder {
    private static final byte[] NO_BODY = {};

    private final String operation;
    private final String method;
    private final @Nullable String edition;
    private final Map<String, String> added;
    private final StringBuilder path = new StringBuilder();
    private final Parameters query = new Parameters();
    private final Parameters form = new Parameters();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private byte[] body = NO_BODY;
    private boolean repeatable;
    private @Nullable String contentType;

    /**
     * Begins a request.
     *
     * @param added headers beside those of the operation, by lower-case name
     */
    RequestBuilder(String operation, String method, @Nullable String edition, Map<String, String> added) {
        this.operation = operation;
        this.method = method;
        this.edition = edition;
        this.added = added;
    }

    /**
     * Tells whether the client was built for an edition of the service.
     *
     * @param name name of the edition
     * @return true when it is the client's edition
     * @throws IllegalArgumentException when the client was built without an edition
     */
    public boolean isEdition(String name) {
        if (edition == null) {
            throw new IllegalArgumentException("the client has no `edition`; expected one, set on its builder");
        }
        return edition.equals(name);
    }

    /**
     * Checks that a required parameter is there.
     *
     * @param <T> its type
     * @param name wire name
     * @param value its value
     * @return the value
     */
    public <T> T require(String name, @Nullable T value) {
        return Limits.required(name, value);
    }

    /**
     * Checks that at least one parameter of a group is there.
     *
     * @param names wire names, for the message
     * @param values their values
     */
    public void requireOneOf(List<String> names, @Nullable Object... values) {
        for (Object value : values) {
            if (value != null) {
                return;
            }
        }
        String all = names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        throw new IllegalArgumentException("parameters " + all + ": found no value; at least one of them is required");
    }

    /**
     * Notes the parameter by which the service notices a request that came before: with a value, it is safe to send again. A
     * blank text tells no request from another.
     *
     * @param value its value
     */
    public void clientToken(@Nullable Object value) {
        repeatable = value != null && !value.toString().isBlank();
    }

    /**
     * Appends a fixed piece of the path.
     *
     * @param literal already percent-encoded
     * @return this
     */
    public RequestBuilder path(String literal) {
        path.append(literal);
        return this;
    }

    /**
     * Appends a parameter to the path, percent-encoded.
     *
     * @param name wire name
     * @param value its value; null, empty text, {@code .} and {@code ..} are refused, since they give another path
     * @return this
     */
    public RequestBuilder pathValue(String name, @Nullable String value) {
        String text = require(name, value);
        if (text.isEmpty() || text.equals(".") || text.equals("..")) {
            throw Parameters.refused(name, "found `" + text + "`; expected a value that can stand in a path");
        }
        if (PercentEncoding.hasLoneSurrogate(text)) {
            throw Parameters.refused(name, "found half a surrogate pair; expected whole characters");
        }
        path.append(PercentEncoding.encode(text));
        return this;
    }

    /**
     * Sets a header.
     *
     * @param name wire name
     * @param value visible ASCII and inner blanks; null leaves the header out
     */
    public void header(String name, @Nullable String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (added.containsKey(lower)) {
            throw AddedHeaders.refused(name, "found a documented parameter; expected it in the request");
        }
        if (value == null) {
            return;
        }
        String flaw = AddedHeaders.flaw(value);
        if (flaw != null) {
            throw Parameters.refused(name, flaw);
        }
        headers.put(lower, value);
    }

    /**
     * The pairs of the query.
     *
     * @return where to add them
     */
    public Parameters query() {
        return query;
    }

    /**
     * The pairs of a form body.
     *
     * @return where to add them
     */
    public Parameters form() {
        return form;
    }

    /**
     * Sets a JSON body.
     *
     * @param <T> type of the value
     * @param value what to send; null sends no body
     * @param writer writes it
     */
    public <T> void jsonBody(@Nullable T value, ElementWriter<T> writer) {
        if (value != null) {
            body = Json.bytes(value, writer);
            contentType = "application/json; charset=utf-8";
        }
    }

    PreparedRequest build() {
        if (!form.pairs().isEmpty()) {
            body = encode(form).getBytes(StandardCharsets.UTF_8);
            contentType = "application/x-www-form-urlencoded";
        }
        headers.putAll(added);
        if (contentType != null) {
            // documented as a parameter, it is the caller's to say
            headers.putIfAbsent("content-type", contentType);
        }
        List<Map.Entry<String, String>> pairs = new ArrayList<>(query.pairs());
        return new PreparedRequest(
                operation,
                method,
                path.isEmpty() ? "/" : path.toString(),
                pairs,
                encode(query),
                headers,
                body,
                repeatable);
    }

    private static String encode(Parameters parameters) {
        StringBuilder out = new StringBuilder();
        for (Map.Entry<String, String> pair : parameters.pairs()) {
            out.append(out.isEmpty() ? "" : "&")
                    .append(PercentEncoding.encode(pair.getKey()))
                    .append('=')
                    .append(PercentEncoding.encode(pair.getValue()));
        }
        return out.toString();
    }
}
