package io.docwright.write;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which paths are written at all: those that mean the same file on every system, inside the output. */
final class PathRules {

    private static final int LONGEST_PART = 255;
    private static final int LONGEST_PATH = 4096;

    /** Windows gives these to devices, with any ending. */
    private static final Pattern DEVICE = Pattern.compile(
            "(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9¹²³]) *+(\\..*)?", Pattern.CASE_INSENSITIVE);

    private static final String RESERVED = "<>:\"|?*\\";

    private PathRules() {}

    /** Returns what is wrong with a path, if anything. */
    static Optional<String> problemOf(String path) {
        if (path.isEmpty() || path.length() > LONGEST_PATH) {
            return Optional.of("it has " + path.length() + " characters; expected 1 to " + LONGEST_PATH);
        }
        return List.of(path.split("/", -1)).stream()
                .flatMap(part -> problemOfPart(part).stream())
                .findFirst();
    }

    private static Optional<String> problemOfPart(String part) {
        if (part.isEmpty()) {
            return Optional.of("it is absolute or has an empty part");
        }
        if (part.endsWith(".") || part.endsWith(" ")) {
            return Optional.of("it has a part that ends with a dot or a space");
        }
        if (part.codePoints().anyMatch(PathRules::isReserved)) {
            return Optional.of("it has a character that not every file system takes");
        }
        if (part.getBytes(StandardCharsets.UTF_8).length > LONGEST_PART) {
            return Optional.of("it has a part of more than " + LONGEST_PART + " bytes");
        }
        if (DEVICE.matcher(part).matches()) {
            return Optional.of("it has a part that is a device on Windows");
        }
        return part.equalsIgnoreCase(FileIndex.NAME) || part.startsWith(Staging.INSIDE)
                ? Optional.of("it has a part that is kept for the writer")
                : Optional.empty();
    }

    private static boolean isReserved(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> RESERVED.indexOf(codePoint) >= 0;
        };
    }

    /** Returns what equal paths have in common where the file system knows neither case nor composed characters. */
    static String folded(String path) {
        String upper = Normalizer.normalize(path, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }
}
