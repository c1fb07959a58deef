package io.docwright.manifest;

import java.util.List;
import java.util.stream.Collectors;

/** Values that are one of a few words. The published schema says the same; a test compares them. */
enum Choice {
    /** How a service takes calls. */
    STYLE("roa", "rpc", "rest"),
    /** Who brings the support classes. */
    RUNTIME("emit", "use"),
    /** How a request proves who sends it. */
    AUTH_TYPE("acs3", "header", "bearer", "none"),
    /** Where a parameter goes unless something else is said. */
    DEFAULT_LOCATION("query", "form", "json", "body"),
    /** How a body is written. */
    BODY("form", "json"),
    /** HTTP methods; upper and lower case are different methods to a server. */
    HTTP_METHOD("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"),
    /** Where a parameter goes. */
    LOCATION("path", "query", "header", "form", "json", "body"),
    /** What a scalar means beyond its type. */
    FORMAT(
            "json",
            "epoch-seconds",
            "epoch-millis",
            "date-time",
            "date-time-minutes",
            "date-time-millis",
            "local-date-time",
            "date",
            "comma-list",
            "semicolon-list",
            "none"),
    /** The types that are one word. */
    TYPE("string", "integer", "long", "float", "double", "number", "boolean", "array", "object", "map", "any", "file"),
    /** What tells success within an answer; the word of the field, or that nothing does. */
    SUCCESS_FLAG("success", "false"),
    /** That an operation is not paged. */
    PAGINATION("none"),
    /** Number of the first page or item. */
    FIRST("0", "1");

    private final List<String> words;

    Choice(String... words) {
        this.words = List.of(words);
    }

    List<String> words() {
        return words;
    }

    /** Returns the words for a message. */
    String shown() {
        return shown(words);
    }

    static String shown(List<String> words) {
        return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }
}
