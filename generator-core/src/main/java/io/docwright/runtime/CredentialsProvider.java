package io.docwright.runtime;

/** Where a client takes its credentials from; asked once for every attempt, from any thread. */
@FunctionalInterface
public interface CredentialsProvider {

    /**
     * Gives the credentials to use now.
     *
     * @return the credentials, never null
     * @throws RuntimeException when there are none; the client reports it as a caller error
     */
    Credentials resolve();

    /**
     * Always the same credentials.
     *
     * @param credentials what to give
     * @return the provider
     */
    static CredentialsProvider of(Credentials credentials) {
        return () -> credentials;
    }

    /**
     * Always the same permanent access key pair.
     *
     * @param accessKeyId visible ASCII, not empty
     * @param accessKeySecret visible ASCII, not empty
     * @return the provider
     * @throws IllegalArgumentException when a value is empty or has other characters
     */
    static CredentialsProvider of(String accessKeyId, String accessKeySecret) {
        return of(Credentials.of(accessKeyId, accessKeySecret));
    }

    /**
     * Always the same single token.
     *
     * @param token visible ASCII, not empty
     * @return the provider
     * @throws IllegalArgumentException when the value is empty or has other characters
     */
    static CredentialsProvider token(String token) {
        return of(Credentials.token(token));
    }

    /**
     * The variables `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and, where it is set,
     * `ALIBABA_CLOUD_SECURITY_TOKEN`, read at each call.
     *
     * @return the provider; it throws {@link IllegalStateException} naming the variable that is not set
     */
    static CredentialsProvider environment() {
        return EnvironmentCredentials.keyPair(System::getenv);
    }

    /**
     * A single token from one environment variable, read at each call.
     *
     * @param variable name of the variable
     * @return the provider; it throws {@link IllegalStateException} naming the variable when it is not set
     */
    static CredentialsProvider environmentToken(String variable) {
        return () -> Credentials.token(EnvironmentCredentials.require(System::getenv, variable));
    }
}
