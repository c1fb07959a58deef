package io.docwright.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
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

/**
 * Work grows as the page does.
 *
 * <p>Nothing here compares times, which other work on the machine and the compiler of the JVM change. Memory a thread asks for is the
 * same each time, so that it may be compared; what goes over rows for each row asks for some each time. What only looks at characters
 * asks for none, but over a long page it is either done in a moment or not in minutes: that is waited for.
 */
class ScalingTest {

    private static final int SOME = 400;
    private static final int TIMES = 4;

    /** Between four, which is linear, and sixteen, which is quadratic. */
    private static final double MOST = 7;

    /** Less memory is not judged: what a page takes whatever is on it would be compared. */
    private static final long BYTES = 24L << 20;

    /** Characters of a long page; {@code -Ddocwright.longest=1000000} tries the longest there are. */
    private static final int LENGTH = Integer.getInteger("docwright.longest", 150_000);

    private static final int SECONDS = 120;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Stream<String> repeated() {
        return LongPages.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void memoryGrowsWithThePage(String what) throws Exception {
        IntFunction<String> page = LongPages.all().get(what);
        bytes(page.apply(SOME));
        long some = bytes(page.apply(SOME));
        long more = bytes(page.apply(SOME * TIMES));

        double ratio = more < BYTES ? 0 : more / Math.max(1.0, some);
        assertThat(ratio)
                .as("memory for %s, %d times as many: %d after %d bytes", what, TIMES, more, some)
                .isLessThan(MOST);
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void longPageIsRead(String what) throws Exception {
        IntFunction<String> page = LongPages.all().get(what);
        assertThat(bytes(longest(page))).isPositive();
    }

    /** The page with as many repetitions as fit, at least one. */
    private static String longest(IntFunction<String> page) {
        int one = Math.max(1, (page.apply(SOME).length() - page.apply(0).length()) / SOME);
        int count = Math.max(1, (LENGTH - page.apply(0).length()) / one);
        String longest = page.apply(count);
        while (longest.length() > LENGTH && count > 1) {
            count = (int) ((long) count * LENGTH / longest.length()) - 1;
            longest = page.apply(Math.max(1, count));
        }
        return longest;
    }

    private static long bytes(String page) throws InterruptedException {
        return Watchdog.within(SECONDS, () -> {
            long start = THREADS.getCurrentThreadAllocatedBytes();
            read(page);
            return THREADS.getCurrentThreadAllocatedBytes() - start;
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
