package io.docwright.runtime;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a status and an error code have in common across services. */
final class ErrorCodes {
    private static final List<String> THROTTLING = List.of(
            "throttl",
            "toomanyrequest",
            "flowcontrol",
            "ratelimit",
            "requestlimitexceeded",
            "rateexceeded",
            "slowdown",
            "toofrequent");
    private static final List<String> NOT_FOUND = List.of("notfound", "notexist", "nosuch");
    private static final List<String> ACCESS_DENIED =
            List.of("forbidden", "accessdenied", "unauthorized", "nopermission", "notauthorized");
    private static final List<String> CLOCK =
            List.of("timestamp", "timetooskewed", "requestexpired", "signatureexpired");

    private ErrorCodes() {}

    static boolean isThrottling(int status, @Nullable String code) {
        return status == 429 || has(code, THROTTLING);
    }

    static boolean isNotFound(int status, @Nullable String code) {
        return status == 404 || has(code, NOT_FOUND);
    }

    static boolean isAccessDenied(int status, @Nullable String code) {
        boolean denied = status == 401 || status == 403 || has(code, ACCESS_DENIED);
        return denied && !isThrottling(status, code) && !has(code, NOT_FOUND);
    }

    /** Whether the service found the date of the request too far from its own. */
    static boolean isClock(@Nullable String code) {
        return has(code, CLOCK);
    }

    private static boolean has(@Nullable String code, List<String> words) {
        if (code == null) {
            return false;
        }
        String plain =
                code.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
        return words.stream().anyMatch(plain::contains);
    }
}
