package io.docwright.manifest;

import java.util.List;

/** The keys each object of a manifest may have. The published schema says the same; a test compares them. */
enum Level {
    /** The manifest itself. */
    SERVICE(
            List.of("service", "package"),
            "service",
            "version",
            "style",
            "package",
            "runtime",
            "runtimePackage",
            "endpoint",
            "endpoints",
            "auth",
            "language",
            "pages",
            "defaults",
            "rules",
            "operations",
            "corrections"),
    /** Authentication. */
    AUTH(List.of("type"), "type", "header"),
    /** A page of the service. */
    PAGE(List.of("file"), "file", "operation", "encoding", "source"),
    /** What holds for all operations. */
    DEFAULTS(List.of(), "location", "body"),
    /** Which rules read descriptions. */
    RULES(List.of(), "off"),
    /** Statements about one operation. */
    OPERATION(
            List.of(),
            "httpMethod",
            "path",
            "editions",
            "successFlag",
            "idempotent",
            "oneOf",
            "pagination",
            "parameters"),
    /** The pages of an operation. */
    PAGINATION(
            List.of(), "token", "next", "page", "offset", "first", "size", "items", "total", "pages", "more",
            "current"),
    /** A correction. */
    CORRECTION(List.of("at", "set"), "at", "set", "was", "reason"),
    /** Facts about one element. */
    FACTS(List.of(), "type", "format", "required", "location", "deprecated", "secret", "values");

    private final List<String> required;
    private final List<String> keys;

    Level(List<String> required, String... keys) {
        this.required = required;
        this.keys = List.of(keys);
    }

    List<String> required() {
        return required;
    }

    List<String> keys() {
        return keys;
    }
}
