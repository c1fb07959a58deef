package io.docwright.runtime;

import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads of a client's own: made when there is work and none is idle, and ending soon after the last of it. */
final class Workers {
    private static final int IDLE_SECONDS = 10;

    private Workers() {}

    /**
     * Gives an executor without threads. As the JDK's own, which however keeps its threads for a minute after the last use;
     * without a bound, since the work may be a user's code that waits, and a time-out must not wait for it.
     */
    static ThreadPoolExecutor named(String name) {
        return new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                    Thread thread = new Thread(task, name);
                    thread.setDaemon(true);
                    return thread;
                });
    }
}
