package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.diag.Severity;
import io.docwright.manifest.ServiceManifest.Fact;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.Parameter.Location;
import io.docwright.raw.RawTable;
import io.docwright.raw.RawTable.RawRow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the cells of rows: type, required and position words become facts of a draft. */
final class RowReader {

    private static final Pattern WIRE_LETTER = Pattern.compile("[A-Za-z0-9_]");

    private final TypeWords types;
    private final CellWords cells;
    private final Diagnostics diagnostics;

    RowReader(Vocabulary vocabulary, Diagnostics diagnostics) {
        this.types = vocabulary.types();
        this.cells = vocabulary.cells();
        this.diagnostics = diagnostics;
    }

    /** Reads the rows of a table; a row without type whose name has no letter a wire name could have is a heading, not an element. */
    List<Row> rows(RawTable table) {
        return rows(table, Set.of());
    }

    /**
     * Reads the rows of a table.
     *
     * @param classes words, in lower case, that are known to name classes
     */
    List<Row> rows(RawTable table, Set<String> classes) {
        Set<String> required = table.rows().stream()
                .flatMap(row -> row.required().stream())
                .map(Located::value)
                .collect(Collectors.toSet());
        return table.rows().stream()
                .filter(row -> !isHeading(row))
                .map(row -> row(row, table, classes, required))
                .toList();
    }

    private boolean isHeading(RawRow row) {
        boolean heading = row.type().isEmpty()
                && row.name()
                        .map(Located::value)
                        .filter(name -> !RowName.parts(name).isEmpty()
                                && !WIRE_LETTER.matcher(name).find())
                        .isPresent();
        if (heading) {
            diagnostics
                    .at(row.name().orElseThrow())
                    .report(
                            DiagnosticCode.NAME_INVALID,
                            "found `%s` as a name, without a type; expected a name in Latin letters; the row is left"
                                    + " out",
                            row.name().orElseThrow().value());
        }
        return heading;
    }

    private Row row(RawRow raw, RawTable table, Set<String> classes, Set<String> column) {
        List<RowName.Part> path =
                raw.name().map(name -> RowName.parts(name.value())).orElse(List.of());
        TypeReading type = raw.type().map(cell -> type(cell, classes)).orElse(TypeReading.nothing());
        Optional<Boolean> required = raw.required().flatMap(cell -> cells.required(cell.value(), column));
        Optional<Location> position = raw.position().flatMap(cell -> cells.position(cell.value()));
        reportUnknown(raw, column);
        return new Row(path, raw.depth(), type, table.section(), false, required, position, raw);
    }

    private void reportUnknown(RawRow raw, Set<String> column) {
        raw.required()
                .filter(cell -> cells.isUnknownNeed(cell.value(), column))
                .ifPresent(cell -> diagnostics
                        .at(cell)
                        .report(
                                DiagnosticCode.NEED_UNKNOWN,
                                "found `%s` where a row says whether it is required; expected a word such as `yes` or"
                                        + " `no`; it is not taken as required",
                                cell.value()));
        raw.position()
                .filter(cell -> cells.isUnknownPosition(cell.value()))
                .ifPresent(cell -> diagnostics
                        .at(cell)
                        .report(
                                Severity.WARNING,
                                DiagnosticCode.PARAM_LOCATION_UNKNOWN,
                                "found `%s` as the place of a parameter; expected `path`, `query`, `header`, `body` or"
                                        + " `form`; the place is taken from what else the page tells",
                                cell.value()));
    }

    private TypeReading type(Located<String> cell, Set<String> classes) {
        TypeReading reading = types.read(cell.value());
        if (!reading.understood() && classes.contains(cell.value().toLowerCase(Locale.ROOT))) {
            return TypeReading.ofClass(cell.value());
        }
        return reading;
    }

    private static void askForType(Draft draft, Located<String> cell) {
        draft.ask(
                Fact.TYPE,
                cell.at(),
                DiagnosticCode.TYPE_UNKNOWN,
                "found `%s` as a type; expected a word such as `string` or `array<object>`; the type is taken from the"
                        + " samples, else `string`",
                cell.value());
    }

    /** Makes a draft of a row, under the given name. */
    Draft draft(Row row, String name) {
        Draft draft = new Draft(
                name, row.raw().name().map(Located::at).orElse(row.raw().at()));
        fill(draft, row);
        return draft;
    }

    /** Adds to a draft what a row says of it; what is known already stays. */
    void fill(Draft draft, Row row) {
        RawRow raw = row.raw();
        setType(draft, row.type());
        raw.type().filter(cell -> !row.type().understood()).ifPresent(cell -> askForType(draft, cell));
        if (draft.prose.isEmpty()) {
            draft.prose = GluedBullets.split(raw.description());
        }
        if (draft.required.isEmpty()) {
            draft.required = row.required();
        }
        if (draft.example.isEmpty()) {
            draft.example = raw.example().filter(text -> !text.value().isBlank());
        }
        if (draft.defaultValue.isEmpty()) {
            draft.defaultValue =
                    raw.defaultValue().map(Located::value).filter(text -> !text.isBlank() && !text.equals("-"));
        }
        draft.location = draft.location.or(row::position);
        draft.elsewhere = draft.elsewhere.or(() -> raw.position()
                .flatMap(cell -> cells.elsewhere(cell.value()).map(word -> new Located<>(word, cell.at()))));
        draft.deprecated |= raw.deprecated().isPresent();
        draft.note(Origin.DOCUMENTED, raw.at(), "table-row", detail(row));
        raw.position()
                .filter(cell -> row.position().isPresent())
                .ifPresent(cell ->
                        draft.note(Origin.DOCUMENTED, cell.at(), "position-column", "goes to: " + cell.value()));
        raw.required()
                .ifPresent(cell -> draft.note(
                        Origin.DOCUMENTED, cell.at(), "required-column", "need stated as `" + cell.value() + "`"));
        raw.deprecated()
                .ifPresent(mark -> draft.note(Origin.DOCUMENTED, mark.at(), "deprecated-mark", "marked as deprecated"));
    }

    private static String detail(Row row) {
        return "row of the "
                + row.section().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " table"
                + row.raw().type().map(type -> ", type `" + type.value() + "`").orElse("");
    }

    /** Sets the documented type with what it says of elements. */
    static void setType(Draft draft, TypeReading reading) {
        if (draft.type.isEmpty()) {
            draft.type = reading.type();
            draft.scalar = reading.scalar();
        }
        if (draft.className.isEmpty()) {
            draft.className = reading.className();
        }
        boolean hasInside = draft.is(DocumentedType.ARRAY) || draft.is(DocumentedType.MAP);
        if (hasInside && draft.element().isEmpty()) {
            reading.element().filter(element -> element.type().isPresent()).ifPresent(element -> {
                Draft inner = new Draft("", draft.at);
                setType(inner, element);
                inner.note(Origin.DOCUMENTED, draft.at, "element-type", "element type in the type cell");
                draft.setElement(inner);
            });
        }
    }
}
