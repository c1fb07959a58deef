package io.docwright;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.Diagnostics;
import io.docwright.manifest.DefaultManifest;
import io.docwright.model.dump.InspectDump;
import io.docwright.parse.page.PageReader;
import io.docwright.raw.Claim;
import io.docwright.raw.RawDocument;
import io.docwright.resolve.Resolver;
import io.docwright.source.SourceLimits;
import io.docwright.source.SourceReader;
import io.docwright.source.SourceText;
import io.docwright.testing.SharedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Claimed text is needed: a page without it gives another model. Page furniture is claimed as what it is, and excepted. */
class ClaimedTextTest {

    private static final long SEED = 20260821;

    /** Claims of our pages a single one of which may go without a trace, each with the reason. */
    private static final Map<String, String> PERMITTED = Map.of(
            "column for (errors\\.(message|description)|parameters\\.required)",
                    "a lost heading is recovered from the cells below it",
            "row for response\\.Service\\.name", "the row of an object around a list names what the sample shows too",
            "editions for operation\\.editions", "the headings above the request lines name the editions too");

    /** The same of real pages. */
    private static final Map<String, String> PERMITTED_OF_REAL_PAGES = Map.of(
            "row for request\\.Action\\.(name|example)",
                    "the protocol sends it, and its value is the operation's name once more",
            "sample for sample\\.response_xml", "it confirms the JSON sample beside it",
            "column for access\\.(condition|associated)", "an empty column has no cell that misses its heading",
            "row for response\\.-\\.example", "the model has no place for what is said of a list's elements as such",
            "editions for operation\\.editions", "the headings above the request lines name the editions too",
            "row for response\\.\\S+\\.type", "of one type at several places the model keeps the first");

    @Test
    void ofOurPagesEveryClaimTriedIsNeeded() throws IOException {
        Deletions deletions = new Deletions();
        for (Path page : pages(Path.of("..", "specs"))) {
            deletions.deleteSome(read(page), 40);
        }

        assertThat(deletions.tried).isGreaterThan(150);
        assertThat(deletions.idleBut(PERMITTED.keySet())).isEmpty();
        assertThat(deletions.unused(PERMITTED.keySet())).isEmpty();
    }

    @Test
    void ofRealPagesEveryClaimTriedIsNeeded() throws IOException {
        SharedFolder.assume(ClaimedTextTest.class, "seeds");
        List<Path> pages = new ArrayList<>(pages(SharedFolder.of("seeds")));
        pages.addAll(sample(SharedFolder.of("corpus/pages"), 10));
        pages.addAll(sample(SharedFolder.of("corpus/layouts"), 10));
        Deletions deletions = new Deletions();
        for (Path page : pages) {
            deletions.deleteSome(read(page), 15);
        }

        System.out.println(
                "claims taken out of real pages: " + deletions.tried + ", without a trace: " + deletions.idle.size());
        assertThat(deletions.idleBut(PERMITTED_OF_REAL_PAGES.keySet())).isEmpty();
        assertThat(deletions.unused(PERMITTED_OF_REAL_PAGES.keySet())).isEmpty();
        assertThat(deletions.idle.size()).isLessThan(deletions.tried / 25);
    }

    /**
     * A claim whose text the model did not miss.
     *
     * @param claim rule and what it serves
     * @param shown where it stands and what it says
     */
    private record Idle(String claim, String shown) {}

    /** Takes claimed text out of pages, a claim at a time, and keeps what no model misses. */
    private static final class Deletions {

        private final Random random = new Random(SEED);
        private final List<Idle> idle = new ArrayList<>();
        private int tried;

        void deleteSome(SourceText page, int most) {
            RawDocument document = new PageReader().read(page, new Diagnostics());
            if (document.operations().isEmpty()) {
                return;
            }
            String whole = model(page);
            List<Claim> claims = new ArrayList<>(document.claims().stream()
                    .filter(claim -> !claim.serves().equals("chrome"))
                    .toList());
            Collections.shuffle(claims, random);
            for (Claim claim : claims.stream().limit(most).toList()) {
                int start = claim.at().offset();
                String without = page.text().substring(0, start)
                        + page.text().substring(claim.at().end());
                tried++;
                if (model(SourceText.of(page.path(), without)).equals(whole)) {
                    String text = page.text().substring(start, claim.at().end());
                    idle.add(new Idle(claim.rule() + " for " + claim.serves(), claim.at() + " " + text));
                }
            }
        }

        List<Idle> idleBut(Collection<String> permitted) {
            return idle.stream()
                    .filter(one -> permitted.stream().noneMatch(one.claim()::matches))
                    .toList();
        }

        /** Returns what is permitted and not needed. */
        List<String> unused(Collection<String> permitted) {
            return permitted.stream()
                    .filter(pattern ->
                            idle.stream().noneMatch(one -> one.claim().matches(pattern)))
                    .sorted()
                    .toList();
        }
    }

    /** Returns the whole model as text, without the places of its evidence and without what was reported. */
    private static String model(SourceText page) {
        Diagnostics diagnostics = new Diagnostics();
        RawDocument document = new PageReader().read(page, diagnostics);
        if (document.operations().isEmpty()) {
            return "";
        }
        var resolution = new Resolver().resolve(DefaultManifest.forFile(page.path()), List.of(document), diagnostics);
        return InspectDump.full(resolution.service(), List.of())
                .replaceAll("(?m)^ *\"(line|column|length)\": \\d+,\n", "");
    }

    private static List<Path> sample(Path folder, int most) throws IOException {
        List<Path> all = new ArrayList<>(pages(folder));
        Collections.shuffle(all, new Random(SEED));
        return all.stream().limit(most).sorted().toList();
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|md)"))
                    .sorted()
                    .toList();
        }
    }

    private static SourceText read(Path file) throws IOException {
        return new SourceReader(SourceLimits.defaults())
                .read(file, file.getFileName().toString(), new Diagnostics())
                .orElseThrow();
    }
}
