package io.docwright.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;

/**
 * What all Java threads of this process have used so far: CPU time (in user and system mode) and bytes allocated. Threads of the collector and
 * the compiler are none of them.
 *
 * @param byThread for each thread by its id
 */
record Meter(Map<Long, Cost> byThread) {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /**
     * CPU time and bytes.
     *
     * @param nanos CPU time
     * @param bytes allocated
     */
    record Cost(long nanos, long bytes) {
        static final Cost NONE = new Cost(0, 0);

        Cost plus(Cost other) {
            return new Cost(nanos + other.nanos, bytes + other.bytes);
        }
    }

    static Meter now() {
        long[] ids = THREADS.getAllThreadIds();
        long[] nanos = THREADS.getThreadCpuTime(ids);
        long[] bytes = THREADS.getThreadAllocatedBytes(ids);
        Map<Long, Cost> byThread = new HashMap<>();
        for (int i = 0; i < ids.length; i++) {
            if (nanos[i] >= 0) { // a thread that has just ended has no figure
                byThread.put(ids[i], new Cost(nanos[i], bytes[i]));
            }
        }
        return new Meter(byThread);
    }

    /** What was used since; threads that ended in between are left out. */
    Cost until(Meter later) {
        Cost sum = Cost.NONE;
        for (Map.Entry<Long, Cost> end : later.byThread.entrySet()) {
            Cost start = byThread.getOrDefault(end.getKey(), Cost.NONE);
            sum = sum.plus(new Cost(
                    end.getValue().nanos() - start.nanos(), end.getValue().bytes() - start.bytes()));
        }
        return sum;
    }
}
