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
                      "description": "The id.\\n- one",
                      "type": "string",
                      "location": "path"
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
}
