package io.docwright.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.Diagnostic;
import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.raw.Claim;
import io.docwright.raw.RawDocument;
import io.docwright.source.SourceLimits;
import io.docwright.source.SourceReader;
import io.docwright.source.SourceText;
import io.docwright.testing.SharedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    @Test
    void whatIsQuotedIsCutAndStandsInOneLine() {
        String long1 = "stray ".repeat(8).strip() + "\n\n" + "words ".repeat(20).strip();
        Pages page =
                Pages.read("# ListOwls\n\nReads it.\n\n## Request parameters\n\n|Name|Type|\n|---|---|\n|a|string|\n\n"
                        + long1 + "\n");

        assertThat(page.messages(DiagnosticCode.TEXT_UNCLAIMED))
                .isNotEmpty()
                .allSatisfy(message -> assertThat(message).doesNotContain("\n").hasSizeLessThan(110));
    }

    @Test
    void whatIsUnderstoodIsClaimedAndTheRestListed() {
        Pages page = Pages.read("""
                All Products
                Reads it.
                stray words
                Request parameters
                | Parameter | Type | Colour | Description |
                |---|---|---|---|
                | a | string | red | The a. |
                """);

        assertThat(page.document().claims())
                .extracting(claim -> claim.at().line() + " " + claim.rule() + " " + claim.serves())
                .contains(
                        "1 page-furniture chrome",
                        "2 summary operation.summary",
                        "4 section-heading chrome",
                        "7 row request.a.name",
                        "7 row request.a.type",
                        "7 row request.a.description");
        assertThat(page.places(DiagnosticCode.TEXT_UNCLAIMED)).containsExactly("3:1", "5:22", "7:16");
        assertThat(page.messages(DiagnosticCode.TEXT_UNCLAIMED))
                .startsWith("found `stray words`, which nothing was learned from");
        assertThat(page.places(DiagnosticCode.TABLE_UNKNOWN_COLUMN)).containsExactly("5:22");
    }

    @Test
    void claimedAndUnclaimedAreTheWholeOfEveryPage() throws IOException {
        SharedFolder.assume(ClaimsTest.class, "corpus");
        for (Path file : pages()) {
            Optional<SourceText> text = new SourceReader(SourceLimits.defaults())
                    .read(file, file.getFileName().toString(), new Diagnostics());
            text.ifPresent(ClaimsTest::check);
        }
    }

    @Test
    void damagedPagesAreReadWithoutFail() throws IOException {
        SharedFolder.assume(ClaimsTest.class, "corpus");
        var random = new Random(7);
        for (Path file : pages()) {
            Optional<SourceText> text = new SourceReader(SourceLimits.defaults())
                    .read(file, file.getFileName().toString(), new Diagnostics());
            text.ifPresent(page -> check(SourceText.of(page.path(), damage(page.text(), random))));
        }
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String folder : List.of("seeds", "corpus/layouts", "corpus/pages", "hostile/docs")) {
            try (Stream<Path> files = Files.list(SharedFolder.of(folder))) {
                files.filter(file -> !file.toString().endsWith(".json"))
                        .sorted()
                        .forEach(pages::add);
            }
        }
        return pages;
    }

    private static String damage(String page, Random random) {
        var text = new StringBuilder(page);
        String marks = "|\n{}[]\"`#<>- ";
        for (int i = 0; i < 12 && text.length() > 1; i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, marks.charAt(random.nextInt(marks.length())));
                default -> text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
            }
        }
        return random.nextInt(4) == 0 ? text.substring(0, text.length() / 2) : text.toString();
    }

    private static void check(SourceText text) {
        var diagnostics = new Diagnostics();
        RawDocument document = new PageReader().read(text, diagnostics);

        var covered = new char[text.text().length()];
        int end = 0;
        for (Claim claim : document.claims()) {
            assertThat(claim.at().offset()).as("%s: %s", text.path(), claim).isGreaterThanOrEqualTo(end);
            end = claim.at().end();
            Arrays.fill(covered, claim.at().offset(), end, 'c');
        }
        for (Diagnostic diagnostic : diagnostics.sorted()) {
            assertThat(text.locate(diagnostic.at().offset(), diagnostic.at().end()))
                    .isEqualTo(diagnostic.at());
            if (diagnostic.code() == DiagnosticCode.TEXT_UNCLAIMED) {
                for (int i = diagnostic.at().offset(); i < diagnostic.at().end(); i++) {
                    assertThat(covered[i]).as("%s at %d", text.path(), i).isEqualTo('\0');
                }
                Arrays.fill(covered, diagnostic.at().offset(), diagnostic.at().end(), 'u');
            }
        }
        for (int i = 0; i < covered.length; i++) {
            boolean blank = PageText.isSpace(text.text().charAt(i));
            assertThat(blank || covered[i] != '\0')
                    .as("%s at %d", text.path(), i)
                    .isTrue();
        }
    }
}
