package io.docwright.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.Diagnostics;
import io.docwright.manifest.DefaultManifest;
import io.docwright.parse.page.PageReader;
import io.docwright.resolve.Resolver;
import io.docwright.source.SourceText;
import io.docwright.symbol.SymbolTable;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page with four times as much of a thing takes about four times the work, not sixteen times. */
class ScalingTest {

    private static final int SOME = 400;
    private static final int TIMES = 4;

    /** Between four, which is linear, and sixteen, which is quadratic. */
    private static final double MOST = 10;

    /** Work that is over sooner is not judged: it is the warming up that is measured. */
    private static final long MILLIS = 250;

    private static final int TRIES = 3;
    private static final int SECONDS = 60;

    static Stream<String> repeated() {
        return LongPages.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void workGrowsWithThePage(String what) throws Exception {
        IntFunction<String> page = LongPages.all().get(what);
        double ratio = MOST;
        for (int i = 0; i < TRIES && ratio >= MOST; i++) {
            long more = millis(page.apply(SOME * TIMES));
            ratio = more < MILLIS ? 0 : more / Math.max(1.0, millis(page.apply(SOME)));
        }

        assertThat(ratio).as("work for %s, %d times as many", what, TIMES).isLessThan(MOST);
    }

    /** Time of the processor and not of the clock: other work on the machine does not count. */
    private static long millis(String page) throws InterruptedException {
        return Watchdog.within(SECONDS, () -> {
            var clock = ManagementFactory.getThreadMXBean();
            long start = clock.getCurrentThreadCpuTime();
            read(page);
            return (clock.getCurrentThreadCpuTime() - start) / 1_000_000;
        });
    }

    private static void read(String page) {
        var diagnostics = new Diagnostics();
        var document = new PageReader().read(SourceText.of("page.txt", page), diagnostics);
        if (!document.operations().isEmpty()) {
            var service = new Resolver()
                    .resolve(DefaultManifest.forFile("page.txt"), List.of(document), diagnostics)
                    .service();
            SymbolTable.of(service, diagnostics);
        }
    }
}
