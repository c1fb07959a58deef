package io.docwright.testkit;

import java.util.Objects;
import java.util.Optional;

/**
 * The credentials that a fake accepts. All of them are refused in any other combination.
 *
 * @param accessKeyId the id that signed requests must name
 * @param accessKeySecret the secret they must be signed with
 * @param securityToken the token that must come with the key pair; empty when none may come
 * @param token what services without signature expect in their token header
 */
public record FakeAccess(String accessKeyId, String accessKeySecret, Optional<String> securityToken, String token) {

    /** Checks that nothing is missing. */
    public FakeAccess {
        Objects.requireNonNull(accessKeyId, "accessKeyId");
        Objects.requireNonNull(accessKeySecret, "accessKeySecret");
        Objects.requireNonNull(securityToken, "securityToken");
        Objects.requireNonNull(token, "token");
    }

    /**
     * Credentials that open nothing but a fake.
     *
     * @return a key pair and a token
     */
    public static FakeAccess forTests() {
        return new FakeAccess("fake-key-id", "fake-key-secret", Optional.empty(), "fake-token");
    }

    /**
     * The same credentials as temporary ones, to be used with a security token.
     *
     * @param value the token
     * @return the credentials
     */
    public FakeAccess withSecurityToken(String value) {
        return new FakeAccess(accessKeyId, accessKeySecret, Optional.of(value), token);
    }

    /** Names the key id only. */
    @Override
    public String toString() {
        return "FakeAccess[accessKeyId=" + accessKeyId + "]";
    }
}
