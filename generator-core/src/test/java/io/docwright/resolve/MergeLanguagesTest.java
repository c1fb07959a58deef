package io.docwright.resolve;

import static io.docwright.resolve.PageSketch.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.Diagnostic;
import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.model.Operation;
import io.docwright.model.Parameter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two pages of one operation, one language each. */
class MergeLanguagesTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private Operation merged(String wanted, PageSketch english, PageSketch chinese) {
        var manifest = english.speaking(wanted).manifest();
        var documents = List.of(english.document(), chinese.documentIn("zh-CN"));
        var service = new Resolver().resolve(manifest, documents, diagnostics).service();
        assertThat(service.operations()).hasSize(1);
        return service.operations().get(0);
    }

    private static List<String> names(Operation operation) {
        return operation.parameters().stream().map(Parameter::wireName).toList();
    }

    @Test
    void textIsThatOfTheWantedLanguageAndBothPagesAreEvidence() {
        PageSketch english =
                new PageSketch().named("GetX").request(row("A", "string").says("The name."));
        PageSketch chinese =
                new PageSketch().named("GetX").request(row("A", "string").says("名称。"));

        Parameter parameter = merged("zh-CN", english, chinese).parameters().get(0);

        assertThat(parameter.property().description().paragraphs()).containsExactly("名称。");
        assertThat(parameter.property().evidence()).anyMatch(fact -> fact.rule().equals("other-language"));
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void whatOnePageLacksIsReportedAndKept() {
        PageSketch english = new PageSketch().named("GetX").request(row("A", "string"), row("B", "string"));
        PageSketch chinese = new PageSketch().named("GetX").request(row("A", "string"), row("C", "string"));

        assertThat(names(merged("en", english, chinese))).containsExactly("A", "B", "C");
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.PAGES_DISAGREE, DiagnosticCode.PAGES_DISAGREE);
    }

    @Test
    void otherTypeIsReportedAndTheWantedPageStands() {
        PageSketch english = new PageSketch().named("GetX").request(row("A", "string"));
        PageSketch chinese = new PageSketch().named("GetX").request(row("A", "integer"));

        Operation operation = merged("en", english, chinese);

        assertThat(operation.parameters().get(0).property().documentedType().word())
                .isEqualTo("string");
        assertThat(diagnostics.sorted())
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains("`integer`", "`string` is used"));
    }
}
