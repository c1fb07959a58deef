package io.docwright.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.docwright.diag.Diagnostic;
import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.Severity;
import io.docwright.manifest.DefaultManifest;
import io.docwright.model.dump.InspectDump;
import io.docwright.parse.page.PageReader;
import io.docwright.source.SourceText;
import io.docwright.testing.SharedFolder;
import io.docwright.testing.html.TruthPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The operations of the layout corpus, written as HTML, give the model their truth wants. */
class HtmlLayoutsTest {

    private static final String LAYOUTS = "corpus/layouts";

    private final ObjectMapper mapper = new ObjectMapper();

    @BeforeAll
    static void needsTheSharedFolder() {
        SharedFolder.assume(HtmlLayoutsTest.class, LAYOUTS);
    }

    @ParameterizedTest
    @EnumSource(TruthPages.Form.class)
    void everyOperationIsReadAsItsTruthSays(TruthPages.Form form) throws IOException {
        List<String> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Path file : files()) {
            JsonNode truth = mapper.readTree(Files.readString(file));
            if (!seen.add(truth.path("operation").asText() + truth.path("lang").asText())) {
                continue;
            }
            faults.addAll(faults(file.getFileName().toString(), truth, TruthPages.write(truth, form)));
        }

        assertThat(seen).hasSizeGreaterThan(20);
        assertThat(faults).isEmpty();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(SharedFolder.of(LAYOUTS))) {
            return files.filter(file -> file.toString().endsWith(".truth.json"))
                    .sorted()
                    .toList();
        }
    }

    private List<String> faults(String name, JsonNode truth, String page) throws IOException {
        var diagnostics = new Diagnostics();
        var text = SourceText.of(name, page);
        var document = new PageReader().read(text, diagnostics);
        var service = new Resolver()
                .resolve(DefaultManifest.forFile(name), List.of(document), diagnostics)
                .service();
        JsonNode dump = mapper.readTree(InspectDump.of(service, diagnostics.sorted()));
        Map<String, String> wanted = facts(truth, "position");
        Map<String, String> found = facts(dump, "location");

        List<String> faults = new ArrayList<>();
        wanted.forEach((key, value) -> {
            String other = found.get(key);
            if (other == null ? !value.equals("~") : !value.contains("~") && !value.contains(other)) {
                faults.add(name + ": " + key + ": " + other + ", not " + value);
            }
        });
        found.keySet().stream()
                .filter(key -> !key.contains(" ") && !wanted.containsKey(key))
                .forEach(key -> faults.add(name + ": extra " + key));
        diagnostics.sorted().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .filter(diagnostic -> diagnostic.code() != DiagnosticCode.PARAM_LOCATION_UNKNOWN)
                .map(Diagnostic::message)
                .forEach(faults::add);
        return faults;
    }

    private static Map<String, String> facts(JsonNode model, String location) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("operation name", model.path("operation").asText("~"));
        facts.put("operation method", model.path("method").asText("~"));
        facts.put(
                "operation path",
                model.path("path").asText("~").replaceAll("[<\\[]", "{").replaceAll("[>\\]]", "}"));
        add(model.path("parameters"), "request", location, facts);
        add(model.path("response"), "response", location, facts);
        return facts;
    }

    private static void add(JsonNode nodes, String path, String location, Map<String, String> facts) {
        for (JsonNode node : nodes) {
            String key = path + "." + node.path("name").asText();
            for (int dot = key.indexOf('.', path.length() + 1); dot > 0; dot = key.indexOf('.', dot + 1)) {
                facts.put(key.substring(0, dot), "there");
            }
            facts.put(key, "there");
            facts.put(
                    key + " type",
                    node.path("type").toString().replaceAll("[\\[\\]\"]", "").replace("map", "object"));
            facts.put(
                    key + " required",
                    node.path("required").isBoolean() ? node.get("required").asText() : "~");
            facts.put(key + " place", node.path(location).asText("~"));
            add(node.path("children"), key, location, facts);
        }
    }
}
