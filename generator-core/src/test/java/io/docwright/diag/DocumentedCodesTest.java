package io.docwright.diag;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.testing.SharedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the page about diagnostics against the codes there are. */
class DocumentedCodesTest {

    private static final Path PAGE = Path.of("..", "docs", "diagnostics.md");
    private static final Pattern ENTRY =
            Pattern.compile("(?m)^### (DW\\d{4} · [a-z-]+ · [a-z]+)\\n\\n\\S.*\\n\\n    \\S.*\\n\\n\\S.*$");

    private static final Pattern OWN_KIND = Pattern.compile(
            "(?m)^### DW\\d{4} · ([a-z-]+) · [a-z]+\\n\\n\\S.*\\n\\n    \\S.*\\n\\n.*This kind is our own\\.$");

    @Test
    void everyCodeIsDocumentedWithMeaningExampleAndWhatToDo() throws IOException {
        List<String> documented = ENTRY.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult entry) -> entry.group(1))
                .toList();

        assertThat(documented)
                .containsExactlyElementsOf(Arrays.stream(DiagnosticCode.values())
                        .map(code -> code.id() + " · " + code.kind() + " · "
                                + code.severity().name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void everyKindIsOneOfThoseAgreed() throws IOException {
        SharedFolder.assume(DocumentedCodesTest.class, "schemas");
        String agreed = Files.readString(SharedFolder.of("diagnostic-kinds.md"));
        List<String> kinds =
                Arrays.asList(agreed.substring(agreed.indexOf("input-empty")).split("[\\s·]+"));

        assertThat(Arrays.stream(DiagnosticCode.values())
                        .filter(code -> !kinds.contains(code.kind()))
                        .map(DiagnosticCode::kind))
                .containsExactlyElementsOf(ownKinds());
    }

    /** Kinds for which none of the agreed ones fits say so in their entry. */
    private static List<String> ownKinds() throws IOException {
        return OWN_KIND.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult entry) -> entry.group(1))
                .toList();
    }
}
