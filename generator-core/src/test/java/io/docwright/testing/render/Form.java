package io.docwright.testing.render;

import java.util.EnumSet;
import java.util.Set;

/** The forms in which a page of text shows tables, each with what it loses. */
public enum Form {
    /** Markdown as written: no blanks around bars, escapes, cells over several lines. */
    SOURCE_MARKDOWN(new BarForms.Markdown(false)),
    /** The same with line breaks as marks. */
    MARKDOWN_BREAKS(new BarForms.Markdown(true)),
    /** Extracted, bars on both sides and a rule; a list breaks the row. */
    PIPES(new BarForms.Pipes(true, true), Loss.LISTS),
    /** No bar before the first cell, a rule. */
    HTML2TEXT(new BarForms.Pipes(false, true), Loss.LISTS),
    /** No bar before the first cell but for containers, no rule. */
    TAIL_PIPE(new BarForms.TailPipe(), Loss.LISTS),
    /** An empty heading row, and the heading again below. */
    DOUBLE_HEADER(new BarForms.DoubleHeader()),
    /** Each cell on a line of its own, a bar behind it. */
    CELL_PER_LINE(new CellForms.CellPerLine(), Loss.LISTS),
    /** The heading so, short cells together on a line. */
    HALF_PIPE(new CellForms.HalfPipe(), Loss.LISTS),
    /** Tabs between cells. */
    TABS(new CellForms.Tabs(), Loss.LISTS),
    /** Each cell a paragraph. */
    BLANK_LINE(new ParagraphForms.Paragraphs(false), Loss.EMPTY_CELLS, Loss.SHORT_CELLS),
    /** The same with marks of Markdown. */
    BLANK_LINE_MARKDOWN(new ParagraphForms.Paragraphs(true), Loss.EMPTY_CELLS),
    /** Short cells without anything between them. */
    GLUED(new ParagraphForms.Glued(), Loss.EMPTY_CELLS, Loss.BORDERS),
    /** Short cells with a blank between them. */
    SPACED(new ParagraphForms.Spaced(false), Loss.EMPTY_CELLS, Loss.SHORT_CELLS, Loss.BORDERS),
    /** The same, members indented. */
    INDENTED(new ParagraphForms.Spaced(true), Loss.EMPTY_CELLS, Loss.SHORT_CELLS, Loss.BORDERS),
    /** No table, definitions instead. */
    DEFINITION(new ParagraphForms.Definitions(), Loss.EMPTY_CELLS);

    /** What a form loses. */
    enum Loss {
        /** Lists in cells. */
        LISTS,
        /** Cells in which nothing stands. */
        EMPTY_CELLS,
        /** In Chinese, cells of one character. */
        SHORT_CELLS,
        /** Where one short cell ends and the next begins. */
        BORDERS
    }

    private final TableForm table;
    private final Set<Loss> losses;

    Form(TableForm table, Loss... losses) {
        this.table = table;
        this.losses = EnumSet.noneOf(Loss.class);
        this.losses.addAll(Set.of(losses));
    }

    TableForm table() {
        return table;
    }

    boolean loses(Loss loss) {
        return losses.contains(loss);
    }

    /** Tells whether headings carry marks. */
    boolean isMarkdown() {
        return this == SOURCE_MARKDOWN
                || this == MARKDOWN_BREAKS
                || this == DOUBLE_HEADER
                || this == BLANK_LINE_MARKDOWN;
    }

    /** Tells whether blank lines separate everything. */
    boolean isAiry() {
        return isMarkdown() || loses(Loss.EMPTY_CELLS);
    }

    /** Tells whether cells stand between bars or tabs. */
    boolean hasBorders() {
        return !loses(Loss.EMPTY_CELLS);
    }
}
