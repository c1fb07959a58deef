package io.docwright;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An edit of one service of the sample, with what it must mean.
 *
 * @param service folder of the service
 * @param title what is edited
 * @param expected impacts and kinds in one line
 * @param replacements the edit
 */
record PageEdit(String service, String title, String expected, List<Replacement> replacements) {

    /**
     * A text that takes the place of another one.
     *
     * @param file page or manifest
     * @param find a text that stands in it once
     * @param replace what stands there afterwards
     */
    record Replacement(String file, String find, String replace) {}

    /** Returns the edits of the file beside this class. */
    static List<PageEdit> all() {
        try (InputStream in = PageEdit.class.getResourceAsStream("edits/pages.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("(?m)^== ")).skip(1).map(PageEdit::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PageEdit of(String text) {
        String[] head = text.split("\n", 3);
        String[] name = head[0].split(": ", 2);
        List<Replacement> replacements = new ArrayList<>();
        for (String part : head[2].split("(?m)^@ ")) {
            if (!part.isBlank()) {
                String file = part.substring(0, part.indexOf('\n'));
                String find = part.substring(part.indexOf("\n<<<\n") + 5, part.indexOf("\n---\n"));
                String replace = part.substring(part.indexOf("\n---\n") + 5, part.lastIndexOf("\n>>>"));
                replacements.add(new Replacement(file, find, replace));
            }
        }
        return new PageEdit(name[0], name[1], head[1].substring(3), List.copyOf(replacements));
    }

    /** Copies the service without its lock and edits the copy. */
    void writeTo(Path folder) throws IOException {
        copy(service, folder);
        for (Replacement replacement : replacements) {
            Path file = folder.resolve(replacement.file());
            String text = Files.readString(file);
            int first = text.indexOf(replacement.find());
            if (first < 0 || text.indexOf(replacement.find(), first + 1) >= 0) {
                throw new AssertionError(title + ": the text to replace must stand once in " + replacement.file());
            }
            Files.writeString(file, text.replace(replacement.find(), replacement.replace()));
        }
    }

    static void copy(String service, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(Path.of("..", "specs", service))) {
            for (Path file :
                    files.filter(one -> !one.toString().endsWith(".json")).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    @Override
    public String toString() {
        return service + ": " + title;
    }
}
