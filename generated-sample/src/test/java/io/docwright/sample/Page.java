package io.docwright.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page, read without any help from the generator. */
final class Page {

    private static final Path SPECS = Path.of(System.getProperty("basedir", ""), "..", "specs");

    private static final Pattern SECRET = Pattern.compile("(\"AccessToken\": ?\")([^\"]+)");

    private final String text;

    private Page(String text) {
        this.text = text;
    }

    static Page of(String service) throws IOException {
        return read(folder(service).resolve(file(service)));
    }

    static Page read(Path file) throws IOException {
        return new Page(Files.readString(file));
    }

    /** The services that have a folder below {@code specs}. */
    static List<String> services() throws IOException {
        return names(SPECS, "");
    }

    static Path folder(String service) {
        return SPECS.resolve(service);
    }

    /** The name of the page in the folder of a service. */
    static Path file(String service) throws IOException {
        return Path.of(names(folder(service), ".txt").get(0));
    }

    /**
     * The JSON sample: from the first line that is an opening brace to the last closing brace. Secrets are blanked, as they are
     * before anything is generated from them.
     */
    String sample() {
        String json = text.substring(text.indexOf("\n{\n") + 1, text.lastIndexOf('}') + 1) + "\n";
        return SECRET.matcher(json)
                .replaceAll(
                        secret -> secret.group(1) + "*".repeat(secret.group(2).length()));
    }

    String text() {
        return text;
    }

    /** Files by the end of their names, or folders by no end at all. */
    private static List<String> names(Path folder, String end) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> end.isEmpty() == Files.isDirectory(entry))
                    .map(entry -> entry.getFileName().toString())
                    .filter(name -> name.endsWith(end))
                    .sorted()
                    .toList();
        }
    }
}
