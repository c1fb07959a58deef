package io.docwright.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.Diagnostics;
import io.docwright.manifest.DefaultManifest;
import io.docwright.model.Operation;
import io.docwright.parse.page.PageReader;
import io.docwright.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole pages: whether a title or summary says that the operation is deprecated. */
class FindDeprecationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This operation is deprecated.",
                "This API is **deprecated**. Call FlyKite instead.",
                "Notice: This operation has been deprecated since 2024.",
                "Deprecated. Use FlyKite.",
                "该接口已废弃，请使用 FlyKite。",
                "重要：此接口即将下线。",
                "此操作已棄用。",
                "この操作は非推奨です。"
            })
    void aSentenceAboutTheOperationDeprecatesIt(String sentence) {
        assertThat(operation("# kite:HoldKite - Holds a kite", sentence).deprecated())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"# kite:HoldKite - Holds a kite (Deprecated)", "# kite:HoldKite - 放风筝（已废弃）"})
    void aMarkInTheTitleDeprecatesIt(String title) {
        assertThat(operation(title, "Holds a kite.").deprecated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Removes deprecated kites.",
                "This operation replaces PullKite, which is deprecated.",
                "This operation is not deprecated.",
                "该接口已废弃的参数不再返回。",
                "查询已废弃的风筝。",
                "The parameter Size is deprecated."
            })
    void somethingElseThatIsDeprecatedSaysNothingOfIt(String sentence) {
        assertThat(operation("# kite:HoldKite - Holds a kite", sentence).deprecated())
                .isFalse();
    }

    @Test
    void theFactHasItsPlace() {
        assertThat(operation("# kite:HoldKite - Holds a kite", "This operation is deprecated.")
                        .evidence())
                .filteredOn(fact -> fact.rule().equals("prose-deprecated"))
                .extracting(fact -> fact.at().line())
                .containsExactly(3);
    }

    private static Operation operation(String title, String sentence) {
        String page = title + "\n\n" + sentence + """


            ## Request syntax

            GET /kites HTTP/1.1

            ## Request parameters

            | Parameter | Type | Required | Description |
            |---|---|---|---|
            | Size | string | No | The size. |

            ## Response parameters

            | Parameter | Type | Description |
            |---|---|---|
            | Id | string | The id. |
            """;
        var diagnostics = new Diagnostics();
        var document = new PageReader().read(SourceText.of("kite.md", page), diagnostics);
        return new Resolver()
                .resolve(DefaultManifest.forFile("kite.md"), List.of(document), diagnostics)
                .service()
                .operations()
                .get(0);
    }
}
