package io.docwright.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.docwright.diag.Diagnostic;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.Severity;
import io.docwright.manifest.DefaultManifest;
import io.docwright.model.Service;
import io.docwright.model.TypeDefinition;
import io.docwright.model.dump.InspectDump;
import io.docwright.parse.page.PageReader;
import io.docwright.source.SourceText;
import io.docwright.testing.SharedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The five pages the project was given, read and resolved alone, against what a careful reader finds on them. */
class SeedPagesTest {

    private final ObjectMapper mapper = new ObjectMapper();
    private final Diagnostics diagnostics = new Diagnostics();

    @BeforeAll
    static void needsTheSharedFolder() {
        SharedFolder.assume(SeedPagesTest.class, "seeds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void everyDocumentedElementIsFoundAndNothingElse(String prefix) throws IOException {
        JsonNode truth = mapper.readTree(Files.readString(file("corpus/seeds", prefix)));
        JsonNode dump = mapper.readTree(InspectDump.of(service(prefix), diagnostics.sorted()));

        Map<String, String> wanted = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        paths(truth.get("parameters"), "request", wanted);
        paths(truth.get("response"), "response", wanted);
        paths(dump.get("parameters"), "request", found);
        paths(dump.get("response"), "response", found);
        found.keySet().removeIf(path -> isIgnored(path, truth));

        assertThat(found.keySet()).isEqualTo(wanted.keySet());
        assertThat(found)
                .allSatisfy(
                        (path, type) -> assertThat(wanted.get(path)).as(path).contains(type));
        assertThat(diagnostics.sorted()).extracting(Diagnostic::severity).doesNotContain(Severity.ERROR);
    }

    @Test
    void freeMapsEditionsAndListsInProseAreUnderstood() throws IOException {
        Service flink = service("001");
        Service deploy = service("004");

        assertThat(typeOf(flink, "flinkConf")).isEqualTo("MapOf[value=Scalar[type=ANY]]");
        assertThat(typeOf(deploy, "params")).isEqualTo("MapOf[value=Scalar[type=ANY]]");
        assertThat(deploy.editions()).hasSize(2);
        assertThat(deploy.types().stream().filter(TypeDefinition.EnumType.class::isInstance))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    private static String typeOf(Service service, String property) {
        return service.types().stream()
                .filter(TypeDefinition.ObjectType.class::isInstance)
                .flatMap(type -> ((TypeDefinition.ObjectType) type).property(property).stream())
                .map(found -> found.type().toString())
                .findFirst()
                .orElse("none");
    }

    private Service service(String prefix) throws IOException {
        Path page = file("seeds", prefix);
        String name = page.getFileName().toString();
        var document = new PageReader().read(SourceText.of(name, Files.readString(page)), diagnostics);
        return new Resolver()
                .resolve(DefaultManifest.forFile(name), List.of(document), diagnostics)
                .service();
    }

    private static Path file(String folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(SharedFolder.of(folder))) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void paths(JsonNode nodes, String above, Map<String, String> paths) {
        for (JsonNode node : nodes) {
            String path = node.get("name").asText().isEmpty()
                    ? above
                    : above + "." + node.get("name").asText();
            paths.put(path, types(node.get("type")));
            paths(node.path("children"), path, paths);
        }
    }

    /** The accepted words between commas; a map counts as the object it is. */
    private static String types(JsonNode type) {
        List<String> words = new ArrayList<>();
        (type.isArray() ? type : List.of(type))
                .forEach(word -> words.add(word.asText().replace("map", "object")));
        return "," + String.join(",", words) + ",";
    }

    private static boolean isIgnored(String path, JsonNode truth) {
        List<String> ignored = new ArrayList<>();
        truth.path("ignore_parameters").forEach(name -> ignored.add("request." + name.asText()));
        return ignored.contains(path);
    }
}
