package io.docwright.state;

import io.docwright.source.FileHash;
import java.nio.charset.StandardCharsets;

/** One hash over many texts; where a text begins and ends counts. Not safe for threads. */
final class Fingerprint {

    private final StringBuilder texts = new StringBuilder();

    Fingerprint add(String text) {
        texts.append(text.length()).append(':').append(text).append('\n');
        return this;
    }

    String hash() {
        return FileHash.of(texts.toString().getBytes(StandardCharsets.UTF_8));
    }
}
