package io.docwright.fuzz;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** Runs something on a thread of its own with the stack a small machine gives, and does not wait for ever. */
final class Watchdog {

    private static final int STACK = 512 * 1024;

    private Watchdog() {}

    /** Returns what the work gives; an assertion fails with where it stood when the time was up. */
    static <T> T within(int seconds, Callable<T> work) throws InterruptedException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "page", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            String stack = Arrays.stream(thread.getStackTrace())
                    .limit(40)
                    .map(String::valueOf)
                    .collect(Collectors.joining("\n    "));
            throw new AssertionError("not done after " + seconds + " s, now at\n    " + stack, e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause().toString(), e.getCause());
        }
    }
}
