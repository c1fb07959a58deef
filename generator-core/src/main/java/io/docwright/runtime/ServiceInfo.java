package io.docwright.runtime;

import java.util.List;
import java.util.Map;

/**
 * What a generated client says about its service.
 *
 * @param client simple name of the client interface
 * @param service name of the service, for the user agent
 * @param endpoints host names or URIs by region; the key {@code *} stands for every other region and may hold
 *     {@code {region}}; the key of empty text is used when no region is given; empty when the user must give one
 * @param authenticator proves who sends a request
 * @param exceptions makes the client's exceptions
 */
public record ServiceInfo(
        String client,
        String service,
        Map<String, String> endpoints,
        Authenticator authenticator,
        ExceptionFactory exceptions) {

    /** Makes the exception for a setting that cannot be. */
    ApiException refused(IllegalArgumentException e) {
        Failures failures = new Failures("", Redactor.of(List.of()), 0, false, 0);
        return exceptions.create(failures.caller(String.valueOf(e.getMessage()), e));
    }
}
