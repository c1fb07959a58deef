package io.docwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Plays the table of what servers do, in a JVM of its own with little memory. */
final class HostileServerTest {
    private static final int WAYS = 4;

    @Test
    @Timeout(600)
    void everyCallEndsAsTheTableSaysInTimeAndWithoutShowingACredential() throws Exception {
        List<HostileCalls.Scenario> table = HostileCalls.scenarios();
        assertThat(table).hasSizeGreaterThan(100);
        assertThat(table.stream().map(HostileCalls.Scenario::name)).doesNotHaveDuplicates();

        List<String[]> calls = run();

        assertThat(calls).hasSize(table.size() * WAYS);
        assertThat(calls.stream().filter(call -> !call[5].isEmpty()).map(call -> String.join(" ", call)))
                .isEmpty();
        List<Long> late = calls.stream()
                .map(call -> Long.parseLong(call[3]) - Long.parseLong(call[4]))
                .sorted()
                .toList();
        assertThat(late.get(late.size() / 2)).isLessThanOrEqualTo(250);
        assertThat(late.get(late.size() - 1)).isLessThanOrEqualTo(1000);
        System.out.println("hostile server: " + table.size() + " scenarios, " + calls.size() + " calls, latest "
                + late.get(late.size() - 1) + " ms beyond its deadline");
    }

    /** Gives the cells of each line. */
    private static List<String[]> run() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileCalls.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        List<String[]> calls = new ArrayList<>();
        output.lines().forEach(line -> calls.add(line.split("\t", -1)));
        return calls;
    }
}
