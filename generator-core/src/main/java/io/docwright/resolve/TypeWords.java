package io.docwright.resolve;

import io.docwright.model.DocumentedType;
import io.docwright.model.ScalarType;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words of a type column: vocabulary as data, and the few ways lists and maps are written. */
final class TypeWords {

    private static final Pattern ELEMENT_AFTER = Pattern.compile(
            "(?i)(array|list|set|collection|repeatlist|数组|列表|陣列|清單|配列|リスト)\\s*(?:of\\s+|[<\\[(（]\\s*)(.+?)\\s*[>\\])）]?");
    private static final Pattern ELEMENT_BEFORE = Pattern.compile("(.+?)\\s*(?:\\[\\s*\\]|数组|列表|陣列|清單|の配列)");
    private static final Pattern MAP = Pattern.compile(
            "(?i)(?:hash|linked)?(?:map|dict|dictionary)\\s*[<\\[(]\\s*([^,]+?)\\s*,\\s*(.+?)\\s*[>\\])]");
    private static final Pattern CLASS_NAME = Pattern.compile("[A-Z][A-Za-z0-9_]*[a-z][A-Za-z0-9_]*");
    private static final int DEEPEST = 8;

    private final WordList words;
    private final WordList foreign;

    TypeWords(WordList words, WordList foreign) {
        this.words = words;
        this.foreign = foreign;
    }

    static TypeWords standard() {
        return new TypeWords(WordList.load("types.txt"), WordList.load("required.txt"));
    }

    /** Reads the text of a cell. */
    TypeReading read(String cell) {
        return read(clean(cell), DEEPEST);
    }

    private TypeReading read(String text, int depth) {
        if (text.isEmpty()) {
            return TypeReading.nothing();
        }
        Optional<TypeReading> word = word(text);
        if (word.isPresent()) {
            return word.get();
        }
        if (depth > 0) {
            Optional<TypeReading> container = container(text, depth - 1);
            if (container.isPresent()) {
                return container.get();
            }
        }
        return other(text);
    }

    private Optional<TypeReading> word(String text) {
        return words.meaning(text).map(meaning -> {
            if (meaning.equals("none")) {
                return TypeReading.nothing();
            }
            String[] parts = meaning.toUpperCase(Locale.ROOT).split("/");
            DocumentedType type = DocumentedType.valueOf(parts[0]);
            return parts.length == 1 ? TypeReading.of(type) : TypeReading.of(type, ScalarType.valueOf(parts[1]));
        });
    }

    private Optional<TypeReading> container(String text, int depth) {
        Matcher map = MAP.matcher(text);
        if (map.matches()) {
            return Optional.of(TypeReading.container(DocumentedType.MAP, read(map.group(2), depth)));
        }
        Matcher after = ELEMENT_AFTER.matcher(text);
        if (after.matches()) {
            return Optional.of(TypeReading.container(DocumentedType.ARRAY, read(after.group(2), depth)));
        }
        Matcher before = ELEMENT_BEFORE.matcher(text);
        if (before.matches()) {
            return Optional.of(TypeReading.container(DocumentedType.ARRAY, read(before.group(1), depth)));
        }
        return Optional.empty();
    }

    /** A class name, or a cell of a neighbouring column that slipped into this one. */
    private TypeReading other(String text) {
        if (foreign.meaning(text).isPresent() || !CLASS_NAME.matcher(text).matches()) {
            return TypeReading.unknown();
        }
        return TypeReading.ofClass(text);
    }

    private static String clean(String cell) {
        return cell.replace("\\", "").replaceAll("[*`]", "").strip().replaceAll("[。.]$", "");
    }
}
