package io.docwright.diag;

import java.util.Locale;

/**
 * Every kind of problem the generator reports.
 *
 * <p>The number is stable: a retired one is never given to another problem. Thousands tell the stage: 1 reading input, 2 sections
 * and tables of a page, 3 facts about operations and elements, 4 samples, 5 manifests and locks, 6 names and output, 7 changes since the lock.
 */
public enum DiagnosticCode {
    /** The file has no character but white space. */
    INPUT_EMPTY(1001, "input-empty", Severity.ERROR),
    /** The file is not text. */
    INPUT_BINARY(1002, "input-binary", Severity.ERROR),
    /** The bytes are not text in the encoding that was given or detected. */
    INPUT_ENCODING(1003, "input-encoding", Severity.ERROR),
    /** The file documents no operation. */
    INPUT_NOT_A_DOC(1004, "input-not-a-doc", Severity.INFO),
    /** The file is larger than what is read. */
    SIZE_LIMIT(1005, "size-limit", Severity.ERROR),
    /** Something is nested deeper than what is read. */
    DEPTH_LIMIT(1006, "depth-limit", Severity.ERROR),
    /** Text is not well-formed YAML or JSON. */
    SYNTAX(1007, "spec-structure", Severity.ERROR),
    /** A key stands twice in one object. */
    DUPLICATE_KEY(1008, "duplicate-key", Severity.ERROR),
    /** A YAML alias stands for text that stands elsewhere. */
    YAML_ALIAS(1009, "yaml-alias-limit", Severity.ERROR),
    /** A YAML tag asks for a type of its own. */
    YAML_TAG(1010, "yaml-tag-blocked", Severity.ERROR),
    /** A file has more values than what is read. */
    TOO_MANY_VALUES(1011, "too-many-members", Severity.ERROR),

    /** A section an operation needs is not on the page. */
    SECTION_MISSING(2001, "section-missing", Severity.WARNING),
    /** A section breaks off. */
    SECTION_TRUNCATED(2002, "section-truncated", Severity.ERROR),
    /** A section stands twice. */
    SECTION_DUPLICATE(2003, "section-duplicate", Severity.WARNING),
    /** A row has more or fewer cells than its table has columns. */
    TABLE_RAGGED(2004, "table-ragged", Severity.WARNING),
    /** A column's heading is in no vocabulary. */
    TABLE_UNKNOWN_COLUMN(2005, "table-unknown-column", Severity.WARNING),
    /** Two columns of a table mean the same. */
    TABLE_DUPLICATE_COLUMN(2006, "table-duplicate-column", Severity.WARNING),
    /** A table has a heading that was understood and rows that were not. */
    TABLE_UNREADABLE(2007, "table-ragged", Severity.ERROR),
    /** Text of the page that nothing was learned from. */
    TEXT_UNCLAIMED(2008, "text-unclaimed", Severity.INFO),
    /** A table stands inside a cell of another. */
    TABLE_NESTED(2009, "table-nested", Severity.INFO),
    /** A cell spans several columns or rows. */
    TABLE_SPAN(2010, "table-span", Severity.WARNING),
    /** A column of the heading has no cell in rows of the table. */
    COLUMN_EMPTY(2011, "table-ragged", Severity.WARNING),

    /** A type's text is in no vocabulary. */
    TYPE_UNKNOWN(3001, "type-unknown", Severity.WARNING),
    /** A parameter stands twice in one place. */
    PARAM_DUPLICATE(3003, "param-duplicate", Severity.WARNING),
    /** Nothing tells where a parameter goes. */
    PARAM_LOCATION_UNKNOWN(3004, "param-location-unknown", Severity.ERROR),
    /** The path template and the table name different path parameters. */
    PATH_PARAM_MISMATCH(3005, "path-param-mismatch", Severity.WARNING),
    /** A path template is not one. */
    PATH_UNSAFE(3006, "path-unsafe", Severity.ERROR),
    /** Two request lines give different methods. */
    METHOD_CONFLICT(3007, "method-conflict", Severity.WARNING),
    /** Two editions of an operation contradict each other. */
    EDITION_CONFLICT(3008, "edition-conflict", Severity.WARNING),
    /** Witnesses give different names of the operation. */
    OPERATION_NAME_CONFLICT(3009, "operation-name-conflict", Severity.WARNING),
    /** Two pages document one operation. */
    OPERATION_DUPLICATE(3010, "operation-duplicate", Severity.ERROR),
    /** An operation's name was derived, since the page gives none. */
    OPERATION_NAME_ASSUMED(3011, "operation-name-conflict", Severity.INFO),
    /** A documented default does not fit the documented type. */
    DEFAULT_INVALID(3013, "default-invalid", Severity.WARNING),
    /** A list of values was seen and not understood. */
    ENUM_NOT_UNDERSTOOD(3014, "enum-not-understood", Severity.INFO),
    /** Text that should be a name has characters a name cannot have. */
    NAME_INVALID(3015, "name-invalid", Severity.WARNING),
    /** Two pages of one operation, in different languages, say different things. */
    PAGES_DISAGREE(3016, "pages-disagree", Severity.WARNING),
    /** Nothing shows which rows of a flat table stand in an object. */
    NESTING_ASSUMED(3017, "nesting-assumed", Severity.WARNING),
    /** A default or an example lies outside of the documented range or length. */
    NUMBER_RANGE(3021, "number-range", Severity.WARNING),
    /** A sentence of a description contradicts the columns of its table. */
    PROSE_CONTRADICTS(3022, "prose-contradicts", Severity.WARNING),
    /** An example is none of the values, or not in the form, that its description documents. */
    EXAMPLE_CONTRADICTS(3023, "sample-contradicts", Severity.INFO),
    /** A required column says something that is not understood. */
    NEED_UNKNOWN(3024, "need-unknown", Severity.INFO),
    /** An error table gives a status that is none. */
    HTTP_STATUS_INVALID(3025, "http-status-invalid", Severity.INFO),
    /** A row of an error table gives no code. */
    ERROR_CODE_INVALID(3026, "error-code-invalid", Severity.INFO),
    /** A documented header is one that HTTP or the authentication brings by itself. */
    PARAM_OF_PROTOCOL(3027, "header-name-invalid", Severity.INFO),

