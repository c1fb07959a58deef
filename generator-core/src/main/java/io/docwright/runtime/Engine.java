package io.docwright.runtime;

import java.util.concurrent.ThreadPoolExecutor;

/** What all calls of one client share. */
record Engine(
        Settings settings,
        Transport transport,
        RetryPolicy retries,
        ServerClock clock,
        Running running,
        ThreadPoolExecutor workers) {

    /** The same with options of their own for some calls. */
    Engine with(CallOptions options) {
        Integer attempts = options.maxAttempts;
        return new Engine(
                settings.with(options),
                transport,
                attempts == null ? retries : retries.with(Settings.attempts(attempts)),
                clock,
                running,
                workers);
    }

    /** Makes a client's exception. */
    ApiException exception(Failure failure) {
        return settings.service().exceptions().create(failure);
    }
}
