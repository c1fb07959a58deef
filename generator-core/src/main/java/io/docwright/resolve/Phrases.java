package io.docwright.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The fixed expressions of descriptions in four languages, kept as data, as pieces of regular expressions. */
final class Phrases {

    private static final Map<String, String> ALL = load();

    private Phrases() {}

    private static Map<String, String> load() {
        try (InputStream in = Phrases.class.getResourceAsStream("prose.txt")) {
            if (in == null) {
                throw new IllegalStateException("resource `prose.txt` is missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(": ") && !line.startsWith("#"))
                    .collect(Collectors.toMap(
                            line -> line.substring(0, line.indexOf(':')),
                            line -> line.substring(line.indexOf(':') + 1).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("prose.txt", e);
        }
    }

    /** Compiles a pattern in which {@code <name>} stands for the alternatives of that name. */
    static Pattern compile(String pattern) {
        String expanded = pattern;
        for (Map.Entry<String, String> phrase : ALL.entrySet()) {
            String alternatives = phrase.getValue().replace("(", "\\(").replace(")", "\\)");
            expanded = expanded.replace("<" + phrase.getKey() + ">", "(?:" + alternatives + ")");
        }
        return Pattern.compile(expanded, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
