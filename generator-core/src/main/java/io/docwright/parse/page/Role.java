package io.docwright.parse.page;

import io.docwright.raw.RawTable.Column;
import java.util.Arrays;
import java.util.Optional;

/** What a column means, over all kinds of tables. */
enum Role {
    NAME(TableKind.PARAMETERS, "name", Column.NAME),
    TYPE(TableKind.PARAMETERS, "type", Column.TYPE),
    REQUIRED(TableKind.PARAMETERS, "required", Column.REQUIRED),
    POSITION(TableKind.PARAMETERS, "position", Column.POSITION),
    EXAMPLE(TableKind.PARAMETERS, "example", Column.EXAMPLE),
    DESCRIPTION(TableKind.PARAMETERS, "description", Column.DESCRIPTION),
    DEFAULT(TableKind.PARAMETERS, "default", Column.DEFAULT),
    ERROR_STATUS(TableKind.ERRORS, "status"),
    ERROR_CODE(TableKind.ERRORS, "code"),
    ERROR_MESSAGE(TableKind.ERRORS, "message"),
    ERROR_DESCRIPTION(TableKind.ERRORS, "description"),
    ACTION(TableKind.ACCESS, "action"),
    LEVEL(TableKind.ACCESS, "level"),
    RESOURCE(TableKind.ACCESS, "resource"),
    CONDITION(TableKind.ACCESS, "condition"),
    ASSOCIATED(TableKind.ACCESS, "associated"),
    ACCESS_OTHER(TableKind.ACCESS, "other"),
    CHANGE_DATE(TableKind.CHANGES, "date"),
    CHANGE_SUMMARY(TableKind.CHANGES, "summary"),
    CHANGE_OTHER(TableKind.CHANGES, "other");

    private final TableKind kind;
    private final String key;
    private final Optional<Column> column;

    Role(TableKind kind, String key) {
        this.kind = kind;
        this.key = key;
        this.column = Optional.empty();
    }

    Role(TableKind kind, String key, Column column) {
        this.kind = kind;
        this.key = key;
        this.column = Optional.of(column);
    }

    /** Returns the column of a kind of table that names of vocabulary groups call by a word. */
    static Optional<Role> of(TableKind kind, String key) {
        return Arrays.stream(values())
                .filter(role -> role.kind == kind && role.key.equals(key))
                .findFirst();
    }

    TableKind kind() {
        return kind;
    }

    String key() {
        return key;
    }

    /** Returns the column of a parameter table it is, where it is one. */
    Optional<Column> column() {
        return column;
    }
}
