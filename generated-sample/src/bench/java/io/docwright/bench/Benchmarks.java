package io.docwright.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.ListStatistics;

/** Runs the benchmarks and prints the tables of the README. */
public final class Benchmarks {
    private static final double CONFIDENCE = 0.95;

    private Benchmarks() {}

    /**
     * Runs them.
     *
     * @param arguments the page of ListServices, how many processes, and perhaps the name of one benchmark
     * @throws RunnerException when one of them fails
     */
    public static void main(String[] arguments) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(arguments.length > 2 ? arguments[2] : Benchmarks.class.getPackageName())
                .forks(Integer.parseInt(arguments[1]))
                .jvmArgsAppend("-Ddocwright.page=" + arguments[0], "-Xms1g", "-Xmx1g")
                .addProfiler(ContestProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        System.out.printf(
                Locale.ROOT,
                "%nJDK %s, %s forks; ratios of a fork, and the 95 %% interval of their mean over the forks%n",
                Runtime.version(),
                arguments[1]);
        results.forEach(Benchmarks::print);
    }

    private static void print(RunResult run) {
        String benchmark = run.getParams().getBenchmark();
        String services = run.getParams().getParam("services");
        String title = benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1);
        System.out.printf(Locale.ROOT, "%n%s%s%n%n", title, services == null ? "" : ", services: " + services);
        System.out.println("| | CPU µs | KB | CPU of ours ÷ its | bytes of ours ÷ its |");
        System.out.println("|---|---|---|---|---|");
        for (String name : names(run)) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.1f | %s | %s |%n",
                    name,
                    new ListStatistics(figures(run, ContestProfiler.CPU + name)).getPercentile(50),
                    new ListStatistics(figures(run, ContestProfiler.BYTES + name)).getPercentile(50) / 1000,
                    ratio(run, ContestProfiler.CPU, name),
                    ratio(run, ContestProfiler.BYTES, name));
        }
    }

    private static Set<String> names(RunResult run) {
        Set<String> names = new LinkedHashSet<>(List.of(Decoding.OURS));
        for (String label : run.getAggregatedResult().getSecondaryResults().keySet()) {
            if (label.startsWith(ContestProfiler.CPU)) {
                names.add(label.substring(ContestProfiler.CPU.length()));
            }
        }
        return names;
    }

    private static String ratio(RunResult run, String figure, String name) {
        double[] ours = figures(run, figure + Decoding.OURS);
        double[] others = figures(run, figure + name);
        double[] ratios = new double[ours.length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = ours[i] / others[i];
        }
        ListStatistics statistics = new ListStatistics(ratios);
        if (ratios.length < 2 || name.equals(Decoding.OURS)) {
            return String.format(Locale.ROOT, "%.3f", statistics.getPercentile(50));
        }
        double[] interval = statistics.getConfidenceIntervalAt(CONFIDENCE);
        return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", statistics.getPercentile(50), interval[0], interval[1]);
    }

    /** One figure a fork. */
    private static double[] figures(RunResult run, String label) {
        List<Double> figures = new ArrayList<>();
        for (BenchmarkResult fork : run.getBenchmarkResults()) {
            figures.add(fork.getSecondaryResults().get(label).getScore());
        }
        return figures.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