    /** A sample is not well-formed and could not be mended. */
    SAMPLE_INVALID(4001, "sample-invalid", Severity.WARNING),
    /** A sample was not well-formed and was mended. */
    SAMPLE_REPAIRED(4002, "sample-repaired", Severity.INFO),
    /** The sample shows a field the table has not. */
    SAMPLE_EXTRA(4003, "sample-extra", Severity.INFO),
    /** The sample's value does not fit the documented or corrected type. */
    SAMPLE_CONTRADICTS(4004, "sample-contradicts", Severity.WARNING),
    /** A row could not be placed in the sample. */
    SAMPLE_MISSES_ROW(4005, "sample-contradicts", Severity.INFO),
    /** A sample is nested deeper than what is read. */
    SAMPLE_TOO_DEEP(4006, "sample-too-deep", Severity.WARNING),

    /** A key of the manifest is none that is known. */
    MANIFEST_UNKNOWN_KEY(5001, "spec-structure", Severity.ERROR),
    /** A value of the manifest is none that is allowed. */
    MANIFEST_VALUE(5002, "spec-structure", Severity.ERROR),
    /** A key the manifest needs is missing. */
    MANIFEST_MISSING_KEY(5003, "spec-structure", Severity.ERROR),
    /** A correction or override names something the page has not. */
    CORRECTION_UNMATCHED(5004, "correction-unmatched", Severity.WARNING),
    /** The page says by now what a correction says, or no longer what the correction was made against. */
    CORRECTION_OBSOLETE(5005, "correction-obsolete", Severity.WARNING),
    /** A file named by a manifest does not exist or lies outside the manifest's folder. */
    MANIFEST_FILE(5006, "ref-blocked", Severity.ERROR),
    /** No service, page or document was found where one was asked for. */
    NOTHING_TO_DO(5007, "section-missing", Severity.ERROR),
    /** A file is called almost as a manifest is. */
    MANIFEST_NAME(5008, "input-not-a-doc", Severity.WARNING),
    /** A lock is not in the form in which it was written. */
    LOCK_DAMAGED(5009, "spec-structure", Severity.ERROR),
    /** A lock has a version that is not read. */
    LOCK_VERSION(5010, "spec-version", Severity.ERROR),
    /** A lock is about another service than the manifest beside it. */
    LOCK_SERVICE(5011, "spec-structure", Severity.ERROR),

    /** Two elements would get one Java name; one was renamed. */
    NAME_COLLISION(6001, "name-collision", Severity.INFO),
    /** A name is no Java name; another was made of it. */
    NAME_RENAMED(6002, "name-renamed", Severity.INFO),
    /** Two documented values would get one constant; one was renamed. */
    ENUM_VALUE_RENAMED(6004, "enum-value-renamed", Severity.INFO),

    /** A change since the lock breaks programs that use the accepted client. */
    CHANGE_BREAKING(7001, "change-breaking", Severity.WARNING),
    /** A change since the lock breaks nothing. */
    CHANGE_COMPATIBLE(7002, "change-compatible", Severity.INFO),
    /** The change history of a page and what has changed on it do not go together. */
    CHANGE_HISTORY(7003, "change-history", Severity.INFO),
    /** No lock says what was accepted. */
    NOTHING_ACCEPTED(7004, "nothing-accepted", Severity.INFO);

    private final int number;
    private final String kind;
    private final Severity severity;

    DiagnosticCode(int number, String kind, Severity severity) {
        this.number = number;
        this.kind = kind;
        this.severity = severity;
    }

    /** Returns the printed identifier, {@code DW} and four digits. */
    public String id() {
        return String.format(Locale.ROOT, "DW%04d", number);
    }

    /** Returns the stable word that tools outside the project match on. */
    public String kind() {
        return kind;
    }

    /** Returns the severity of a problem of this kind unless the single case says otherwise. */
    public Severity severity() {
        return severity;
    }
}
