package io.docwright.resolve;

import static io.docwright.resolve.PageSketch.row;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.docwright.diag.DiagnosticCode;
import io.docwright.manifest.ServiceManifest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules are switched off by name, and the manifest's schema knows the names. */
class RuleSwitchesTest {

    @Test
    void schemaOfTheManifestKnowsEveryRule() throws IOException {
        List<String> words = new ArrayList<>();
        try (InputStream in = ServiceManifest.class.getResourceAsStream("service.schema.json")) {
            JsonNode off = new ObjectMapper().readTree(in).at("/properties/rules/properties/off/items/enum");
            off.forEach(word -> words.add(word.asText()));
        }

        assertThat(words)
                .containsExactlyInAnyOrderElementsOf(
                        Vocabulary.standard().prose().names());
    }

    @Test
    void namesOfRulesAreDistinct() {
        assertThat(Vocabulary.standard().prose().names()).doesNotHaveDuplicates();
    }

    @Test
    void misspeltRuleIsReportedWithTheNearestName() {
        PageSketch page = new PageSketch()
                .named("GetX")
                .request(row("Size", "integer").says("Valid values: 1 to 9."))
                .without("prose-rang");

        assertThat(page.diagnostics(DiagnosticCode.MANIFEST_VALUE))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).contains("`prose-rang`").contains("`prose-range`"));
        assertThat(page.parameter("Size").property().constraints().maximum()).isPresent();
    }

    @Test
    void secretsAndEmbeddedJsonHaveSwitchesToo() {
        PageSketch page = new PageSketch()
                .named("GetX")
                .request(row("Password", "string"), row("Tags", "string").example("{\"a\": [1]}"));

        assertThat(page.parameter("Password").property().secret()).isTrue();
        assertThat(page.parameter("Tags").property().evidence())
                .extracting(fact -> fact.detail())
                .contains("the text is a JSON document: {a: [integer]}");

        PageSketch off = new PageSketch()
                .named("GetX")
                .request(row("Password", "string"))
                .without("secret-name");

        assertThat(off.parameter("Password").property().secret()).isFalse();
    }
}
