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

    /** Makes a client's exception. */
    ApiException exception(Failure failure) {
        return settings.service().exceptions().create(failure);
    }
}
