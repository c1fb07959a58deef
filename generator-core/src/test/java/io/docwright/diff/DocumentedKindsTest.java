package io.docwright.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The table of the page about changes is the table by which they are judged. */
class DocumentedKindsTest {

    @Test
    void thePageHasEveryKindWithItsJudgement() throws IOException {
        List<String> rows = Files.readString(Path.of("..", "docs", "diff.md"))
                .lines()
                .filter(line -> line.matches("\\| `[a-z-]+` \\| .*"))
                .map(line -> line.replaceFirst("^\\| `([a-z-]+)` \\| [^|]+ \\|", "$1:"))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(Arrays.stream(ChangeKind.values())
                        .map(kind -> kind.word() + ": " + kind.requests().word() + " | "
                                + kind.answers().word() + " | "
                                + kind.java().name().toLowerCase(Locale.ROOT) + " |")
                        .toList());
    }
}
