package io.docwright.runtime;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

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
     * Gives the credentials to use now, for a call that cannot wait longer. Providers that wait for others heed it; by default
     * it is {@link #resolve()}.
     *
     * @param within what is left of the call's time
     * @return the credentials, never null
     * @throws RuntimeException when there are none, or none in time
     */
    default Credentials resolve(Duration within) {
        return resolve();
    }

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

    /**
     * The profile that `ALIBABA_CLOUD_PROFILE` names, else `default`, of the file that `ALIBABA_CLOUD_CREDENTIALS_FILE`
     * names, else of `.alibabacloud/credentials` in the user's home.
     *
     * @return the provider; it throws {@link IllegalStateException} saying what is missing
     */
    static CredentialsProvider profile() {
        String file = EnvironmentCredentials.get("ALIBABA_CLOUD_CREDENTIALS_FILE");
        String name = EnvironmentCredentials.get("ALIBABA_CLOUD_PROFILE");
        Path home = Path.of(System.getProperty("user.home"), ".alibabacloud", "credentials");
        return profile(file == null ? home : Path.of(file), name == null ? "default" : name);
    }

    /**
     * A profile of a credentials file: a section {@code [name]} with `type` (access_key, sts or bearer) and the values
     * `access_key_id`, `access_key_secret`, `security_token`, `bearer_token`. Read again when the file changes.
     *
     * @param file the file
     * @param name name of the profile
     * @return the provider; it throws {@link IllegalStateException} saying what is missing
     */
    static CredentialsProvider profile(Path file, String name) {
        return new ProfileCredentials(file, name);
    }

    /**
     * Several providers: the first that has credentials is used, and from then on only that one.
     *
     * @param providers at least one, in the order in which they are asked
     * @return the provider; it throws {@link IllegalStateException} with what each of them said
     */
    static CredentialsProvider chain(CredentialsProvider... providers) {
        return new ChainedCredentials(List.of(providers));
    }

    /**
     * Credentials that expire: kept until shortly before, then asked for anew, once for all calls that need them. The source is
     * asked in a thread of its own, so that no call waits for it beyond its time; when it fails, it is left alone for a second.
     *
     * @param source gives credentials with an expiration, see {@link Credentials#expiringAt(java.time.Instant)}
     * @return the provider
     */
    static CredentialsProvider refreshing(CredentialsProvider source) {
        return new RefreshingCredentials(source, Clock.systemUTC());
    }
}
