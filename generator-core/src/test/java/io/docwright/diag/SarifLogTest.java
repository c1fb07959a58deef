package io.docwright.diag;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.docwright.testing.SharedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SarifLogTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aFindingNamesRulePlaceAndMessage() throws IOException {
        JsonNode log = JSON.readTree(
                SarifLog.of(List.of(diagnostic(DiagnosticCode.TABLE_RAGGED, "specs/a b/页.md", "found `x`"))));

        JsonNode run = log.get("runs").get(0);
        assertThat(run.get("columnKind").asText()).isEqualTo("utf16CodeUnits");
        JsonNode rule = run.at("/tool/driver/rules/0");
        assertThat(rule.get("id").asText()).isEqualTo("DW2004");
        assertThat(rule.at("/properties/kind").asText()).isEqualTo("table-ragged");
        JsonNode result = run.get("results").get(0);
        assertThat(result.get("ruleId").asText()).isEqualTo("DW2004");
        assertThat(result.get("ruleIndex").asInt()).isZero();
        assertThat(result.get("level").asText()).isEqualTo("warning");
        assertThat(result.at("/message/text").asText()).isEqualTo("found `x`");
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("specs/a%20b/%E9%A1%B5.md");
        assertThat(place.get("region").toString())
                .isEqualTo("{\"startLine\":3,\"startColumn\":5,\"charOffset\":10,\"charLength\":1}");
    }

    @Test
    void pathsThatAreNoRelativeReferencesBecomeSome() throws IOException {
        assertThat(uri("/tmp/a.md")).isEqualTo("file:///tmp/a.md");
        assertThat(uri("C:/specs/a.md")).isEqualTo("file:///C%3A/specs/a.md");
        assertThat(uri("x:y.md")).isEqualTo("x%3Ay.md");
    }

    @Test
    void logsFollowTheSchemaOfTheStandard() throws IOException {
        SharedFolder.assume(SarifLogTest.class, "schemas");
        Path file = SharedFolder.of("schemas/sarif-2.1.0/sarif-schema-2.1.0.json");
        JsonSchema schema =
                JsonSchemaFactory.getInstance(VersionFlag.V4).getSchema(JSON.readTree(Files.readString(file)));
        List<Diagnostic> all = new ArrayList<>();
        for (DiagnosticCode code : DiagnosticCode.values()) {
            all.add(diagnostic(code, "specs/" + code.kind() + ".md", "found `\u202e\u0001`"));
        }

        assertThat(schema.validate(JSON.readTree(SarifLog.of(all)))).isEmpty();
        assertThat(schema.validate(JSON.readTree(SarifLog.of(List.of())))).isEmpty();
        JsonNode broken = JSON.readTree(SarifLog.of(all).replace("\"utf16CodeUnits\"", "\"bytes\""));
        assertThat(schema.validate(broken)).as("a log that is none").isNotEmpty();
    }

    private static String uri(String path) throws IOException {
        String log = SarifLog.of(List.of(diagnostic(DiagnosticCode.SYNTAX, path, "found `x`")));
        return JSON.readTree(log)
                .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .asText();
    }

    private static Diagnostic diagnostic(DiagnosticCode code, String path, String message) {
        return new Diagnostic(code, code.severity(), new SourceLocation(path, 3, 5, 10, 1), message);
    }
}
