package io.docwright.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStateTest {

    private static final Said SAID = new Said(
            List.of(new Part("two\nlines", Path.of("a", "b.md")), new Part("\\n\r\\", Path.of("c"))),
            Optional.of(Thread.State.NEW),
            Optional.empty(),
            -7,
            true);

    @TempDir
    private Path folder;

    /**
     * A result with every kind of component.
     *
     * @param parts a list of records
     * @param state an enum that is there
     * @param nothing what is not there
     * @param number a number
     * @param flag a truth value
     */
    private record Said(
            List<Part> parts, Optional<Thread.State> state, Optional<String> nothing, int number, boolean flag) {}

    /**
     * A record inside of it.
     *
     * @param text a text
     * @param path a path
     */
    private record Part(String text, Path path) {}

    @Test
    void whatIsWrittenIsReadAgain() {
        SortedMap<String, String> reads = new TreeMap<>();
        reads.put("/specs/a\nb.md", "0".repeat(64));
        var state = new RunState<>(new Inputs("g", "c", "l"), reads, "out", SAID);

        assertThat(RunState.read(state.text(), Said.class)).contains(state);
    }

    @Test
    void aTextWithAnyCharacterChangedOrCutIsDamaged() {
        String text = new RunState<>(new Inputs("g", "c", "l"), new TreeMap<>(), "out", SAID).text();

        for (int i = 0; i < text.length(); i++) {
            String changed = text.substring(0, i) + (text.charAt(i) == 'x' ? 'y' : 'x') + text.substring(i + 1);
            assertThat(RunState.read(changed, Said.class)).as("at %s", i).isEmpty();
            assertThat(RunState.read(text.substring(0, i), Said.class)).isEmpty();
        }
    }

    @Test
    void aResultOfAnotherFormIsDamage() {
        String text = new RunState<>(new Inputs("g", "c", "l"), new TreeMap<>(), "out", SAID).text();

        assertThat(RunState.read(text, Part.class)).isEmpty();
        assertThat(RunState.read(text, Said.class)).isPresent();
    }

    @Test
    void eachInputTellsWhyItIsOther() throws IOException {
        Path page = Files.writeString(folder.resolve("a.md"), "one");
        SortedMap<String, String> reads = new TreeMap<>();
        reads.put(page.toString(), "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed");
        var state = new RunState<>(new Inputs("g", "c", "l"), reads, "out", SAID);

        assertThat(state.change(new Inputs("g", "c", "l"))).isEmpty();
        assertThat(state.change(new Inputs("x", "c", "l"))).contains("the generator has changed");
        assertThat(state.change(new Inputs("g", "x", "l"))).contains("the configuration has changed");
        assertThat(state.change(new Inputs("g", "c", "x"))).contains("files have come or gone");
        Files.writeString(page, "two");
        assertThat(state.change(new Inputs("g", "c", "l"))).contains("`" + page + "` has changed");
        Files.delete(page);
        assertThat(state.change(new Inputs("g", "c", "l"))).contains("`" + page + "` is gone");
    }
}
