package io.docwright.resolve;

import io.docwright.model.DocumentedType;
import io.docwright.model.ScalarType;
import io.docwright.raw.Lexicon;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the words of a type column: vocabulary as data, and the few ways lists and maps are written. */
final class TypeWords {

    private static final Pattern CLASS_NAME = Pattern.compile("[A-Z](?=[A-Za-z0-9_]*[a-z])[A-Za-z0-9_]*+");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final String NEVER = "(?!)";
    private static final int DEEPEST = 8;

    private final Lexicon lexicon;
    private final Pattern elementAfter;
    private final Pattern elementBefore;
    private final Pattern map;
    private final Pattern named;

    TypeWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        String list = either(words("array"));
        String written = either(words("array").filter(word -> word.codePointAt(0) > 127));
        String dictionary = either(Stream.concat(words("map"), Stream.of("dict")));
        elementAfter = Pattern.compile(list + " ?(?:of |[<\\[(（] ?)(.+?) ?[>\\])）]?", Pattern.CASE_INSENSITIVE);
        elementBefore = Pattern.compile("(.+?) ?(?:\\[ ?\\]|の?" + written + ")");
        named = Pattern.compile(
                "([A-Za-z]\\w*) ?" + either(lexicon.words("class-word").stream()), Pattern.CASE_INSENSITIVE);
        map = Pattern.compile(dictionary + " ?[<\\[(] ?([^,]+?) ?, ?(.+?) ?[>\\])]", Pattern.CASE_INSENSITIVE);
    }

    /** Returns the words of a type, certain ones and those of type columns. */
    private Stream<String> words(String type) {
        return Stream.of("type.", "cell.type.").flatMap(family -> lexicon.words(family + type).stream());
    }

    private static String either(Stream<String> words) {
        String alternatives = words.map(Pattern::quote).collect(Collectors.joining("|"));
        return alternatives.isEmpty() ? NEVER : "(?:" + alternatives + ")";
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
        Optional<String> certain = lexicon.meaning("type", text);
        return (certain.isPresent() ? certain : lexicon.meaning("cell.type", text)).map(meaning -> {
            if (meaning.equals("none")) {
                return TypeReading.nothing();
            }
            String[] parts = meaning.toUpperCase(Locale.ROOT).split("/");
            DocumentedType type = DocumentedType.valueOf(parts[0]);
            return parts.length == 1 ? TypeReading.of(type) : TypeReading.of(type, ScalarType.valueOf(parts[1]));
        });
    }

    private Optional<TypeReading> container(String text, int depth) {
        Matcher map = this.map.matcher(text);
        if (map.matches()) {
            return Optional.of(TypeReading.container(DocumentedType.MAP, read(map.group(2), depth)));
        }
        Matcher after = elementAfter.matcher(text);
        if (after.matches()) {
            return Optional.of(TypeReading.container(DocumentedType.ARRAY, element(after.group(1), depth)));
        }
        Matcher before = elementBefore.matcher(text);
        if (before.matches()) {
            return Optional.of(TypeReading.container(DocumentedType.ARRAY, element(before.group(1), depth)));
        }
        return Optional.empty();
    }

    /** What stands in a list and is no other type is a class, however it is spelt. */
    private TypeReading element(String text, int depth) {
        TypeReading reading = read(text, depth);
        return !reading.understood() && NAME.matcher(text).matches() ? TypeReading.ofClass(text) : reading;
    }

    /** A class name, or a cell of a neighbouring column that slipped into this one. */
    private TypeReading other(String text) {
        Matcher named = this.named.matcher(text);
        if (named.matches()) {
            return word(named.group(1)).orElse(TypeReading.ofClass(named.group(1)));
        }
        if (lexicon.meaning("required", text).isPresent()
                || !CLASS_NAME.matcher(text).matches()) {
            return TypeReading.unknown();
        }
        return TypeReading.ofClass(text);
    }

    private static String clean(String cell) {
        return cell.replaceAll("[*`\\\\]", "").replaceAll("\\s+", " ").strip().replaceAll("[。.]$", "");
    }
}
