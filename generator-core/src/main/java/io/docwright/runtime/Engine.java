package io.docwright.runtime;

/** What all calls of one client share. */
record Engine(Settings settings, Transport transport, RetryPolicy retries, ServerClock clock, Running running) {

    /** Makes a client's exception. */
    ApiException exception(Failure failure) {
        return settings.service().exceptions().create(failure);
    }
}
