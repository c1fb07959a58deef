package io.docwright.parse.page;

import io.docwright.raw.RawTable;
import java.util.Arrays;
import java.util.Optional;

/** What a section of a page is about. */
enum Topic {
    /** Everything before the first heading that is known. */
    PREAMBLE,
    DEBUGGING("debugging"),
    AUTHORIZATION("authorization", TableKind.ACCESS),
    REQUEST_SYNTAX("request-syntax", TableKind.PARAMETERS),
    REQUEST("request", RawTable.Section.REQUEST),
    REQUEST_HEADERS("request-headers", RawTable.Section.REQUEST_HEADERS),
    REQUEST_PATH("request-path", RawTable.Section.REQUEST_PATH),
    REQUEST_QUERY("request-query", RawTable.Section.REQUEST_QUERY),
    REQUEST_BODY("request-body", RawTable.Section.REQUEST_BODY),
    RESPONSE("response", RawTable.Section.RESPONSE),
    RESPONSE_HEADERS("response-headers", RawTable.Section.RESPONSE_HEADERS),
    TYPES("types", RawTable.Section.TYPES),
    EXAMPLES("examples"),
    REQUEST_SAMPLE("request-sample"),
    RESPONSE_SAMPLE("response-sample"),
    ERROR_SAMPLE("error-sample"),
    ERRORS("errors", TableKind.ERRORS),
    CHANGES("changes", TableKind.CHANGES),
    DESCRIPTION("description"),
    /** A marked heading that is not in the vocabulary. */
    OTHER("other");

    private final String key;
    private final Optional<TableKind> tables;
    private final Optional<RawTable.Section> section;

    Topic() {
        this("preamble");
    }

    Topic(String key) {
        this.key = key;
        this.tables = Optional.empty();
        this.section = Optional.empty();
    }

    Topic(String key, TableKind tables) {
        this.key = key;
        this.tables = Optional.of(tables);
        this.section = Optional.empty();
    }

    Topic(String key, RawTable.Section section) {
        this.key = key;
        this.tables = Optional.of(TableKind.PARAMETERS);
        this.section = Optional.of(section);
    }

    /** Returns the topic that names of vocabulary groups call by a word. */
    static Optional<Topic> of(String key) {
        return Arrays.stream(values()).filter(topic -> topic.key.equals(key)).findFirst();
    }

    /** Returns the word for it in names of vocabulary groups. */
    String key() {
        return key;
    }

    /** Returns the kind of its tables, where it has some. */
    Optional<TableKind> tables() {
        return tables;
    }

    /** Returns what its tables document, where they document parameters. */
    Optional<RawTable.Section> section() {
        return section;
    }

    boolean isRequest() {
        return section.map(RawTable.Section::isRequest).orElse(false);
    }

    boolean holdsSamples() {
        return this == EXAMPLES || this == REQUEST_SAMPLE || this == RESPONSE_SAMPLE || this == ERROR_SAMPLE;
    }
}
