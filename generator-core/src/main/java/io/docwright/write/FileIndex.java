package io.docwright.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was written the last time: paths and hashes, in a file of the output itself. */
final class FileIndex {

    /** Name of the file, at the top of the output. */
    static final String NAME = ".docwright-files";

    private static final String HEADING = "docwright-files 1";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    private final SortedMap<String, String> hashes;

    private FileIndex(SortedMap<String, String> hashes) {
        this.hashes = hashes;
    }

    static FileIndex of(OutputFiles files) {
        SortedMap<String, String> hashes = new TreeMap<>();
        files.paths().forEach(path -> hashes.put(path, hash(files.content(path))));
        return new FileIndex(hashes);
    }

    /** Reads the index of an output; an output without one was never written by us. */
    static FileIndex read(Path root) throws IOException {
        Path file = root.resolve(NAME);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new FileIndex(new TreeMap<>());
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw damaged(file, "something that is no file");
        }
        return parse(file, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    private static FileIndex parse(Path file, String text) {
        String[] lines = text.split("\n", -1);
        if (!lines[0].equals(HEADING) || !lines[lines.length - 1].isEmpty()) {
            throw damaged(file, "another heading or a missing end");
        }
        SortedMap<String, String> hashes = new TreeMap<>();
        for (int i = 1; i < lines.length - 1; i++) {
            Matcher line = LINE.matcher(lines[i]);
            // The paths lead to removals: one that leaves the output must never be believed.
            if (!line.matches() || PathRules.problemOf(line.group(2)).isPresent()) {
                throw damaged(file, "line " + (i + 1));
            }
            hashes.put(line.group(2), line.group(1));
        }
        return new FileIndex(hashes);
    }

    private static OutputException damaged(Path file, String found) {
        return new OutputException("found " + found + " in `" + file + "`; expected the list of generated files;"
                + " nothing was written: restore the file, or remove the output folder if all in it is generated");
    }

    Map<String, String> hashes() {
        return hashes;
    }

    boolean has(String path) {
        return hashes.containsKey(path);
    }

    /** Tells whether a file's bytes are other than those that were written. */
    boolean isEdited(String path, byte[] bytes) {
        return Optional.ofNullable(hashes.get(path))
                .filter(hash -> !hash.equals(hash(bytes)))
                .isPresent();
    }

    /** Tells whether all files are there, as they were written, and in folders that are no links. */
    boolean matches(Path root) throws IOException {
        Set<String> folders = new HashSet<>();
        for (Map.Entry<String, String> entry : hashes.entrySet()) {
            Path file = root.resolve(entry.getKey());
            if (!areFolders(entry.getKey(), root, folders)
                    || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || !hash(Files.readAllBytes(file)).equals(entry.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static boolean areFolders(String path, Path root, Set<String> known) {
        for (int slash = path.lastIndexOf('/'); slash >= 0; slash = path.lastIndexOf('/', slash - 1)) {
            String folder = path.substring(0, slash);
            if (known.add(folder) && !Files.isDirectory(root.resolve(folder), LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
        }
        return true;
    }

    String fingerprint() {
        return hash(bytes());
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(HEADING).append('\n');
        hashes.forEach(
                (path, hash) -> text.append(hash).append("  ").append(path).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
