package io.docwright.runtime;

import java.util.function.Supplier;

/** Settings that only tests may use: a client built with them is not safe to use against a real service. */
public final class ForTests {
    private ForTests() {}

    /**
     * Makes the nonce of every attempt predictable, so that whole requests can be compared byte for byte.
     *
     * @param <B> the builder's type
     * @param builder the builder to change
     * @param nonces gives the nonce of each attempt; visible ASCII
     * @return the same builder
     */
    public static <B extends ClientBuilder<B, ?>> B nonces(B builder, Supplier<String> nonces) {
        builder.nonces = nonces;
        return builder;
    }
}
