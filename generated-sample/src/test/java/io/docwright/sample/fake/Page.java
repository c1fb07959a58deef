package io.docwright.sample.fake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The page of a service below {@code specs}, read without any help from the generator. */
final class Page {

    private final String text;

    private Page(String text) {
        this.text = text;
    }

    static Page of(String service) throws IOException {
        try (Stream<Path> files = Files.list(specs().resolve(service))) {
            Path page = files.filter(file -> file.toString().endsWith(".txt"))
                    .findFirst()
                    .orElseThrow();
            return new Page(Files.readString(page));
        }
    }

    /** The folders that hold a page. */
    static List<String> services() throws IOException {
        try (Stream<Path> folders = Files.list(specs())) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static Path specs() {
        return Path.of(System.getProperty("basedir", ""), "..", "specs");
    }

    /** The JSON sample: from the first line that is an opening brace to the last closing brace. */
    String sample() {
        return text.substring(text.indexOf("\n{\n") + 1, text.lastIndexOf('}') + 1) + "\n";
    }

    String text() {
        return text;
    }
}
