package io.docwright.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.Diagnostics;
import io.docwright.lock.Lock;
import io.docwright.lock.LockReader;
import io.docwright.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Edits of one lock, each with the changes it must give. The file {@code edits.txt} says which. */
class ComparisonTest {

    private static final String LOCK = resource("library.lock.json");

    static final List<Edit> EDITS = resource("edits.txt")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(Edit::of)
            .toList();

    /**
     * One line of the file.
     *
     * @param find what is looked for, once
     * @param replace what takes its place
     * @param expected the changes in one line
     */
    record Edit(String find, String replace, String expected) {

        static Edit of(String line) {
            String[] parts = line.split(" => ?", 3);
            return new Edit(parts[0].replace("\\n", "\n"), parts[1].strip(), parts[2].strip());
        }

        Lock applied() {
            String[] finds = find.split(" && ");
            String[] replacements = replace.split(" && ", -1);
            String edited = LOCK;
            for (int i = 0; i < finds.length; i++) {
                assertThat(edited).containsOnlyOnce(finds[i]);
                edited = edited.replace(finds[i], replacements[i]);
            }
            return lock(edited);
        }
    }

    @ParameterizedTest
    @FieldSource("EDITS")
    void eachEditGivesTheExpectedChanges(Edit edit) {
        Comparison comparison = Comparison.of(lock(LOCK), edit.applied());

        assertThat(shown(comparison)).isEqualTo(edit.expected());
    }

    /** A kind that no edit gives is a rule nobody has seen at work. */
    @Test
    void everyKindIsGivenBySomeEdit() {
        Set<ChangeKind> seen = new HashSet<>();
        EDITS.forEach(edit -> {
            Comparison.of(lock(LOCK), edit.applied()).changes().forEach(change -> seen.add(change.kind()));
            Comparison.of(edit.applied(), lock(LOCK)).changes().forEach(change -> seen.add(change.kind()));
        });
        seen.add(Comparison.oneSided(lock(LOCK), true).changes().get(0).kind());
        seen.add(Comparison.oneSided(lock(LOCK), false).changes().get(0).kind());
        Comparison.of(
                        lock(LOCK.replace("\"rpc\"", "\"rest\"")),
                        lock(LOCK.replace("\"rpc\"", "\"rest\"").replace("\"PutBook\": {", "\"PutBok\": {")))
                .changes()
                .forEach(change -> seen.add(change.kind()));
        Comparison.of(lock(LOCK), lock(withoutOperation())).changes().forEach(change -> seen.add(change.kind()));
        Comparison.of(lock(withoutOperation()), lock(LOCK)).changes().forEach(change -> seen.add(change.kind()));

        assertThat(seen).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(ChangeKind.class));
    }

    private static String withoutOperation() {
        int start = LOCK.indexOf(",\n    \"PutBook\"");
        return LOCK.substring(0, start) + LOCK.substring(LOCK.indexOf("\n  },\n  \"types\""));
    }

    @Test
    void aLockIsTheSameAsItself() {
        Comparison comparison = Comparison.of(lock(LOCK), lock(LOCK));

        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.history()).isEmpty();
        assertThat(comparison.verdict()).isEqualTo(Verdict.NONE);
        assertThat(comparison.summary()).isEmpty();
    }

    @Test
    void theWorstPlaneDecidesTheVersion() {
        assertThat(verdict("\"default\": \"1\"", "\"default\": \"2\"")).isEqualTo(Verdict.MINOR);
        assertThat(verdict("\"description\": \"sha256:d1\"", "\"description\": \"sha256:d9\""))
                .isEqualTo(Verdict.PATCH);
        assertThat(verdict("\"httpMethod\": \"PUT\"", "\"httpMethod\": \"POST\""))
                .isEqualTo(Verdict.MAJOR);
        assertThat(verdict("\"javaClient\": \"LibraryClient\"", "\"javaClient\": \"Library\""))
                .isEqualTo(Verdict.MAJOR);
    }

    private static Verdict verdict(String find, String replace) {
        return Comparison.of(lock(LOCK), new Edit(find, replace, "").applied()).verdict();
    }

    /** The history says that something was announced; what, only its text tells. */
    @Test
    void theChangeHistoryIsHeldAgainstWhatHasChanged() {
        String entry = "\"2026-01-01 sha256:h1\"";
        String more = entry + ", \"2026-02-02 sha256:h2\"";

        assertThat(notes(LOCK.replace(entry, more)))
                .containsExactly(new HistoryNote("ListBooks", HistoryNote.Kind.NOT_SEEN, List.of("2026-02-02")));
        assertThat(notes(LOCK.replace(entry, more).replace("\"maximum\": 50", "\"maximum\": 20")))
                .containsExactly(new HistoryNote("ListBooks", HistoryNote.Kind.ANNOUNCED, List.of("2026-02-02")));
        assertThat(notes(LOCK.replace("\"javaName\": \"price\"", "\"javaName\": \"cost\"")))
                .containsExactly(new HistoryNote("ListBooks", HistoryNote.Kind.SILENT, List.of()));
        assertThat(notes(LOCK.replace("sha256:d1", "sha256:d9"))).isEmpty();
        assertThat(notes(LOCK.replace("\"httpMethod\": \"PUT\"", "\"httpMethod\": \"POST\"")))
                .as("the page without a history is not expected to announce")
                .isEmpty();
    }

    private static List<HistoryNote> notes(String now) {
        return Comparison.of(lock(LOCK), lock(now)).history();
    }

    private static String shown(Comparison comparison) {
        return comparison.changes().isEmpty()
                ? "none"
                : comparison.changes().stream()
                        .map(change -> change.element() + " " + change.kind().word() + ": "
                                + Stream.of(
                                                change.requests(),
                                                change.answers(),
                                                change.impacts().source(),
                                                change.impacts().binary())
                                        .map(impact -> impact.word().substring(0, 1))
                                        .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("; "));
    }

    private static Lock lock(String text) {
        Diagnostics diagnostics = new Diagnostics();
        return new LockReader(diagnostics)
                .read(SourceText.of("lock", text))
                .orElseThrow(() ->
                        new AssertionError(Arrays.toString(diagnostics.sorted().toArray())))
                .lock();
    }

    private static String resource(String name) {
        try (InputStream in = ComparisonTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
