package io.docwright.parse.page;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Located;
import io.docwright.raw.RawOperation.RawAccess;
import io.docwright.raw.RawOperation.RawName;
import io.docwright.raw.RawOperation.RawName.Witness;
import io.docwright.raw.RawTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a page says the operation's name is: in its title, in links, in the authorization table, in a fixed parameter. */
final class NameReader {

    private static final String TITLE_DASH = " - ";
    private static final int LONGEST = 128;
    private static final Pattern NOT_NAMES = Pattern.compile("[^A-Za-z0-9_]+");
    private static final Pattern SEVERAL_WORDS = Pattern.compile("[A-Z][a-z0-9]+[A-Z][A-Za-z0-9]*");

    private final PageContext page;
    private final List<RawName> names = new ArrayList<>();
    private Optional<Located<String>> title = Optional.empty();
    private Optional<Line> opening = Optional.empty();

    NameReader(PageContext page) {
        this.page = page;
    }

    List<RawName> names() {
        return names;
    }

    Optional<Located<String>> title() {
        return title;
    }

    /** Reads a line before the first section and tells whether it is the page's title. */
    boolean readTitle(Line line) {
        if (isNameOfWords(leftOfDash(line.text()))) {
            opening = Optional.of(line);
        }
        boolean marked = SectionFinder.level(line) == 1;
        String text = SectionFinder.headingText(line);
        int start = line.span().start() + line.text().indexOf(text);
        int dash = text.indexOf(TITLE_DASH);
        String left = dash < 0 ? text : text.substring(0, dash);
        int colon = left.lastIndexOf(':');
        boolean qualified =
                colon > 0 && left.indexOf(':') == colon && left.chars().noneMatch(c -> PageText.isSpace((char) c));
        boolean behind = dash > 0 && colon < 0 && isNameBehind(left, text.substring(dash + TITLE_DASH.length()));
        boolean isTitle =
                title.isEmpty() && (marked || (qualified && (dash > 0 || isOperationName(left.substring(colon + 1)))));
        if (!isTitle) {
            return false;
        }
        page.claims().claim(line.span(), "title", "operation.name");
        int right = dash < 0 ? 0 : dash + TITLE_DASH.length();
        Span words = behind ? new Span(start, start + dash) : new Span(start + right, start + text.length());
        title = Optional.of(page.text().located(page.text().trim(words.start(), words.end())));
        if (behind) {
            readName(text.substring(right).strip(), -1, words(text, start, right), true);
        } else {
            readName(left, qualified ? colon : -1, start, dash > 0);
        }
        return true;
    }

    private static int words(String text, int start, int from) {
        int blank = from;
        while (blank < text.length() && PageText.isSpace(text.charAt(blank))) {
            blank++;
        }
        return start + blank;
    }

    /** Tells whether the name stands behind the words of a title: {@code Fly a kite - FlyKite}. */
    private static boolean isNameBehind(String left, String right) {
        return isNameOfWords(right.strip()) && !isNameOfWords(left);
    }

    static boolean isNameOfWords(String text) {
        return isOperationName(text) && SEVERAL_WORDS.matcher(text).matches();
    }

    /**
     * Reads a line above the sections as the title, unmarked as pasted text has it, when nothing else names the operation: a word of
     * several, each with a capital, alone or before a dash. Of several such lines the last counts, as page furniture stands above.
     */
    void readOpening() {
        opening.filter(line -> names.isEmpty()).ifPresent(line -> {
            String name = leftOfDash(line.text());
            Located<String> found = page.text()
                    .located(new Span(line.span().start(), line.span().start() + name.length()));
            page.claims().claim(line.span(), "opening-line", "operation.name");
            names.add(new RawName(Witness.HEADING, Optional.empty(), found));
            report(found, "on a line of its own");
        });
    }

    /** Takes the name from the addresses of requests, else from brackets in the title or in the text before the sections. */
    void search(List<Section> sections, List<Located<String>> summary) {
        if (!names.isEmpty()) {
            return;
        }
        var search = new NameSearch(page);
        Optional<Located<String>> requested = search.inRequests(sections);
        requested.ifPresent(name -> names.add(new RawName(Witness.ACTION, Optional.empty(), name)));
        if (requested.isEmpty()) {
            search.inBrackets(title.stream().toList())
                    .or(() -> search.inBrackets(summary))
                    .ifPresent(name -> {
                        names.add(new RawName(Witness.HEADING, Optional.empty(), name));
                        report(name, "in brackets");
                    });
        }
    }

    private static String leftOfDash(String text) {
        int dash = text.indexOf(TITLE_DASH);
        return dash < 0 ? text : text.substring(0, dash);
    }

    private void report(Located<String> name, String place) {
        page.diagnostics()
                .at(name)
                .report(
                        DiagnosticCode.OPERATION_NAME_ASSUMED,
                        "found no name of the operation but `%s` %s; expected one in a heading, link or authorization"
                                + " row; it is taken",
                        name.value(),
                        place);
    }

