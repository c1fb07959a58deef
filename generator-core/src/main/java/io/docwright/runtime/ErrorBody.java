package io.docwright.runtime;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an error answer says, whatever its shape: JSON in any spelling of the names, an array of it, XML, or nothing.
 *
 * @param code error code, or null
 * @param message the service's text, or null
 * @param requestId id of the request, or null
 * @param saysFailure whether a member `success` says false
 */
record ErrorBody(
        @Nullable String code,
        @Nullable String message,
        @Nullable String requestId,
        boolean saysFailure) {
    private static final ErrorBody EMPTY = new ErrorBody(null, null, null, false);
    private static final int MAX_PARSED = 256 * 1024;
    private static final List<String> CODES = List.of("code", "errorcode");
    private static final List<String> MESSAGES = List.of("message", "errormessage", "msg", "errormsg");
    private static final List<String> REQUEST_IDS = List.of("requestid", "request_id");
    private static final List<String> REQUEST_ID_HEADERS = List.of("x-acs-request-id", "x-request-id");

    private static final Pattern XML_CODE = element("Code");
    private static final Pattern XML_MESSAGE = element("Message");
    private static final Pattern XML_REQUEST_ID = element("RequestId");

    /** Reads the answer; never fails. */
    static ErrorBody read(TransportResponse response) {
        ErrorBody body = read(response.body());
        return body.requestId() != null
                ? body
                : new ErrorBody(body.code, body.message, requestId(response), body.saysFailure);
    }

    /** The id of a request that one of these members says, or null. */
    static @Nullable String requestId(Map<String, JsonValue> members) {
        return find(members, REQUEST_IDS);
    }

    /** The id of a request that the headers of its answer say, or null. */
    static @Nullable String requestId(TransportResponse response) {
        String id = null;
        for (String header : REQUEST_ID_HEADERS) {
            id = id == null ? response.header(header) : id;
        }
        return id;
    }

    /** Whether a member `success` says false. */
    static boolean saysFailure(JsonValue answer) {
        return failed(answer.asMap());
    }

    /** Whether an answer that cannot be read in its documented shape is whole JSON of a failure. */
    static boolean saysFailure(byte[] bytes) {
        try {
            return bytes.length <= MAX_PARSED && read(Json.parse(bytes, JsonReader::any)).saysFailure;
        } catch (JsonException e) {
            return false;
        }
    }

    private static ErrorBody read(byte[] bytes) {
        if (bytes.length == 0 || bytes.length > MAX_PARSED) {
            return EMPTY;
        }
        JsonValue left = Remains.of(bytes);
        return left == null ? readXml(new String(bytes, StandardCharsets.UTF_8)) : read(left);
    }

    private static ErrorBody read(JsonValue value) {
        if (!value.asList().isEmpty()) {
            return read(value.asList().get(0));
        }
        Map<String, JsonValue> members = value.asMap();
        ErrorBody own = new ErrorBody(
                find(members, CODES), find(members, MESSAGES), find(members, REQUEST_IDS), failed(members));
        JsonValue inner = members.getOrDefault("error", members.getOrDefault("Error", JsonValue.NULL));
        return own.code != null || inner.asMap().isEmpty() ? own : own.orElse(read(inner));
    }

    private ErrorBody orElse(ErrorBody inner) {
        return new ErrorBody(
                code != null ? code : inner.code,
                message != null ? message : inner.message,
                requestId != null ? requestId : inner.requestId,
                saysFailure || inner.saysFailure);
    }

    private static boolean failed(Map<String, JsonValue> members) {
        return "false".equalsIgnoreCase(find(members, List.of("success")));
    }

    private static @Nullable String find(Map<String, JsonValue> members, List<String> names) {
        for (String name : names) {
            for (Map.Entry<String, JsonValue> member : members.entrySet()) {
                String text = member.getValue().asText();
                if (text != null
                        && !text.isEmpty()
                        && member.getKey().toLowerCase(Locale.ROOT).equals(name)) {
                    return text;
                }
            }
        }
        return null;
    }

    private static ErrorBody readXml(String text) {
        return new ErrorBody(first(XML_CODE, text), first(XML_MESSAGE, text), first(XML_REQUEST_ID, text), false);
    }

    private static Pattern element(String name) {
        return Pattern.compile("(?i)<" + name + ">([^<]{1,2000})</" + name + ">");
    }

    private static @Nullable String first(Pattern element, String text) {
        Matcher matcher = element.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }
}
