package io.docwright.testing.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** The languages pages are written in. */
public enum Language {
    /** English. */
    EN,
    /** Chinese in simplified characters. */
    ZH_CN,
    /** Chinese in traditional characters. */
    ZH_TW,
    /** Japanese. */
    JA;

    private static final JsonNode WORDS = read();

    private static JsonNode read() {
        try (InputStream in = Language.class.getResourceAsStream("words.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns all ways to say something. */
    List<String> all(String what) {
        List<String> words = new ArrayList<>();
        Objects.requireNonNull(WORDS.path(name()).get(what), what).forEach(word -> words.add(word.asText()));
        return words;
    }

    /** Returns one way to say something. */
    String any(String what, Random random) {
        List<String> words = all(what);
        return words.get(random.nextInt(words.size()));
    }

    boolean isChinese() {
        return this == ZH_CN || this == ZH_TW;
    }
}
