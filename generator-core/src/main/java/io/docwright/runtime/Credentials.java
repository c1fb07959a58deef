package io.docwright.runtime;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a client proves its identity with: an access key pair with an optional security token, or a single token.
 * Immutable; {@link #toString()} never shows a secret.
 */
public final class Credentials {
    private final @Nullable String accessKeyId;
    private final @Nullable String accessKeySecret;
    private final @Nullable String securityToken;
    private final @Nullable String token;
    private final @Nullable Instant expiration;

    private Credentials(
            @Nullable String accessKeyId,
            @Nullable String accessKeySecret,
            @Nullable String securityToken,
            @Nullable String token,
            @Nullable Instant expiration) {
        this.accessKeyId = accessKeyId;
        this.accessKeySecret = accessKeySecret;
        this.securityToken = securityToken;
        this.token = token;
        this.expiration = expiration;
    }

    /**
     * A permanent access key pair.
     *
     * @param accessKeyId visible ASCII, not empty
     * @param accessKeySecret visible ASCII, not empty
     * @return the credentials
     * @throws IllegalArgumentException when a value is empty or has other characters; the message does not show it
     */
    public static Credentials of(String accessKeyId, String accessKeySecret) {
        return new Credentials(
                visible("accessKeyId", accessKeyId), visible("accessKeySecret", accessKeySecret), null, null, null);
    }

    /**
     * A temporary access key pair with its security token (STS).
     *
     * @param accessKeyId visible ASCII, not empty
     * @param accessKeySecret visible ASCII, not empty
     * @param securityToken visible ASCII, not empty
     * @return the credentials
     * @throws IllegalArgumentException when a value is empty or has other characters; the message does not show it
     */
    public static Credentials sts(String accessKeyId, String accessKeySecret, String securityToken) {
        return new Credentials(
                visible("accessKeyId", accessKeyId),
                visible("accessKeySecret", accessKeySecret),
                visible("securityToken", securityToken),
                null,
                null);
    }

    /**
     * A single token, for services that take one in a header or as a bearer token.
     *
     * @param token visible ASCII, not empty
     * @return the credentials
     * @throws IllegalArgumentException when the value is empty or has other characters; the message does not show it
     */
    public static Credentials token(String token) {
        return new Credentials(null, null, null, visible("token", token), null);
    }

    /**
     * The same credentials, valid until a point in time; {@link CredentialsProvider#refreshing} replaces them before.
     *
     * @param expiration when they expire
     * @return the credentials
     */
    public Credentials expiringAt(Instant expiration) {
        return new Credentials(accessKeyId, accessKeySecret, securityToken, token, expiration);
    }

    /**
     * When the credentials expire.
     *
     * @return the time, or null when they do not or it is not known
     */
    public @Nullable Instant expiration() {
        return expiration;
    }

    /**
     * The public half of the key pair.
     *
     * @return the id, or null for token credentials
     */
    public @Nullable String accessKeyId() {
        return accessKeyId;
    }

    /**
     * The secret half of the key pair.
     *
     * @return the secret, or null for token credentials
     */
    public @Nullable String accessKeySecret() {
        return accessKeySecret;
    }

    /**
     * The security token that makes a temporary key pair valid.
     *
     * @return the token, or null when the pair is permanent or there is none
     */
    public @Nullable String securityToken() {
        return securityToken;
    }

    /**
     * The single token.
     *
     * @return the token, or null for a key pair
     */
    public @Nullable String token() {
        return token;
    }

    /** Names the kind and the access key id; every secret is left out. */
    @Override
    public String toString() {
        if (token != null) {
            return "Credentials[token=***]";
        }
        return "Credentials[accessKeyId=" + accessKeyId + ", accessKeySecret=***"
                + (securityToken == null ? "]" : ", securityToken=***]");
    }

    private static String visible(String name, String value) {
        Objects.requireNonNull(value, name);
        if (value.isEmpty() || value.chars().anyMatch(c -> c < 0x21 || c > 0x7e)) {
            throw new IllegalArgumentException(
                    "`" + name + "` is empty or has blanks, control or non-ASCII characters; expected visible ASCII");
        }
        return value;
    }
}
