package io.docwright.runtime;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Proves to the service who sends a request, by headers added to each attempt. */
@FunctionalInterface
public interface Authenticator {

    /**
     * Gives the headers to add to one attempt.
     *
     * @param attempt the attempt, complete but for these headers
     * @param provider where to take credentials from; not asked when none are needed
     * @return values by lower-case name
     * @throws IllegalArgumentException when the credentials are of another kind than the service needs
     */
    Map<String, String> headers(Attempt attempt, CredentialsProvider provider);

    /**
     * No authentication.
     *
     * @return the authenticator
     */
    static Authenticator none() {
        return (attempt, provider) -> Map.of();
    }

    /**
     * The token of the credentials in a header of its own.
     *
     * @param name name of the header
     * @return the authenticator
     */
    static Authenticator header(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return (attempt, provider) -> Map.of(lower, token(provider));
    }

    /**
     * The token of the credentials as a bearer token.
     *
     * @return the authenticator
     */
    static Authenticator bearer() {
        return (attempt, provider) -> Map.of("authorization", "Bearer " + token(provider));
    }

    /**
     * The signature ACS3-HMAC-SHA256 with an access key pair and an optional security token.
     *
     * @param version version of the service's API, sent with every request
     * @return the authenticator
     */
    static Authenticator acs3(String version) {
        return (attempt, provider) -> {
            Credentials credentials = provider.resolve();
            String id = keyPart(credentials.accessKeyId());
            String secret = keyPart(credentials.accessKeySecret());
            Map<String, String> added = new LinkedHashMap<>();
            added.put("x-acs-action", attempt.operation());
            added.put("x-acs-version", version);
            added.put("x-acs-date", Times.toSeconds(attempt.now()));
            added.put("x-acs-signature-nonce", attempt.nonce());
            String bodyHash = Acs3Signer.sha256(attempt.body());
            added.put("x-acs-content-sha256", bodyHash);
            String securityToken = credentials.securityToken();
            if (securityToken != null) {
                added.put("x-acs-accesskey-id", id);
                added.put("x-acs-security-token", securityToken);
            }
            SortedMap<String, String> signed = Acs3Signer.signed(attempt.headers());
            signed.put("host", attempt.host());
            signed.putAll(added);
            String path = attempt.uri().getRawPath();
            added.put(
                    "authorization",
                    Acs3Signer.sign(attempt.method(), path, attempt.query(), signed, bodyHash, id, secret)
                            .authorization());
            return added;
        };
    }

    private static String keyPart(@Nullable String part) {
        if (part == null) {
            throw new IllegalArgumentException("found credentials with a token; expected an access key pair");
        }
        return part;
    }

    private static String token(CredentialsProvider provider) {
        String token = Objects.requireNonNull(provider.resolve(), "credentials").token();
        if (token == null) {
            throw new IllegalArgumentException("found credentials with an access key pair; expected a token");
        }
        return token;
    }
}