    private void readName(String left, int colon, int start, boolean dashed) {
        String name = left.substring(colon + 1);
        Span span = new Span(start + colon + 1, start + left.length());
        if (isOperationName(name)) {
            Optional<String> product = colon > 0 ? Optional.of(left.substring(0, colon)) : Optional.empty();
            names.add(new RawName(Witness.HEADING, product, page.text().located(span)));
        } else if (dashed && colon > 0) {
            page.diagnostics()
                    .at(page.text().at(span))
                    .report(
                            DiagnosticCode.NAME_INVALID,
                            "found `%s` where the title names the operation; expected letters and digits; not used as"
                                    + " a name",
                            name);
        }
    }

    /** Tells whether the address of a link may name the operation. */
    static boolean mayName(Vocabulary words, String address) {
        return words.words("link.path").stream().anyMatch(address::contains)
                || words.words("link.operation").stream().anyMatch(key -> address.contains(key + "="));
    }

    /** Reads links to an explorer of the interface, which carry the operation's name. */
    void readLinks(Line line) {
        if (line.text().contains("http")) {
            for (String key : page.words().words("link.operation")) {
                readLinkKey(line, key + "=");
            }
            page.words().words("link.path").forEach(path -> readLinkPath(line, path));
        }
    }

    private void readLinkKey(Line line, String key) {
        int at = line.text().indexOf(key);
        while (at >= 0) {
            if (at > 0 && "?&#".indexOf(line.text().charAt(at - 1)) >= 0) {
                addLink(line, at + key.length(), product(line));
                return;
            }
            at = line.text().indexOf(key, at + 1);
        }
    }

    private Optional<String> product(Line line) {
        for (String key : page.words().words("link.product")) {
            int at = line.text().indexOf(key + "=");
            if (at >= 0) {
                int start = at + key.length() + 1;
                return Optional.of(line.text().substring(start, endOfWord(line.text(), start)));
            }
        }
        return Optional.empty();
    }

    /** Reads a path such as {@code /api/eas/2021-07-01/ListServices}. */
    private void readLinkPath(Line line, String path) {
        int at = line.text().indexOf(path);
        if (at < 0) {
            return;
        }
        int product = at + path.length();
        int version = line.text().indexOf('/', product) + 1;
        int name = version > 0 ? line.text().indexOf('/', version) + 1 : 0;
        boolean dated = name > version
                && version > 0
                && line.text().substring(version, name - 1).matches("\\d{4}-\\d\\d-\\d\\d");
        if (dated) {
            addLink(line, name, Optional.of(line.text().substring(product, version - 1)));
        }
    }

    private void addLink(Line line, int start, Optional<String> product) {
        Span span = new Span(line.span().start() + start, line.span().start() + endOfWord(line.text(), start));
        if (isOperationName(page.text().of(span))) {
            page.claims().claim(span, "link", "operation.name");
            names.add(new RawName(Witness.LINK, product, page.text().located(span)));
        }
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "_-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    /** Reads actions such as {@code eas:ListServices}; a wildcard names nothing. */
    void readAccesses(List<RawAccess> accesses) {
        for (RawAccess access : accesses) {
            String action = access.action().value();
            int colon = action.indexOf(':');
            String name = action.substring(colon + 1);
            if (colon > 0 && isOperationName(name)) {
                Optional<String> product = Optional.of(action.substring(0, colon));
                names.add(new RawName(
                        Witness.AUTHORIZATION, product, access.action().map(text -> name)));
            }
        }
    }

    /** Reads the parameter that has the name as its only value. */
    void readParameters(List<RawTable> tables) {
        tables.stream()
                .filter(table -> table.section().isRequest())
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.name().isPresent()
                        && page.words().has("action-parameter", row.name().get().value()))
                .flatMap(row -> fixedValue(row).stream())
                .forEach(value -> names.add(new RawName(Witness.ACTION, Optional.empty(), value)));
    }

    /** The example, or the only word of the description that is written like an operation's name. */
    private static Optional<Located<String>> fixedValue(RawTable.RawRow row) {
        List<Located<String>> words =
                row.description().stream().flatMap(NameReader::namesIn).toList();
        boolean one = words.stream().map(Located::value).distinct().count() == 1;
        return row.example()
                .filter(example -> isOperationName(example.value()))
                .or(() -> one ? Optional.of(words.get(0)) : Optional.empty());
    }

    private static Stream<Located<String>> namesIn(Located<String> text) {
        return Arrays.stream(NOT_NAMES.split(CellText.withoutLinks(text.value())))
                .filter(word -> SEVERAL_WORDS.matcher(word).matches())
                .map(word -> text.map(all -> word));
    }

    /** Reads a line such as {@code API name: ListKites}. */
    void readLabel(Line line) {
        int colon = Math.max(line.text().indexOf(':'), line.text().indexOf('：'));
        String name = colon < 0 ? "" : line.text().substring(colon + 1).strip();
        if (isOperationName(name)
                && page.words().has("label.operation", line.text().substring(0, colon))) {
            Span span = new Span(line.span().end() - name.length(), line.span().end());
            page.claims().claim(line.span(), "operation-label", "operation.name");
            names.add(new RawName(Witness.ACTION, Optional.empty(), page.text().located(span)));
        }
    }

    static boolean isOperationName(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && isLetter(text.charAt(0))
                && text.chars().allMatch(NameReader::mayStandInName);
    }

    static boolean mayStandInName(int c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '_';
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
