package io.docwright.lock;

/** Everything a lock states of an element, each by one key. What is not stated has no key. */
public enum Fact {
    /** Version of the API. */
    VERSION("version", Shape.TEXT),
    /** How operations are addressed. */
    API_STYLE("style", Shape.TEXT),
    /** How requests are authenticated. */
    AUTH("auth", Shape.TEXT),
    /** The header that carries the token. */
    AUTH_HEADER("authHeader", Shape.TEXT),
    /** The fixed address of the service. */
    ENDPOINT("endpoint", Shape.TEXT),
    /** The host of a region. */
    HOST("host", Shape.TEXT),
    /** HTTP method. */
    HTTP_METHOD("httpMethod", Shape.TEXT),
    /** Path template. */
    PATH("path", Shape.TEXT),
    /** Groups of parameters of which at least one must be given. */
    AT_LEAST_ONE("atLeastOneOf", Shape.TEXTS),
    /** Type of the answer's body. */
    RESPONSE("response", Shape.TEXT),
    /** Whether an answer with {@code success: false} is an error. */
    FAIL_ON_SUCCESS_FALSE("failOnSuccessFalse", Shape.FLAG),
    /** Whether repeating is safe. */
    IDEMPOTENT("idempotent", Shape.FLAG),
    /** The parameter that makes repeating safe. */
    CLIENT_TOKEN("clientToken", Shape.TEXT),
    /** The ways to ask for a further page. */
    PAGING("paging", Shape.TEXTS),
    /** Where an answer has its items, and what tells that no page follows. */
    PAGING_ANSWER("pagingAnswer", Shape.TEXTS),
    /** The page's change history: date and hash of the text of each entry. */
    HISTORY("history", Shape.TEXTS),
    /** HTTP statuses of an error code. */
    STATUS("status", Shape.TEXTS),
    /** Type on the wire. */
    TYPE("type", Shape.TEXT),
    /** What the values of an enumeration are; an object has none. */
    BASE("valuesOf", Shape.TEXT),
    /** Whether it must be given, or is always there. */
    REQUIRED("required", Shape.FLAG),
    /** Cases in which it must be given. */
    REQUIRED_WHEN("requiredWhen", Shape.TEXTS),
    /** What the value means beyond its type. */
    FORMAT("format", Shape.TEXT),
    /** How a value that is not scalar is written where text is needed. */
    WRITTEN_AS("writtenAs", Shape.TEXT),
    /** Whether the value is the whole body. */
    WHOLE_BODY("wholeBody", Shape.FLAG),
    /** The editions that have it, where not all do. */
    EDITIONS("editions", Shape.TEXTS),
    /** Smallest number. */
    MINIMUM("minimum", Shape.NUMBER),
    /** Largest number. */
    MAXIMUM("maximum", Shape.NUMBER),
    /** Fewest characters. */
    MIN_LENGTH("minLength", Shape.NUMBER),
    /** Most characters. */
    MAX_LENGTH("maxLength", Shape.NUMBER),
    /** Fewest elements. */
    MIN_ITEMS("minItems", Shape.NUMBER),
    /** Most elements. */
    MAX_ITEMS("maxItems", Shape.NUMBER),
    /** Regular expression of the whole value. */
    PATTERN("pattern", Shape.TEXT),
    /** The value that holds when none is given. */
    DEFAULT("default", Shape.TEXT),
    /** Whether its documentation advises against it. */
    DEPRECATED("deprecated", Shape.FLAG),
    /** Whether its value is hidden in texts for people. */
    SECRET("secret", Shape.FLAG),
    /** Hash of its description. */
    DESCRIPTION("description", Shape.TEXT),

    /** Package of the client. */
    JAVA_PACKAGE("javaPackage", Shape.TEXT),
    /** Package of the support classes. */
    JAVA_RUNTIME("javaRuntimePackage", Shape.TEXT),
    /** The client's interface. */
    JAVA_CLIENT("javaClient", Shape.TEXT),
    /** The client's exception. */
    JAVA_EXCEPTION("javaException", Shape.TEXT),
    /** Method of an operation. */
    JAVA_METHOD("javaMethod", Shape.TEXT),
    /** Class of an operation's request. */
    JAVA_REQUEST("javaRequest", Shape.TEXT),
    /** Class of an operation's answer. */
    JAVA_RESPONSE("javaResponse", Shape.TEXT),
    /** Java type of the body of an answer whose class only holds it. */
    JAVA_BODY("javaBody", Shape.TEXT),
    /** Class that goes through an operation's pages. */
    JAVA_PAGINATOR("javaPaginator", Shape.TEXT),
    /** Method that starts with the pages. */
    JAVA_PAGINATOR_METHOD("javaPaginatorMethod", Shape.TEXT),
    /** Method that returns what is on the pages. */
    JAVA_ITEMS("javaItems", Shape.TEXT),
    /** Java type of what is on the pages. */
    JAVA_ITEM("javaItem", Shape.TEXT),
    /** Class of a type, accessor of a member, constant of a value. */
    JAVA_NAME("javaName", Shape.TEXT),
    /** Java type of a member. */
    JAVA_TYPE("javaType", Shape.TEXT),
    /** Method beside the accessor that returns what the value means. */
    JAVA_VIEW("javaView", Shape.TEXT);

    private final String key;
    private final Shape shape;

    Fact(String key, Shape shape) {
        this.key = key;
        this.shape = shape;
    }

    /** Returns its key. */
    public String key() {
        return key;
    }

    /** Tells whether it is about Java rather than about the wire. */
    public boolean isJava() {
        return key.startsWith("java");
    }

    /** Returns the form of its value. */
    Shape shape() {
        return shape;
    }

    /** Forms of values. */
    enum Shape {
        /** A text. */
        TEXT,
        /** {@code true}, or {@code false} where that differs from saying nothing. */
        FLAG,
        /** A number, as it is documented. */
        NUMBER,
        /** Several texts. */
        TEXTS
    }
}
