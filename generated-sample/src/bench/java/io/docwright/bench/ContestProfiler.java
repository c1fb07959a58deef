package io.docwright.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** Reports what each contender took for one call, iteration by iteration. */
public final class ContestProfiler implements InternalProfiler {
    static final String CPU = "cpu ";
    static final String BYTES = "bytes ";

    @Override
    public String getDescription() {
        return "CPU time and bytes of each contender";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        Contest.current().reset();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        List<Result<?>> results = new ArrayList<>();
        Contest contest = Contest.current();
        contest.costs().forEach((name, cost) -> {
            results.add(result(CPU + name, cost.nanos() / 1e3 / contest.calls(), "us/call"));
            results.add(result(BYTES + name, (double) cost.bytes() / contest.calls(), "B/call"));
        });
        return results;
    }

    private static ScalarResult result(String name, double value, String unit) {
        return new ScalarResult(name, value, unit, AggregationPolicy.AVG);
    }
}
