package io.docwright.parse.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * No table at all, but a list of definitions: {@code page integer (optional)}, with or without the first blank, the description in paragraphs below, and
 * {@code Example: 1}. There is no heading; a line of this form, with the word in brackets or a blank line below, starts it.
 */
final class DefinitionLayout implements Layout {

    /** Less than any heading that was understood. */
    private static final int SCORE = 5;

    private static final int LONGEST_LINE = 200;

    @Override
    public String name() {
        return "definition";
    }

    @Override
    public Optional<Header> header(TableArea area, int from) {
        boolean starts = area.kind() == TableKind.PARAMETERS
                && area.line(from + 1).isBlank()
                && !term(area, area.line(from)).isEmpty();
        return starts ? Optional.of(new Header(List.of(), SCORE, from, from)) : Optional.empty();
    }

    @Override
    public PageTable read(TableArea area, Header header) {
        return ParagraphTable.read(name(), area, header, i -> cells(area, area.line(i)));
    }

    private static List<Cell> cells(TableArea area, Line line) {
        int label = labelEnd(area, line.text());
        if (label > 0) {
            return List.of(example(area, line, label));
        }
        List<Cell> term = term(area, line);
        return term.isEmpty() ? List.of(ParagraphTable.cell(line)) : term;
    }

    /** Returns the cells of a line that has a name, a type and perhaps a required word in brackets; none for other lines. */
    private static List<Cell> term(TableArea area, Line line) {
        String text = line.text();
        if (text.length() > LONGEST_LINE) {
            return List.of();
        }
        int bracket = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
        boolean closed = text.endsWith(")") || text.endsWith("）");
        boolean required = bracket > 0
                && closed
                && area.page().words().isRequiredWord(text.substring(bracket + 1, text.length() - 1));
        int end = required ? bracket : text.length();
        int name = endOfName(area, text.substring(0, end).strip(), required);
        if (name == 0) {
            return List.of();
        }
        List<Cell> cells = new ArrayList<>();
        cells.add(ParagraphTable.cell(area, line, 0, name));
        cells.add(ParagraphTable.cell(area, line, name, end));
        if (required) {
            cells.add(ParagraphTable.cell(area, line, bracket + 1, text.length() - 1));
        }
        return cells;
    }

    /** Returns where the name ends that has nothing but a type behind it, with a blank between them or none; 0 if there is no name. */
    private static int endOfName(TableArea area, String text, boolean required) {
        int blank = text.indexOf(' ');
        if (blank < 0) {
            return endOfGluedName(area, text);
        }
        boolean sentence = !required && CellFit.isStatement(area.page().words(), text);
        if (sentence || !CellFit.isName(text.substring(0, blank))) {
            return 0;
        }
        int mark = NameMark.end(area.page().words(), text);
        int name = mark > 0 && mark < text.length() && text.charAt(mark) == ' ' ? mark : blank;
        return area.page().types().isType(text.substring(name).strip()) ? name : 0;
    }

    /** A capital begins a word of a name, such as {@code UserList}, rather than a type. */
    private static int endOfGluedName(TableArea area, String text) {
        List<Integer> cuts = GluedLayout.split(area, text, List.of(Role.TYPE));
        return cuts.isEmpty() || Character.isUpperCase(text.charAt(cuts.get(1))) ? 0 : cuts.get(1);
    }

    private static int labelEnd(TableArea area, String text) {
        int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
        boolean label = colon > 0
                && area.page()
                        .words()
                        .role(TableKind.PARAMETERS, text.substring(0, colon))
                        .filter(Role.EXAMPLE::equals)
                        .isPresent();
        return label ? colon + 1 : 0;
    }

    /** An example ends with the full stop of its sentence. */
    private static Cell example(TableArea area, Line line, int from) {
        String text = line.text();
        boolean stop = text.endsWith("。") || (text.endsWith(".") && !text.endsWith(".."));
        return ParagraphTable.cell(area, line, from, stop ? text.length() - 1 : text.length());
    }
}
