package io.docwright.parse.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table whose cells are paragraphs, with nothing between them but blank lines. Empty cells are lost, and in some languages those
 * of one character: which cell is which is left to {@link CellPlacer}.
 */
final class BlankLineLayout implements Layout {

    @Override
    public String name() {
        return "blank-line";
    }

    @Override
    public Optional<Header> header(TableArea area, int from) {
        List<Cell> cells = new ArrayList<>();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        int i = from;
        int next = from;
        while (i < area.lines().size()) {
            Optional<Role> role =
                    area.page().words().role(area.kind(), area.line(i).text());
            if (role.isEmpty() || !roles.add(role.get())) {
                break;
            }
            cells.add(ParagraphTable.cell(area.line(i)));
            next = i + 1;
            i = area.skipBlank(next);
        }
        boolean spread = cells.size() > 1 && next - from > cells.size();
        int score = spread ? area.headingScore(cells) : 0;
        return score == 0 ? Optional.empty() : Optional.of(new Header(cells, score, from, next));
    }

    @Override
    public PageTable read(TableArea area, Header header) {
        return ParagraphTable.read(name(), area, header, i -> List.of(ParagraphTable.cell(area.line(i))));
    }
}
