package io.docwright.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.testing.InProcessCompiler;
import io.docwright.testing.SharedRuntimeManifest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page, and every mutation of it, gives a client or says why not: without a crash, in bounded time, with every character accounted
 * for, every diagnostic in its place, and twice the same.
 *
 * <p>{@code -Ddocwright.fuzz=N} tries N mutations instead of as many as fit into a few seconds; {@code -Ddocwright.fuzz.seed=S} replays one,
 * or begins the N with it.
 */
class FuzzTest {

    private static final long FIRST_SEED = 20260921;
    private static final int SECONDS_A_PAGE = 20;
    private static final Duration SHARE = Duration.ofSeconds(12);

    /** Of so many mutations one is generated and compiled. */
    private static final int COMPILED = 25;

    private static final int BATCH = 40;

    /** After so many mutations the number of them is shown. */
    private static final int SHOWN = 100;

    @TempDir
    private Path folder;

    private final List<String> faults = new ArrayList<>();
    private int clients;

    @Test
    void everyMutatedPageIsReadOrRefused() throws Exception {
        List<String> pages = Pages.all();
        Optional<Long> replayed = Optional.ofNullable(Long.getLong("docwright.fuzz.seed"));
        int wanted = Integer.getInteger("docwright.fuzz", replayed.isPresent() ? 1 : Integer.MAX_VALUE);
        long end = System.nanoTime() + (wanted == Integer.MAX_VALUE ? SHARE.toNanos() : Long.MAX_VALUE / 2);
        long seed = replayed.orElse(FIRST_SEED);
        Batch batch = new Batch(folder.resolve("0"));

        int tried = 0;
        while (tried < wanted && System.nanoTime() - end < 0 && faults.size() < 5) {
            batch.add(pages, seed + tried, wanted == 1 || (seed + tried) % COMPILED == 0);
            tried++;
            if (tried % SHOWN == 0) {
                show(tried, seed);
            }
            if (batch.size() == BATCH) {
                batch.compile();
                batch = new Batch(folder.resolve(String.valueOf(tried)));
            }
        }
        batch.compile();

        show(tried, seed);
        assertThat(faults).isEmpty();
        assertThat(tried).isGreaterThan(0);
    }

    /** Also on the way, so that a run that is cut short says how far it came. */
    private void show(int tried, long seed) {
        System.out.printf(
                "fuzz: %d mutated pages from seed %d, %d clients compiled, %d faults%n",
                tried, seed, clients, faults.size());
    }

    /** Clients of one compilation share a runtime, as services of one build do. */
    private final class Batch {

        private final InProcessCompiler compiler;
        private final List<String> names = new ArrayList<>();

        private Batch(Path output) {
            this.compiler = InProcessCompiler.strictInto(output);
        }

        private int size() {
            return names.size();
        }

        private void add(List<String> pages, long seed, boolean generate) throws InterruptedException {
            PageMutator mutator = new PageMutator(pages, seed);
            int base = Math.floorMod(seed * 31, pages.size());
            String page = mutator.mutate(pages.get(base));
            String name = "mutated.p" + base + "_" + seed;
            try {
                Map<String, String> files = Watchdog.within(
                        SECONDS_A_PAGE,
                        () -> PageCheck.run(
                                page,
                                SharedRuntimeManifest.of("service.yaml", "mutated", name, names.isEmpty()),
                                generate));
                if (!files.isEmpty()) {
                    compiler.addAll(files);
                    names.add(name + " " + mutator.chain());
                }
            } catch (AssertionError e) {
                fault(seed, base, mutator.chain(), e);
            }
        }

        private void compile() {
            if (!names.isEmpty()) {
                List<String> messages = compiler.messages();
                clients += names.size();
                messages.forEach(message -> faults.add("does not compile: " + message));
                if (!messages.isEmpty()) {
                    faults.add("compiled together: " + names);
                }
            }
        }
    }

    private void fault(long seed, int page, List<String> chain, AssertionError error) {
        StringBuilder what = new StringBuilder("replay with -Ddocwright.fuzz.seed=" + seed + ": page " + page + ", "
                + chain + ": " + error.getMessage());
        Throwable cause = error.getCause() == null ? error : error.getCause();
        for (int i = 0; i < Math.min(12, cause.getStackTrace().length); i++) {
            what.append("\n    at ").append(cause.getStackTrace()[i]);
        }
        System.out.println(what);
        faults.add(what.toString());
    }
}
