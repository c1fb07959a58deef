package io.docwright.write;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files an output is to have, by relative path with {@code /} between its parts; in memory. */
public final class OutputFiles {

    private final SortedMap<String, byte[]> contents;

    private OutputFiles(SortedMap<String, byte[]> contents) {
        this.contents = contents;
    }

    /** Returns a builder without files. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the paths in order. */
    public Set<String> paths() {
        return contents.keySet();
    }

    byte[] content(String path) {
        return Optional.ofNullable(contents.get(path)).orElseThrow();
    }

    /** Collects files and refuses paths that could mean another file. Not safe for threads. */
    public static final class Builder {

        private final SortedMap<String, byte[]> contents = new TreeMap<>();

        /** Path by itself without case, of files and of folders. */
        private final Map<String, String> files = new HashMap<>();

        private final Map<String, String> folders = new HashMap<>();

        private Builder() {}

        /**
         * Adds a text as UTF-8.
         *
         * @throws OutputException when the path cannot be written on every system or clashes with another one
         */
        public Builder text(String path, String text) {
            return bytes(path, text.getBytes(StandardCharsets.UTF_8));
        }

        /**
         * Adds bytes.
         *
         * @throws OutputException when the path cannot be written on every system or clashes with another one
         */
        public Builder bytes(String path, byte[] bytes) {
            PathRules.problemOf(path).ifPresent(problem -> refuse(path, problem));
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                claimFolder(path, path.substring(0, slash));
            }
            String folded = PathRules.folded(path);
            clash(path, files.putIfAbsent(folded, path));
            clash(path, folders.get(folded));
            contents.put(path, bytes.clone());
            return this;
        }

        private void claimFolder(String path, String folder) {
            String folded = PathRules.folded(folder);
            Optional<String> other = Optional.ofNullable(folders.putIfAbsent(folded, folder));
            other.filter(name -> !name.equals(folder)).ifPresent(name -> clash(path, name));
            clash(path, files.get(folded));
        }

        private static void clash(String path, @Nullable String other) {
            if (other != null) {
                refuse(path, "`" + other + "` is the same where upper and lower case are, or is both file and folder");
            }
        }

        private static void refuse(String path, String problem) {
            throw new OutputException("cannot write the path `" + printable(path) + "`: " + problem);
        }

        private static String printable(String path) {
            return path.replaceAll("\\p{C}", "\uFFFD");
        }

        /** Returns the files. */
        public OutputFiles build() {
            return new OutputFiles(new TreeMap<>(contents));
        }
    }
}
