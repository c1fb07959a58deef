package io.docwright.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.DiagnosticCode;
import io.docwright.model.Operation.EditionPath;
import io.docwright.model.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadRequestLinesTest {

    @ParameterizedTest
    @CsvSource({
        "https://{domain}/a/{b},/a/{b}",
        "/a/[Id] HTTP/1.1,/a/{Id}",
        "/a/<id>/c,/a/{id}/c",
        "/a?x=y,/a",
        "http://host:80,/"
    })
    void targetsBecomeTemplates(String target, String template) {
        assertThat(new PageSketch().line("GET", target).operation().paths())
                .extracting(path -> path.path().toString())
                .containsExactly(template);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a/../b", "/a/%2e%2E/b", "a/b", "/a b", "/a/{x/y}", "/a/{}", "/a\\b", "/a/{b}}", "/ä"})
    void unsafePathIsAnErrorAtTheTarget(String target) {
        PageSketch page = new PageSketch().named("X").line("GET", target);

        assertThat(page.diagnostics(DiagnosticCode.PATH_UNSAFE)).singleElement().satisfies(problem -> {
            assertThat(problem.at().line()).isEqualTo(3);
            assertThat(problem.message()).contains("`" + target + "`");
        });
        assertThat(page.operation().paths()).hasSize(1);
    }

    @Test
    void severalPathsAreEditionsNamedByTheirHeadings() {
        PageSketch page =
                new PageSketch().edition("Central", "GET", "/o/{org}/d/{id}").edition("Region", "GET", "/d/{id}");

        assertThat(page.operation().paths())
                .extracting(EditionPath::edition)
                .extracting(name -> name.orElse(""))
                .containsExactly("Central", "Region");
        assertThat(page.service().editions()).containsExactly("Central", "Region");
    }

    @Test
    void anotherMethodIsAConflict() {
        PageSketch page = new PageSketch().line("GET", "/a").line("POST", "/b");

        assertThat(page.operation().httpMethod()).isEqualTo("GET");
        assertThat(page.operation().paths()).hasSize(1);
        assertThat(page.codes()).contains(DiagnosticCode.METHOD_CONFLICT);
    }

    @Test
    void ofSeveralMethodsTheFirstIsUsed() {
        PageSketch page = new PageSketch().named("SetKite").line("PATCH|POST", "/kites/[Id]");

        assertThat(page.operation().httpMethod()).isEqualTo("PATCH");
        assertThat(page.diagnostics(DiagnosticCode.METHOD_CONFLICT))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("found the methods `PATCH`, `POST`; expected one; `PATCH` is used"));
    }

    @Test
    void withoutARequestLineTheOperationIsCalledByName() {
        PageSketch page = new PageSketch().named("GetIt");

        assertThat(page.operation().httpMethod()).isEqualTo("POST");
        assertThat(page.operation().requestLineDocumented()).isFalse();
        assertThat(page.operation().paths().get(0).path()).hasToString("/");
        assertThat(page.service().style()).isEqualTo(Service.Style.RPC);
    }
}
