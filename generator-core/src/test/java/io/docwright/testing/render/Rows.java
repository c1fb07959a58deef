package io.docwright.testing.render;

import io.docwright.testing.render.Plan.Nesting;
import io.docwright.testing.render.Plan.Types;
import io.docwright.testing.render.Table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes the rows of a table from a tree of fields. */
final class Rows {

    private final Sheet sheet;
    private final Plan plan;
    private final boolean request;
    private final Random random;
    private final List<String> columns;
    private final String blanks;
    private final String nameless;
    private final List<Table.Row> rows = new ArrayList<>();

    Rows(Sheet sheet, Plan plan, boolean request, Random random) {
        this.sheet = sheet;
        this.plan = plan;
        this.request = request;
        this.random = random;
        this.columns = request ? plan.requestColumns() : plan.responseColumns();
        this.blanks = List.of("&nbsp;&nbsp;", "&emsp;", "\u3000", "\u00a0\u00a0", "&#160;&#160;&#160;&#160;")
                .get(random.nextInt(5));
        this.nameless = plan.form().hasBorders() && random.nextInt(4) == 0 ? "-" : "";
    }

    Table table() {
        List<String> heading = columns.stream()
                .map(column -> plan.language().any(column, random))
                .toList();
        if (!request && plan.elements() && random.nextBoolean()) {
            rows.add(new Table.Row(0, cells(nameless, "object", Optional.empty(), Optional.empty(), "", "")));
        }
        (request ? sheet.request() : sheet.response())
                .forEach(field -> add(field, 0, "", request ? sheet.place(field) : ""));
        return new Table(columns, heading, rows);
    }

    private void add(Field field, int depth, String prefix, String place) {
        boolean dots = plan.nesting() == Nesting.DOTS && request;
        boolean list = field.isArray();
        boolean element = list && plan.elements() && !dots;
        boolean member = dots && !field.children().isEmpty();
        String name = dots && list && field.children().isEmpty() ? field.name() + ".N" : field.name();
        String type =
                dots && list && field.children().isEmpty() ? spell(field.items().orElse("string")) : type(field);
        if (!member) {
            rows.add(new Table.Row(
                    depth,
                    cells(
                            shown(prefix + name, depth) + (isOld() ? " deprecated" : ""),
                            isBlank(field) ? "" : type,
                            field.required(),
                            Optional.of(place),
                            field.name(),
                            field)));
        }
        if (element) {
            String inner = field.children().isEmpty() ? field.items().orElse("string") : "object";
            rows.add(new Table.Row(
                    depth + 1, cells(nameless, spell(inner), field.required(), Optional.of(place), "item", "")));
        }
        String inside = dots ? prefix + field.name() + (list ? ".N." : ".") : "";
        field.children().forEach(child -> add(child, depth + (element ? 2 : 1), inside, place));
    }

    private boolean isOld() {
        return plan.noise() > 1 && random.nextInt(15) == 0;
    }

    /** Pages of old say nothing of the type of a field with members, which samples of the answer show. */
    private boolean isBlank(Field field) {
        return !request
                && !field.children().isEmpty()
                && plan.types() == Types.CAPITALS
                && !plan.elements()
                && random.nextInt(3) == 0;
    }

    private String shown(String name, int depth) {
        return switch (plan.nesting()) {
            case MARKS -> "└".repeat(depth) + name;
            case BLANKS -> blanks.repeat(depth) + name;
            default -> name;
        };
    }

    private List<Cell> cells(
            String name, String type, Optional<Boolean> required, Optional<String> place, String about, Object field) {
        Optional<Field> documented = field instanceof Field one ? Optional.of(one) : Optional.empty();
        return columns.stream()
                .map(column -> switch (column) {
                    case "name" -> Cell.of(name);
                    case "type" -> Cell.of(type);
                    case "required" ->
                        Cell.of(required.map(must -> must ? plan.yes() : plan.no())
                                .orElse(""));
                    case "position" -> Cell.of(place.orElse(""));
                    case "example" -> Cell.of(documented.map(this::example).orElse(""));
                    default -> description(about, documented);
                })
                .toList();
    }

    private String example(Field field) {
        boolean blank =
                !field.children().isEmpty() || field.isArray() || field.type().equals("object");
        return blank || random.nextInt(12) == 0 ? "" : Samples.value(field.type(), field.values(), random);
    }

    private Cell description(String about, Optional<Field> field) {
        Language language = plan.language();
        if (about.isEmpty()) {
            return Cell.of(random.nextBoolean() ? "" : language.any("intro", random));
        }
        List<String> lines = new ArrayList<>();
        lines.add(String.format(java.util.Locale.ROOT, language.any("about", random), about));
        if (plan.noise() > 0 && random.nextInt(4) == 0) {
            lines.add(language.any(plan.noise() == 2 && random.nextInt(3) == 0 ? "bars" : "more", random));
        }
        if (plan.noise() > 1 && random.nextInt(8) == 0 && plan.form().isMarkdown()) {
            lines.add(language.any("rich", random));
        }
        List<String> values = field.map(Field::values).orElse(List.of());
        if (!values.isEmpty()) {
            lines.add(language.any("values", random));
            values.forEach(value -> lines.add("- " + value));
        }
        return new Cell(lines);
    }

    private String type(Field field) {
        if (!field.isArray()) {
            return spell(field.type());
        }
        boolean scalars = field.children().isEmpty();
        String element = scalars ? spell(field.items().orElse("string")) : "object";
        return switch (plan.types()) {
            case MODERN -> random.nextInt(3) == 0 ? "array" : "array<" + element + ">";
            case CAPITALS -> scalars ? "List<" + element + ">" : "List";
            case CLASSES -> "Array of " + (scalars ? element : className(field.name()));
        };
    }

    private static String className(String name) {
        String word = Character.toUpperCase(name.charAt(0))
                + name.substring(1).replace("-", "").replace("_", "");
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private String spell(String type) {
        if (plan.types() == Types.MODERN) {
            return type;
        }
        return type.equals("object") && random.nextBoolean()
                ? "Struct"
                : Character.toUpperCase(type.charAt(0)) + type.substring(1);
    }
}
