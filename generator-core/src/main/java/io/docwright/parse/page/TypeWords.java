package io.docwright.parse.page;

import java.util.Locale;
import java.util.Set;

/** Tells type texts from other cells, by the vocabulary and by the few ways types are put together. */
final class TypeWords {

    private static final int LONGEST = 80;
    private static final Set<String> CONTAINERS = Set.of("array", "object", "map");

    private final Vocabulary vocabulary;

    TypeWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Tells whether a text is certainly a type, such as {@code string}, {@code array<object>} or {@code Array of Disk}. */
    boolean isType(String text) {
        return vocabulary.type(CellText.withoutLinks(text)).isPresent() || isContainer(text);
    }

    /** Tells whether a text is certainly a type that has members or elements. */
    boolean isContainer(String text) {
        String words = CellText.withoutLinks(text);
        if (words.isEmpty() || words.length() > LONGEST) {
            return false;
        }
        String plain = words.replace("\\", "").strip();
        int open = indexOfAny(plain, "<[(");
        if (open > 0 && closes(plain)) {
            String outer = plain.substring(0, open);
            return isContainerWord(outer) || (plain.endsWith("[]") && isName(outer));
        }
        return isContainerWord(plain) || startsWithOf(plain);
    }

    private boolean isContainerWord(String text) {
        return vocabulary.type(text).filter(CONTAINERS::contains).isPresent();
    }

    private boolean startsWithOf(String plain) {
        String inner = withoutObjectWord(plain);
        if (!inner.equals(plain) && isName(inner)) {
            return true;
        }
        String lower = inner.toLowerCase(Locale.ROOT);
        int last = lower.lastIndexOf(' ');
        return last > 0
                && vocabulary.has("container-of", lower.substring(0, last))
                && isName(inner.substring(last + 1));
    }

    /** {@code Disk object}, {@code Array of Disk objects}: the last word only says that the name is a class. */
    private String withoutObjectWord(String plain) {
        int last = plain.lastIndexOf(' ');
        boolean named = last > 0 && !vocabulary.has("container-of", plain.substring(0, last));
        return named && vocabulary.has("class-word", plain.substring(last + 1))
                ? plain.substring(0, last).strip()
                : plain;
    }

    private static boolean closes(String text) {
        char last = text.charAt(text.length() - 1);
        return last == '>' || last == ']' || last == ')';
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || "_.<>[]-".indexOf(c) >= 0);
    }

    private static int indexOfAny(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
