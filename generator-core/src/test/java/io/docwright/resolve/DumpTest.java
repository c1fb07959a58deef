package io.docwright.resolve;

import static io.docwright.resolve.PageSketch.row;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.docwright.diag.Diagnostic;
import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.SourceLocation;
import io.docwright.model.dump.InspectDump;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The JSON forms of a model. */
class DumpTest {

    private static PageSketch page() {
        return new PageSketch()
                .named("Get")
                .line("GET", "/x/{id}")
                .request(row("id", "string").required("Yes"), row("Tag.N.Key", "String"))
                .response(row("Data", "object"), row("Ids", "array"), row("conf", "object"))
                .sample("""
                        {"Data": {"Ids": [1], "conf": {}}}""");
    }

    @Test
    void treeIsWrittenInTheStatedForm() {
        PageSketch page = new PageSketch()
                .named("Get")
                .line("GET", "/x/{id}")
                .request(row("id", "string").required("Yes").says("The id.", "- one"))
                .response(row("Ids", "array<integer>"), row("Data", "object"), row("A", "long"));

        assertThat(InspectDump.of(page.service(), List.of())).isEqualTo("""
                {
                  "operation": "Get",
                  "method": "GET",
                  "path": "/x/{id}",
                  "paths": [
                    {
                      "edition": null,
                      "path": "/x/{id}"
                    }
                  ],
                  "parameters": [
                    {
                      "name": "id",
                      "required": true,
                      "location": "path",
                      "description": "The id.\\n- one",
                      "type": "string"
                    }
                  ],
                  "response": [
                    {
                      "name": "Ids",
                      "required": null,
                      "description": null,
                      "type": "array",
                      "items": "integer"
                    },
                    {
                      "name": "Data",
                      "required": null,
                      "description": null,
                      "type": "object",
                      "children": [
                        {
                          "name": "A",
                          "required": null,
                          "description": null,
                          "type": "long"
                        }
                      ]
                    }
                  ],
                  "errors": [],
                  "diagnostics": []
                }
                """);
    }

    @Test
    void inputWithoutOperationsHasANullOperation() throws IOException {
        Diagnostic diagnostic = new Diagnostic(
                DiagnosticCode.INPUT_NOT_A_DOC,
                DiagnosticCode.INPUT_NOT_A_DOC.severity(),
                SourceLocation.startOf("a.txt"),
                "found nothing");

        JsonNode dump = new ObjectMapper().readTree(InspectDump.ofNothing(List.of(diagnostic)));

        assertThat(dump.get("operation").isNull()).isTrue();
        assertThat(dump.get("diagnostics").get(0))
                .hasToString(
                        "{\"code\":\"DW1004\",\"kind\":\"input-not-a-doc\",\"severity\":\"info\",\"path\":\"a.txt\",\"line\":1,"
                                + "\"column\":1,\"message\":\"found nothing\"}");
    }

    @Test
    void fullDumpHasEvidenceForEveryProperty() throws IOException {
        JsonNode model = new ObjectMapper()
                .readTree(InspectDump.full(page().service(), List.of()))
                .get("model");

        List<JsonNode> evidence = model.findValues("evidence");
        assertThat(evidence)
                .hasSizeGreaterThan(6)
                .allSatisfy(list -> assertThat(list).isNotEmpty());
    }

    @Test
    void sameInputGivesTheSameText() {
        assertThat(InspectDump.full(page().service(), List.of())).hasSizeGreaterThan(100);
        PageSketch page = page();

        assertThat(InspectDump.full(page.service(), List.of()))
                .isEqualTo(InspectDump.full(
                        new Resolver()
                                .resolve(page.manifest(), List.of(page.document()), new io.docwright.diag.Diagnostics())
                                .service(),
                        List.of()));
    }

    @Test
    void publishedSchemaKnowsEveryMemberThatIsWritten() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode schema =
                mapper.readTree(InspectDump.class.getResourceAsStream("/io/docwright/model/dump.schema.json"));
        PageSketch page = page();

        JsonNode dump = mapper.readTree(InspectDump.full(page.service(), page.allDiagnostics()));

        assertThat(unknown(dump, schema, schema, "")).isEmpty();
        assertThat(unknown(mapper.readTree("{\"operation\": null, \"modle\": {}}"), schema, schema, ""))
                .containsExactly("/modle");
    }

    /** Members of the value that the schema has no place for. */
    private static List<String> unknown(JsonNode value, JsonNode schema, JsonNode root, String path) {
        JsonNode here = schema.has("$ref") ? root.at(schema.get("$ref").asText().substring(1)) : schema;
        List<String> found = new ArrayList<>();
        if (here.has("oneOf")) {
            List<List<String>> each = new ArrayList<>();
            here.get("oneOf").forEach(option -> each.add(unknown(value, option, root, path)));
            return each.stream().anyMatch(List::isEmpty) ? List.of() : each.get(0);
        }
        if (value.isObject() && !here.has("properties") && !here.has("additionalProperties")) {
            found.add(path);
        }
        value.properties().forEach(member -> {
            JsonNode known = here.path("properties").path(member.getKey());
            JsonNode other = here.path("additionalProperties");
            String place = path + "/" + member.getKey();
            if (!known.isMissingNode()) {
                found.addAll(unknown(member.getValue(), known, root, place));
            } else if (!other.isObject()) {
                found.add(place);
            }
        });
        if (value.isArray()) {
            value.forEach(element -> found.addAll(unknown(element, here.path("items"), root, path + "[]")));
        }
        return found;
    }
}
