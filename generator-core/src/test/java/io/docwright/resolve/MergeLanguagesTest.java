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
    void aRequestLineOfOnlyOnePageIsThatOfBoth() {
        PageSketch english =
                new PageSketch().named("GetX").request(row("A", "string").position("Query"));
        PageSketch chinese = new PageSketch().named("GetX").line("GET", "/x").request(row("A", "string"));

        Operation operation = merged("en", english, chinese);

        assertThat(operation.httpMethod()).isEqualTo("GET");
        assertThat(operation.paths().get(0).path()).hasToString("/x");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void aPathOfTheOtherPageBringsNoParameterThatNothingSends() {
        PageSketch english =
                new PageSketch().named("GetX").line("GET", "/a/{id}").request(row("id", "string"));
        PageSketch chinese = new PageSketch()
                .named("GetX")
                .line("POST", "/b/{id}/c/{sub}")
                .request(row("id", "string"), row("sub", "string"));

        Operation operation = merged("en", english, chinese);

        assertThat(names(operation)).containsExactly("id");
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::message)
                .anyMatch(message ->
                        message.contains("`POST /b/{id}/c/{sub}`") && message.contains("`GET /a/{id}` is used"))
                .anyMatch(message -> message.contains("parameter sub") && message.contains("left out"));
    }

    @Test
    void factsOfEitherPageHoldAndLimitsInDisputeAreNotChecked() {
        PageSketch english = new PageSketch()
                .named("GetX")
                .request(
                        row("Size", "integer").says("Valid values: 1 to 100."),
                        row("Kind", "string").says("The kind. Default value: near."),
                        row("Name", "string").says("The name."));
        PageSketch chinese = new PageSketch()
                .named("GetX")
                .request(
                        row("Size", "integer").says("取值范围：1~50。"),
                        row("Kind", "string").says("类型。默认值：far。"),
                        row("Name", "string").says("名称。长度为1~20个字符。"));

        Operation operation = merged("en", english, chinese);

        var size = operation.parameters().get(0).property().constraints();
        assertThat(size.minimum()).contains(java.math.BigDecimal.ONE);
        assertThat(size.maximum()).isEmpty();
        assertThat(operation.parameters().get(1).property().defaultValue()).contains("near");
        assertThat(operation.parameters().get(2).property().constraints().maxLength())
                .contains(20);
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::message)
                .satisfiesExactly(
                        first -> assertThat(first).contains("parameter Size", "another maximum", "none is checked"),
                        second -> assertThat(second).contains("parameter Kind", "`far`", "`near` is used"));
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
