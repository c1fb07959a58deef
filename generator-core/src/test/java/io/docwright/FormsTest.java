package io.docwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.docwright.diag.Diagnostic;
import io.docwright.diag.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Pages in the forms other documentation has, each beside the model a careful reader makes of it. */
class FormsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path out;

    /** Run with {@code -Ddocwright.accept} to rewrite the expected models. */
    @TestFactory
    Stream<DynamicTest> isReadAsACarefulReaderWould() throws IOException, URISyntaxException {
        Path folder = Path.of(FormsTest.class.getResource("forms").toURI());
        List<Path> pages;
        try (Stream<Path> files = Files.list(folder)) {
            pages = files.filter(file -> !file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        assertThat(pages).hasSizeGreaterThan(15);
        return pages.stream()
                .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> check(page)));
    }

    private void check(Path page) throws IOException {
        String name = page.getFileName().toString().replaceFirst("\\.[a-z]+$", "") + ".json";
        String model = modelOf(page, name);
        if (System.getProperty("docwright.accept") != null) {
            Path committed = Path.of("src/test/resources/io/docwright/forms", name);
            Files.writeString(committed, model);
        }
        assertThat(model).isEqualTo(Files.readString(Path.of("src/test/resources/io/docwright/forms", name)));
    }

    /** The dump without texts, which are the page's own, and with the doubts a reader is told of. */
    private String modelOf(Path page, String name) {
        var request = new InspectRequest(List.of(page), out, false, Optional.empty(), page.getParent());
        InspectResult result = new Inspection(request).run();
        try {
            ObjectNode dump = (ObjectNode) JSON.readTree(out.resolve(name).toFile());
            withoutTexts(dump);
            ArrayNode doubts = dump.putArray("diagnostics");
            result.diagnostics().stream()
                    .filter(found -> found.severity() != Severity.INFO)
                    .map(FormsTest::shortened)
                    .forEach(doubts::add);
            return JSON.writerWithDefaultPrettyPrinter()
                            .writeValueAsString(dump)
                            .replace("\r\n", "\n") + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shortened(Diagnostic found) {
        return found.at().line() + " " + found.code().kind();
    }

    private static void withoutTexts(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(List.of("description", "message"));
        }
        node.forEach(FormsTest::withoutTexts);
    }
}
