package io.docwright.resolve;

import io.docwright.diag.Located;
import io.docwright.diag.SourceLocation;
import io.docwright.raw.RawTable.RawRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table row put together by hand; every row gets lines of its own, so that places tell rows apart. */
final class RowSketch {

    private static int next = 1000;

    private final int line;
    private final String name;
    private final String type;
    private Optional<Integer> depth = Optional.empty();
    private String required = "";
    private String position = "";
    private String example = "";
    private String defaultValue = "";
    private boolean deprecated;
    private final List<String> description = new ArrayList<>();

    RowSketch(String name, String type) {
        this.name = name;
        this.type = type;
        this.line = next++;
    }

    RowSketch depth(int value) {
        depth = Optional.of(value);
        return this;
    }

    RowSketch required(String cell) {
        required = cell;
        return this;
    }

    RowSketch position(String cell) {
        position = cell;
        return this;
    }

    RowSketch example(String cell) {
        example = cell;
        return this;
    }

    RowSketch defaultValue(String cell) {
        defaultValue = cell;
        return this;
    }

    RowSketch deprecated() {
        deprecated = true;
        return this;
    }

    RowSketch says(String... paragraphs) {
        description.addAll(List.of(paragraphs));
        return this;
    }

    RawRow done() {
        List<Located<String>> paragraphs = new ArrayList<>();
        description.forEach(text -> paragraphs.add(new Located<>(text, at(20 + paragraphs.size()))));
        return new RawRow(
                cell(name, 1),
                depth,
                cell(type, 2),
                cell(required, 3),
                cell(position, 4),
                cell(example, 5),
                paragraphs,
                cell(defaultValue, 6),
                deprecated ? cell("deprecated", 7) : Optional.empty(),
                at(1));
    }

    private Optional<Located<String>> cell(String text, int column) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new Located<>(text, at(column)));
    }

    private SourceLocation at(int column) {
        return new SourceLocation("page.txt", line, column, line * 100 + column, 1);
    }
}
