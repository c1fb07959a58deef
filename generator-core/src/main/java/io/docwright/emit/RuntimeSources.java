package io.docwright.emit;

import io.docwright.runtime.RuntimeStamp;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The sources of the support classes, which the build packs beside their classes, and their stamp.
 *
 * <p>The stamp is a hash of the sources: clients written by two versions of the generator can share a runtime as long as
 * the runtime is the same, and nobody has to remember to count a number up.
 */
final class RuntimeSources {

    static final String PACKAGE_PATTERN = Pattern.quote(RuntimeStamp.class.getPackageName());

    private static final String FOLDER =
            "/META-INF/docwright/sources/" + RuntimeStamp.class.getPackageName().replace('.', '/') + "/";
    /** A class path cannot be listed in every form it has, so the names stand in a file, which a test compares. */
    private static final String INDEX = "runtime-sources.txt";

    private static final String WRITTEN_STAMP = "return \"" + RuntimeStamp.current() + "\";";
    private static final int STAMP_LENGTH = 16;

    private static final Map<String, String> SOURCES = load();
    private static final String STAMP = hash();

    private RuntimeSources() {}

    /** Returns the text of each source by the name of its type, sorted. */
    static Map<String, String> all() {
        return SOURCES;
    }

    /** Returns the stamp that client and runtime must agree on. */
    static String stamp() {
        return STAMP;
    }

    /** Returns a source with the stamp in the one place that has it. */
    static String stamped(String source) {
        return source.replace(WRITTEN_STAMP, "return \"" + STAMP + "\";");
    }

    private static Map<String, String> load() {
        Map<String, String> sources = new TreeMap<>();
        for (String name : read(INDEX).split("\n")) {
            sources.put(name, read(FOLDER + name + ".java").replace("\r\n", "\n"));
        }
        if (!sources.getOrDefault(RuntimeStamp.class.getSimpleName(), "").contains(WRITTEN_STAMP)) {
            throw new IllegalStateException("the source of the runtime's stamp does not have the stamp as a literal");
        }
        return sources;
    }

    private static String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            SOURCES.forEach((name, text) -> {
                digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(text.getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, STAMP_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String read(String resource) {
        try (InputStream in = RuntimeSources.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing from the generator");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
