package io.docwright.parse.page;

import io.docwright.diag.Located;
import io.docwright.raw.RawTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the cells of one row of a parameter table. */
final class ParameterRowReader {

    private static final String NO_NAME = "-";
    private static final Pattern BREAK = Pattern.compile("<[bB][rR]\\s{0,3}+/?+>");

    private final PageContext page;
    private final String serves;
    private final boolean markdown;

    ParameterRowReader(PageContext page, RawTable.Section section, String layout) {
        this.page = page;
        this.serves = section.name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.markdown = layout.equals("source-markdown");
    }

    RawTable.RawRow read(PlacedRow row) {
        RowName name = RowName.of(page, row.pieces(Role.NAME));
        String element = serves + "." + name.name().map(Located::value).orElse("-");
        for (var entry : row.cells().entrySet()) {
            for (Cell cell : entry.getValue()) {
                boolean mark = entry.getKey() == Role.NAME
                        && CellText.word(cell.text()).equals(NO_NAME);
                String what =
                        mark ? ClaimBook.CHROME : element + "." + entry.getKey().key();
                page.claims().claim(cell.at(), "row", what);
            }
        }
        return new RawTable.RawRow(
                name.name(),
                row.depth() > 0 ? Optional.of(row.depth() + name.depth().orElse(0)) : name.depth(),
                value(row, Role.TYPE, CellText::word),
                value(row, Role.REQUIRED, CellText::word),
                value(row, Role.POSITION, CellText::word),
                value(row, Role.EXAMPLE, this::prose),
                description(name.rest(), row),
                value(row, Role.DEFAULT, this::prose),
                name.deprecated(),
                page.text().at(row.at()));
    }

    private String prose(String text) {
        return markdown ? CellText.unescape(text) : text;
    }

    private Optional<Located<String>> value(PlacedRow row, Role role, UnaryOperator<String> clean) {
        List<Cell.Piece> pieces = row.pieces(role);
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        String text = pieces.stream().map(piece -> clean.apply(piece.text())).collect(Collectors.joining("\n"));
        Span span = pieces.get(0).span().to(pieces.get(pieces.size() - 1).span());
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(new Located<>(text, page.text().at(span)));
    }

    /** What a name cell says beside the name describes it. */
    private List<Located<String>> description(List<Cell.Piece> besideName, PlacedRow row) {
        List<Located<String>> lines = new ArrayList<>();
        besideName.forEach(piece -> addLines(piece, lines));
        row.pieces(Role.DESCRIPTION).forEach(piece -> addLines(piece, lines));
        return lines;
    }

    private void addLines(Cell.Piece piece, List<Located<String>> lines) {
        int start = piece.span().start();
        Matcher next = BREAK.matcher(piece.text());
        int from = 0;
        while (from <= piece.text().length()) {
            boolean more = next.find(from);
            Span span = page.text()
                    .trim(
                            start + from,
                            start + (more ? next.start() : piece.text().length()));
            if (!span.isEmpty()) {
                lines.add(new Located<>(line(page.text().of(span)), page.text().at(span)));
            }
            from = more ? next.end() : piece.text().length() + 1;
        }
    }

    private String line(String text) {
        return prose(CellFit.isBullet(text) ? "- " + text.substring(1).strip() : text);
    }

    /** What a name cell says: the name, how deep it stands, whether it is going away, and what else. */
    private record RowName(
            Optional<Located<String>> name,
            Optional<Integer> depth,
            Optional<Located<String>> deprecated,
            List<Cell.Piece> rest) {

        static RowName of(PageContext page, List<Cell.Piece> pieces) {
            Optional<Located<String>> name = Optional.empty();
            Optional<Integer> depth = Optional.empty();
            Optional<Located<String>> deprecated = Optional.empty();
            List<Cell.Piece> rest = new ArrayList<>();
            for (Cell.Piece piece : pieces) {
                String text = CellText.word(piece.text());
                if (page.words().has("phrase.deprecated", text)) {
                    deprecated = Optional.of(located(page, piece.span(), text));
                } else if (name.isEmpty() && !text.isEmpty()) {
                    int marks = NameDepth.lengthOfMarks(text);
                    depth = marks > 0 ? Optional.of(NameDepth.levels(text)) : Optional.empty();
                    Optional<String> mark = mark(page, text);
                    deprecated = mark.isPresent()
                            ? Optional.of(located(page, piece.span(), mark.get().strip()))
                            : deprecated;
                    String bare = text.substring(
                            marks, text.length() - mark.map(String::length).orElse(0));
                    name = Optional.of(located(page, piece.span(), CellText.word(bare)));
                } else if (!text.isEmpty()) {
                    rest.add(piece);
                }
            }
            return new RowName(name, depth, deprecated, rest);
        }

        private static Located<String> located(PageContext page, Span span, String text) {
            return new Located<>(text, page.text().at(span));
        }

        /** Returns the mark behind a name on the same line. */
        private static Optional<String> mark(PageContext page, String text) {
            int blank = text.lastIndexOf(' ');
            return blank > 0 && page.words().has("phrase.deprecated", text.substring(blank + 1))
                    ? Optional.of(text.substring(blank))
                    : Optional.empty();
        }
    }
}
