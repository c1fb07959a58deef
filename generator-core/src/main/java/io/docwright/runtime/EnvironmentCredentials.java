package io.docwright.runtime;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads credentials from environment variables. */
final class EnvironmentCredentials {
    private static final String ID = "ALIBABA_CLOUD_ACCESS_KEY_ID";
    private static final String SECRET = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";
    private static final String TOKEN = "ALIBABA_CLOUD_SECURITY_TOKEN";

    private EnvironmentCredentials() {}

    static CredentialsProvider keyPair(Function<String, @Nullable String> variables) {
        return () -> {
            String id = require(variables, ID);
            String secret = require(variables, SECRET);
            String token = variables.apply(TOKEN);
            return token == null || token.isEmpty() ? Credentials.of(id, secret) : Credentials.sts(id, secret, token);
        };
    }

    /** Gives a variable, or null when it is not set or empty. */
    static @Nullable String get(String name) {
        String value = System.getenv(name);
        return value == null || value.isEmpty() ? null : value;
    }

    static String require(Function<String, @Nullable String> variables, String name) {
        String value = variables.apply(name);
        if (value == null || value.isEmpty()) {
            throw new IllegalStateException("environment variable `" + name + "` is not set; expected a credential");
        }
        return value;
    }
}
