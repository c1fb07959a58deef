package io.docwright.emit;

import io.docwright.runtime.RuntimeStamp;
import io.docwright.testkit.TestkitStamp;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sources of a package of support classes, which the build packs beside their classes, and their stamp.
 *
 * <p>The stamp is a hash of the sources: clients written by two versions of the generator can share support classes as
 * long as these are the same, and nobody has to remember to count a number up.
 */
final class CopiedSources {

    /** What a client needs to run. */
    static final CopiedSources RUNTIME = new CopiedSources(RuntimeStamp.class, RuntimeStamp.current());
    /** What a fake needs beside it. */
    static final CopiedSources TESTKIT = new CopiedSources(TestkitStamp.class, TestkitStamp.current());

    private static final int STAMP_LENGTH = 16;

    private final String home;
    private final String writtenStamp;
    private final Map<String, String> sources;
    private final String stamp;

    private CopiedSources(Class<?> stampType, String written) {
        home = stampType.getPackageName();
        writtenStamp = "return \"" + written + "\";";
        sources = Collections.unmodifiableMap(load());
        if (!sources.getOrDefault(stampType.getSimpleName(), "").contains(writtenStamp)) {
            throw new IllegalStateException("the source of " + stampType + " does not have the stamp as a literal");
        }
        stamp = hash(sources);
    }

    /** Returns the stamp that generated code and these classes must agree on. */
    String stamp() {
        return stamp;
    }

    /**
     * Returns the sources in another package.
     *
     * @param javaPackage where they go
     * @param others where other copied packages went, by the name they have here
     */
    List<SourceFile> in(String javaPackage, Map<String, String> others) {
        Map<String, String> moves = new TreeMap<>(others);
        moves.put(home, javaPackage);
        return sources.entrySet().stream()
                .map(source -> SourceFile.of(javaPackage, source.getKey(), moved(source.getValue(), moves)))
                .toList();
    }

    /** Moves a source into another package: its declaration and its imports name the old one, and nothing else may. */
    private String moved(String source, Map<String, String> moves) {
        String text = "// " + SourceFile.HEADER + "\n" + source.replace(writtenStamp, "return \"" + stamp + "\";");
        for (Map.Entry<String, String> move : moves.entrySet()) {
            String from = Pattern.quote(move.getKey());
            String to = Matcher.quoteReplacement(move.getValue());
            text = text.replaceAll("(?m)^package " + from + ";", "package " + to + ";")
                    .replaceAll("(?m)^import (static )?" + from + "\\.", "import $1" + to + ".");
        }
        return text;
    }

    /** A class path cannot be listed in every form it has, so the names stand in a file, which a test compares. */
    private Map<String, String> load() {
        String index = home.substring(home.lastIndexOf('.') + 1) + "-sources.txt";
        String folder = "/META-INF/docwright/sources/" + home.replace('.', '/') + "/";
        Map<String, String> found = new TreeMap<>();
        for (String name : read(index).split("\n")) {
            found.put(name, read(folder + name + ".java").replace("\r\n", "\n"));
        }
        return found;
    }

    private static String hash(Map<String, String> sources) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            sources.forEach((name, text) -> {
                digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(text.getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, STAMP_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String read(String resource) {
        try (InputStream in = CopiedSources.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing from the generator");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
