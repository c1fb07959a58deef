package io.docwright.sample.fake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * How a service writes a failure into JSON.
 *
 * @param members what stands under which name, in order
 */
record ErrorForm(Map<String, Part> members) {

    /** The form of the vendor's gateway. */
    static final ErrorForm GATEWAY = of("Code", Part.CODE, "Message", Part.MESSAGE)
            .with("RequestId", Part.REQUEST_ID)
            .with("HostId", Part.HOST);

    ErrorForm {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    static ErrorForm of(String first, Part firstPart, String second, Part secondPart) {
        return new ErrorForm(Map.of(first, firstPart)).with(second, secondPart);
    }

    ErrorForm with(String name, Part part) {
        Map<String, Part> more = new LinkedHashMap<>(members);
        more.put(name, part);
        return new ErrorForm(more);
    }

    String write(Failure failure) {
        StringJoiner json = new StringJoiner(",", "{", "}");
        members.forEach((name, part) -> json.add(JsonSyntax.quote(name) + ":" + part.write(failure)));
        return json.toString();
    }

    /** A member of an error answer. */
    enum Part {
        CODE,
        MESSAGE,
        REQUEST_ID,
        HOST,
        STATUS,
        FALSE;

        private String write(Failure failure) {
            return switch (this) {
                case CODE -> JsonSyntax.quote(failure.code());
                case MESSAGE -> JsonSyntax.quote(failure.message());
                case REQUEST_ID -> JsonSyntax.quote(failure.requestId());
                case HOST -> JsonSyntax.quote(failure.host());
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
