package io.docwright.resolve;

import static io.docwright.resolve.PageSketch.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.Diagnostic;
import io.docwright.model.dump.InspectDump;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A secret that a page shows reaches neither model nor dump nor diagnostic. */
class SecretValuesTest {

    private static final String SECRET = "hunter2-is-mine";

    @Test
    void secretsOfCellsAndSamplesAreGoneBeforeAnythingReadsThem() {
        PageSketch page = new PageSketch()
                .named("X")
                .request(
                        row("Password", "String").example(SECRET),
                        row("Name", "String").example("n"))
                .response(row("AccessToken", "Boolean"), row("Text", "String"))
                .sample("{\"AccessToken\": \"" + SECRET + "\", \"Text\": \"?ApiKey=" + SECRET + "\"}");

        String messages = page.allDiagnostics().stream().map(Diagnostic::toLine).collect(Collectors.joining("\n"));
        String dump = InspectDump.full(page.service(), page.allDiagnostics());

        assertThat(messages + dump).doesNotContain("hunter2");
        assertThat(page.parameter("Password").property().example()).contains("*".repeat(SECRET.length()));
        assertThat(page.parameter("Name").property().example()).contains("n");
        assertThat(page.operation().samples())
                .singleElement()
                .asString()
                .contains("?ApiKey=" + "*".repeat(SECRET.length()));
    }
}
