package io.docwright.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.docwright.testing.SharedFolder;
import io.docwright.testing.html.TruthPages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pages mutations begin with: our own, repeated things, and all of the shared folder where it is there. */
final class Pages {

    private static final int REPEATED = 12;

    private Pages() {}

    static List<String> all() throws IOException {
        List<String> pages = new ArrayList<>();
        for (Path file : files(Path.of("..", "specs"))) {
            if (file.toString().endsWith(".txt")) {
                pages.add(read(file));
            }
        }
        LongPages.all().values().forEach(page -> pages.add(page.apply(REPEATED)));
        for (String folder : List.of("seeds", "corpus/layouts", "corpus/pages", "hostile/docs")) {
            if (Files.isDirectory(SharedFolder.of(folder))) {
                addShared(SharedFolder.of(folder), pages);
            }
        }
        return pages;
    }

    private static void addShared(Path folder, List<String> pages) throws IOException {
        TruthPages.Form[] forms = TruthPages.Form.values();
        ObjectMapper mapper = new ObjectMapper();
        int html = 0;
        for (Path file : files(folder)) {
            boolean truth = file.toString().endsWith(".truth.json");
            if (truth) {
                JsonNode node = mapper.readTree(read(file));
                pages.add(TruthPages.write(node, forms[html++ % forms.length]));
            } else if (!file.toString().endsWith(".json")) {
                pages.add(read(file));
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** What is no UTF-8 is a strange page too. */
    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
