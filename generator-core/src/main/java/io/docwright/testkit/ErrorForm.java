package io.docwright.testkit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * How a service writes a failure into JSON.
 *
 * @param members what stands under which name, in order
 */
public record ErrorForm(Map<String, Part> members) {

    /** The form of the vendor's gateway. */
    public static final ErrorForm GATEWAY = of("Code", Part.CODE, "Message", Part.MESSAGE)
            .with("RequestId", Part.REQUEST_ID)
            .with("HostId", Part.HOST);

    /** A usual form where no other is known. */
    public static final ErrorForm PLAIN = of("errorCode", Part.CODE, "errorMessage", Part.MESSAGE);

    /** Copies the members, keeping their order. */
    public ErrorForm {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /**
     * A form without members, which are to be added.
     *
     * @return the form
     */
    public static ErrorForm empty() {
        return new ErrorForm(Map.of());
    }

    private static ErrorForm of(String first, Part firstPart, String second, Part secondPart) {
        return new ErrorForm(Map.of(first, firstPart)).with(second, secondPart);
    }

    /**
     * Adds a member.
     *
     * @param name its name
     * @param part what stands there
     * @return a form that has it too
     */
    public ErrorForm with(String name, Part part) {
        Map<String, Part> more = new LinkedHashMap<>(members);
        more.put(name, part);
        return new ErrorForm(more);
    }

    String write(Failure failure) {
        StringJoiner json = new StringJoiner(",", "{", "}");
        members.forEach((name, part) -> json.add(Json.quote(name) + ":" + part.write(failure)));
        return json.toString();
    }

    /** A member of an error answer. */
    public enum Part {
        /** What programs look at. */
        CODE,
        /** What people look at. */
        MESSAGE,
        /** What names the request. */
        REQUEST_ID,
        /** What names the server. */
        HOST,
        /** The HTTP status. */
        STATUS,
        /** A success flag that says false. */
        FALSE;

        private String write(Failure failure) {
            return switch (this) {
                case CODE -> Json.quote(failure.code());
                case MESSAGE -> Json.quote(failure.message());
                case REQUEST_ID -> Json.quote(failure.requestId());
                case HOST -> Json.quote(failure.host());
                case STATUS -> Integer.toString(failure.status());
                case FALSE -> "false";
            };
        }
    }

    /**
     * What there is to say about a failure.
     *
     * @param status HTTP status of the answer
     * @param code what programs look at
     * @param message what people look at
     * @param requestId names the request
     * @param host names the server
     */
    record Failure(int status, String code, String message, String requestId, String host) {}
}
