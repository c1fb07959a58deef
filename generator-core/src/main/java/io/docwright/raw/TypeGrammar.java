package io.docwright.raw;

import io.docwright.raw.TypeText.ListOf;
import io.docwright.raw.TypeText.MapOf;
import io.docwright.raw.TypeText.Named;
import io.docwright.raw.TypeText.Other;
import io.docwright.raw.TypeText.Word;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the texts of types: words of the vocabulary, and the few ways lists, maps and classes are written.
 *
 * <pre>
 * type    = word | list | map | class
 * list    = list-word ("&lt;" | "[" | "(") type closer? | type "[]" | type joint? list-word | "array of" type
 * map     = map-word ("&lt;" | "[" | "(") (type ",")? type closer? | "map of" type
 * class   = name class-word?
 * </pre>
 *
 * <p>Words are compared by the {@link Lexicon}; a list word stands behind the element only in scripts without blanks. Immutable.
 */
public final class TypeGrammar {

    private static final int DEEPEST = 8;

    /** The words before the element, as in {@code array of X}, are so many at most. */
    private static final int LEADING_WORDS = 2;

    private static final String OPENERS = "<[(（";
    private static final String CLOSERS = ">])）";

    private final Lexicon lexicon;
    private final List<String> listsBehind;
    private final List<String> classWordsBehind;

    /** Creates a reader of the types in the words of a vocabulary. */
    public TypeGrammar(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.listsBehind = unspaced(
                Stream.concat(lexicon.words("type.array").stream(), lexicon.words("cell.type.array").stream()));
        this.classWordsBehind = unspaced(lexicon.words("class-word").stream());
    }

    /** Returns the words that need no blank before them, the longest first. */
    private static List<String> unspaced(Stream<String> words) {
        return words.filter(word -> word.codePointAt(0) > 127)
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Reads the text of a cell. */
    public TypeText read(String cell) {
        String text = TypeMarks.without(cell);
        return text.isEmpty() ? new Word("none", false) : read(text, DEEPEST);
    }

    private TypeText read(String text, int depth) {
        Optional<TypeText> word = word(text);
        if (word.isEmpty() && depth > 0) {
            word = bracketed(text, depth - 1)
                    .or(() -> suffixed(text, depth - 1))
                    .or(() -> led(text, depth - 1));
        }
        return word.or(() -> named(text)).orElseGet(() -> name(text));
    }

    private Optional<TypeText> word(String text) {
        Optional<TypeText> certain = lexicon.meaning("type", text).map(meaning -> new Word(meaning, true));
        return certain.or(() -> lexicon.meaning("cell.type", text).map(meaning -> new Word(meaning, false)));
    }

    /** {@code array<X>}, {@code map<string, X>}, {@code object(X)}; the closing bracket may be lost. */
    private Optional<TypeText> bracketed(String text, int depth) {
        int open = indexOfAny(text, OPENERS);
        Optional<String> outer = open > 0 ? container(text.substring(0, open).strip()) : Optional.empty();
        if (outer.isEmpty()) {
            return Optional.empty();
        }
        boolean closed = CLOSERS.indexOf(text.charAt(text.length() - 1)) >= 0;
        boolean certain = closed && isCertain(text.substring(0, open));
        String inside =
                text.substring(open + 1, text.length() - (closed ? 1 : 0)).strip();
        if (inside.isEmpty()) {
            return Optional.of(new Word(outer.get(), certain));
        }
        return Optional.of(inside(outer.get(), inside, depth, certain));
    }

    private TypeText inside(String outer, String inside, int depth, boolean certain) {
        if (outer.equals("array")) {
            return new ListOf(element(inside, depth), certain);
        }
        int comma = inside.indexOf(',');
        boolean pair = comma > 0 && comma + 1 < inside.length();
        if (outer.equals("map") || (pair && isCertain(inside.substring(0, comma)))) {
            return new MapOf(element(inside.substring(pair ? comma + 1 : 0).strip(), depth), certain);
        }
        return read(inside, depth) instanceof Named named ? named : new Word(outer, certain);
    }

    private Optional<String> container(String word) {
        return lexicon.meaning("type", word)
                .or(() -> lexicon.meaning("cell.type", word))
                .filter(TypeGrammar::isContainer);
    }

    /** Tells whether a meaning is a type with elements or members. */
    public static boolean isContainer(String meaning) {
        return meaning.equals("array") || meaning.equals("map") || meaning.equals("object");
    }

    private boolean isCertain(String word) {
        return lexicon.meaning("type", word).isPresent();
    }

    /** {@code X[]}, {@code X数组}, {@code Xの配列}. */
    private Optional<TypeText> suffixed(String text, int depth) {
        int open = text.lastIndexOf('[');
        if (open > 0
                && text.endsWith("]")
                && text.substring(open + 1, text.length() - 1).isBlank()) {
            TypeText element = element(text.substring(0, open).strip(), depth);
            return Optional.of(new ListOf(element, element.isCertain() || TypeMarks.isNameLike(text)));
        }
        return listsBehind.stream()
                .filter(word -> text.length() > word.length() && text.endsWith(word))
                .findFirst()
                .map(word -> element(beforeJoint(text.substring(0, text.length() - word.length())), depth))
                .map(element -> new ListOf(element, element.isCertain()));
    }

    private String beforeJoint(String text) {
        return lexicon.words("container-joint").stream()
                .filter(joint -> text.length() > joint.length() && text.endsWith(joint))
                .findFirst()
                .map(joint -> text.substring(0, text.length() - joint.length()))
                .orElse(text)
                .strip();
    }

    /** {@code array of X}, {@code map of X}. */
    private Optional<TypeText> led(String text, int depth) {
        int blank = -1;
        for (int words = 0; words < LEADING_WORDS; words++) {
            blank = text.indexOf(' ', blank + 1);
            if (blank < 0) {
                return Optional.empty();
            }
            Optional<String> container = lexicon.meaning("container-of", text.substring(0, blank));
            if (container.isPresent()) {
                String rest = text.substring(blank + 1);
                TypeText inner = element(rest, depth);
                boolean certain = inner.isCertain() || TypeMarks.isNameLike(rest);
                return Optional.of(
                        container.get().equals("map") ? new MapOf(inner, certain) : new ListOf(inner, certain));
            }
        }
        return Optional.empty();
    }

    /** What stands in a list and is no other type is a class, however it is spelt. */
    private TypeText element(String text, int depth) {
        TypeText inner = read(text, depth);
        return inner instanceof Other && TypeMarks.isName(text) ? new Named(text, false) : inner;
    }

    /** {@code Disk object}, {@code Disk对象}: the last word only says that the name is a class. */
    private Optional<TypeText> named(String text) {
        int blank = text.lastIndexOf(' ');
        if (blank > 0 && lexicon.has("class-word", text.substring(blank + 1))) {
            return className(text.substring(0, blank), true);
        }
        return classWordsBehind.stream()
                .filter(word -> text.length() > word.length() && text.endsWith(word))
                .findFirst()
                .flatMap(word -> className(text.substring(0, text.length() - word.length()), false));
    }

    private Optional<TypeText> className(String name, boolean certain) {
        return TypeMarks.isName(name) ? Optional.of(word(name).orElse(new Named(name, certain))) : Optional.empty();
    }

    private TypeText name(String text) {
        boolean named =
                TypeMarks.isClassName(text) && lexicon.meaning("required", text).isEmpty();
        return named ? new Named(text, false) : new Other(text);
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
