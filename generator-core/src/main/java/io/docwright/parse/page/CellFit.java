package io.docwright.parse.page;

import io.docwright.raw.HttpStatus;
import io.docwright.raw.Stops;
import java.util.Set;

/**
 * Says how well a cell's text suits a column: points, of which only differences matter.
 *
 * <p>The words of type, required and position columns are known, so those cells are told for certain; names look like identifiers,
 * descriptions like language, and an example may be anything but is mostly short.
 */
final class CellFit {

    private static final double KNOWN_WORD = 8;
    private static final double WRONG = -12;
    private static final int LONGEST_TYPE = 30;
    private static final int MOST_TYPE_WORDS = 3;
    private static final int LONGEST_NAME = 128;
    private static final int LONGEST_CONDITION = 40;
    private static final String NAME_MARKS = "_-.[]{}└$@:#/";

    private final Vocabulary words;
    private final TypeWords types;
    private final boolean ideographs;
    private final Set<String> shown;

    /**
     * Creates a judge for the cells of one table.
     *
     * @param ideographs whether the page's prose is in a script other than the Latin one
     * @param shown the names of fields that samples show, where the rows are to be found by them
     */
    CellFit(Vocabulary words, TypeWords types, boolean ideographs, Set<String> shown) {
        this.words = words;
        this.types = types;
        this.ideographs = ideographs;
        this.shown = shown;
    }

    /** How well a cell such as {@code O} or {@code -} fits a column of marks. */
    static final double MARK = 2;

    /** How well a name that samples show fits a column of names. */
    private static final double SHOWN = 6;

    double score(Role role, Cell cell) {
        if (cell.isEmpty()) {
            return role == Role.NAME || role == Role.TYPE ? -1 : 0;
        }
        String text = role == Role.TYPE ? CellText.withoutLinks(cell.text()) : cell.text();
        return switch (role) {
            case NAME -> name(text);
            case TYPE -> type(text);
            case REQUIRED -> words.isRequiredWord(text) ? KNOWN_WORD : words.isRequiredMark(text) ? MARK : WRONG;
            case POSITION -> words.isPosition(text) ? KNOWN_WORD : WRONG;
            case DESCRIPTION, ERROR_DESCRIPTION, ERROR_MESSAGE, CHANGE_SUMMARY -> description(text);
            case EXAMPLE, DEFAULT -> example(text);
            case ERROR_STATUS -> isStatus(text) ? KNOWN_WORD : WRONG;
            case ERROR_CODE -> isName(text) ? 3 : -5;
            case ACTION -> !isPhrase(text) && text.indexOf(':') > 0 ? 5 : -2;
            case CHANGE_DATE -> Character.isDigit(text.charAt(0)) && !isPhrase(text) ? 5 : -5;
            default -> 0;
        };
    }

    /** Tells whether a cell of a type column may name a type nobody has heard of: a few words that are nothing else. */
    boolean mayBeType(Cell cell) {
        String text = cell.text();
        boolean other = words.isRequiredWord(text) || words.isRequiredMark(text) || words.isPosition(text);
        return !other
                && !isSentence(text)
                && !isBullet(text)
                && text.length() <= LONGEST_TYPE
                && text.split("\\s+").length <= MOST_TYPE_WORDS
                && text.codePoints().anyMatch(Character::isLetter);
    }

    /** Tells whether a text is an HTTP status code. */
    static boolean isStatus(String text) {
        return HttpStatus.in(text).isPresent();
    }

    boolean isContainer(Cell cell) {
        return types.isContainer(cell.text());
    }

    boolean isType(Cell cell) {
        return types.isType(cell.text());
    }

    /** Tells whether a cell is a word for a type that no sample shows as a name. */
    boolean isTypeWord(Cell cell) {
        return isName(cell.text()) && isType(cell) && !shown.contains(cell.text());
    }

    /** Tells whether a cell says when a parameter is required: some words with the one for that at their end. */
    boolean isCondition(Cell cell) {
        return cell.text().length() <= LONGEST_CONDITION
                && !isSentence(cell.text())
                && words.endsWithRequiredWord(cell.text());
    }

    boolean isRequired(Cell cell) {
        return words.isRequiredWord(cell.text());
    }

    private double name(String text) {
        String first = NameMark.without(words, text.lines().findFirst().orElse(""));
        if (first.equals("-")) {
            return 1;
        }
        if (!shown.isEmpty() && isShown(first)) {
            return SHOWN;
        }
        if (!shown.isEmpty() && isValue(first)) {
            return WRONG;
        }
        if (!isName(first)) {
            return isSentence(text) || text.length() > LONGEST_NAME ? WRONG : -3;
        }
        return types.isType(first) ? -2 : 4;
    }

    private boolean isShown(String cell) {
        String name = CellText.word(cell);
        return shown.contains(name.substring(NameDepth.lengthOfMarks(name)));
    }

    /** Tells a number or truth value, which is a name only where samples show it as one. */
    private static boolean isValue(String text) {
        return text.equals("true")
                || text.equals("false")
                || (!text.isEmpty() && text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.'));
    }

    private double type(String text) {
        if (types.isType(text)) {
            return KNOWN_WORD;
        }
        // a linked type shows the name of a class; what samples show is the name of a field
        return !shown.contains(text) && isName(text) && Character.isUpperCase(text.charAt(0)) ? -3 : WRONG;
    }

    private double description(String text) {
        if (isBullet(text)) {
            return 4;
        }
        if (ideographs) {
            return hasIdeograph(text) ? 3 : isPhrase(text) ? 0.5 : -1.5;
        }
        return isSentence(text) ? 3 : isPhrase(text) ? 0.2 : -1.5;
    }

    private double example(String text) {
        if (isBullet(text)) {
            return -6;
        }
        if (ideographs ? hasIdeograph(text) && isSentence(text) : isSentence(text)) {
            return -3;
        }
        return types.isType(text) ? 0 : isPhrase(text) || hasIdeograph(text) ? 0.5 : 1;
    }

    /** Tells whether a text could be the name of a parameter. */
    static boolean isName(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NAME) {
            return false;
        }
        char first = text.charAt(0);
        boolean starts =
                isLetter(first) || first == '_' || first == '└' || first == '$' || first == '{' || first == '[';
        return starts
                && text.chars()
                        .allMatch(c -> isLetter((char) c) || (c >= '0' && c <= '9') || NAME_MARKS.indexOf(c) >= 0);
    }

    static boolean isBullet(String text) {
        return text.startsWith("•") || text.startsWith("- ") || text.startsWith("* ") || text.startsWith("·");
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Tells whether a text ends as sentences do and is not a single word. */
    static boolean isSentence(String text) {
        boolean ends = !text.isEmpty() && Stops.endsLine(text.charAt(text.length() - 1));
        return ends && (isPhrase(text) || hasIdeograph(text));
    }

    /**
     * Tells whether a line of several words is a sentence although a word for a type stands in it, unless the cell of a required column
     * shows otherwise: it begins with an article, or a full stop ends its last word.
     */
    static boolean isStatement(Vocabulary words, String line) {
        int blank = line.indexOf(' ');
        int last = line.length() - 1;
        boolean stop = blank > 0 && line.charAt(last) == '.' && Character.isLetter(line.charAt(last - 1));
        return stop || (blank > 0 && (line.endsWith("。") || words.has("article", line.substring(0, blank))));
    }

    private static boolean isPhrase(String text) {
        return text.chars().anyMatch(c -> PageText.isSpace((char) c));
    }

    static boolean hasIdeograph(String text) {
        return text.chars().anyMatch(c -> c >= 0x2E80 && c < 0xFF00);
    }
}
