package io.docwright.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Contenders that do the same work in one process, taking turns of a few milliseconds in an order that is drawn anew each
 * lap: what the machine does beside hits all of them alike, and all share what the compiler makes of the code they share.
 */
final class Contest {
    private static volatile Contest current = new Contest(Map.of(), 1);

    private final Map<String, Callable<?>> contenders;
    private final int callsPerTurn;
    private final Map<String, Meter.Cost> costs = new LinkedHashMap<>();
    private final List<String> order;
    private final Random random = new Random(1);
    private long calls;

    Contest(Map<String, Callable<?>> contenders, int callsPerTurn) {
        this.contenders = contenders;
        this.callsPerTurn = callsPerTurn;
        this.order = new ArrayList<>(contenders.keySet());
        current = this;
    }

    /** The one that runs in this process. */
    static Contest current() {
        return current;
    }

    /** Gives each contender one turn. */
    void lap(Blackhole hole) throws Exception {
        Collections.shuffle(order, random);
        for (String name : order) {
            Callable<?> contender = contenders.get(name);
            Meter before = Meter.now();
            for (int i = 0; i < callsPerTurn; i++) {
                hole.consume(contender.call());
            }
            costs.merge(name, before.until(Meter.now()), Meter.Cost::plus);
        }
        calls += callsPerTurn;
    }

    void reset() {
        costs.clear();
        calls = 0;
    }

    /** Calls of each contender since the last reset. */
    long calls() {
        return calls;
    }

    Map<String, Meter.Cost> costs() {
        return costs;
    }
}
