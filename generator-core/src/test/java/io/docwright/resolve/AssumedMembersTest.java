package io.docwright.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.Diagnostic;
import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.manifest.DefaultManifest;
import io.docwright.parse.page.PageReader;
import io.docwright.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssumedMembersTest {

    private static final String FLAT = """
            # FindBooks

            ## Request parameters

            |Parameter|Type|Description|
            |---|---|---|
            |Filter|object|What to look for.|
            |%sKey|string|The key.|
            |%sValue|string|The value.|
            """;

    private static List<Diagnostic> problems(String page) {
        var diagnostics = new Diagnostics();
        var document = new PageReader().read(SourceText.of("page.md", page), diagnostics);
        new Resolver().resolve(DefaultManifest.forFile("page.md"), List.of(document), diagnostics);
        return diagnostics.sorted().stream()
                .filter(problem -> problem.code() == DiagnosticCode.NESTING_ASSUMED)
                .toList();
    }

    @Test
    void membersOfAFlatTableAreNamed() {
        List<Diagnostic> problems = problems(String.format(FLAT, "", ""));

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).at().line()).isEqualTo(7);
        assertThat(problems.get(0).message()).contains("`Filter`").endsWith("taken as its members: `Key`, `Value`");
    }

    @Test
    void shownNestingIsNotAssumed() {
        assertThat(problems(String.format(FLAT, "└", "└"))).isEmpty();
        assertThat(problems(String.format(FLAT, "Filter.", "Filter."))).isEmpty();
    }

    @Test
    void listWhoseElementsAreScalarsHasNoMembersToAssume() {
        String page = String.format(FLAT, "", "")
                .replace("|Filter|object|What to look for.|", "|Codes|array|What to look for.|\n||%s|A code.|");

        assertThat(problems(String.format(page, "string"))).isEmpty();
        assertThat(problems(String.format(page, "object"))).hasSize(1);
    }
}
