package io.docwright.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder where a new output is made ready: beside the output, so that moves stay within one file system; inside it where the
 * output is a file system of its own or nothing may be written beside it.
 *
 * @param folder the staging folder
 * @param lock the file that a run locks
 * @param beside whether the folder is beside the output, where no compiler looks for sources
 */
record Staging(Path folder, Path lock, boolean beside) {

    /** Beginning of the names that are used inside an output. */
    static final String INSIDE = ".docwright-staging";

    /** Returns the staging folder of an output, which need not exist; the answer is the same for every run. */
    static Staging of(Path root) throws IOException {
        Path parent = root.getParent();
        boolean inside = Files.isDirectory(root)
                && (parent == null
                        || !Files.isWritable(parent)
                        || !Files.getFileStore(parent).equals(Files.getFileStore(root)));
        return inside
                ? new Staging(root.resolve(INSIDE), root.resolve(INSIDE + "-lock"), false)
                : new Staging(
                        root.resolveSibling("." + root.getFileName() + ".docwright-staging"),
                        root.resolveSibling("." + root.getFileName() + ".docwright-lock"),
                        true);
    }

    Path incoming(int number) {
        return folder.resolve("new").resolve(Integer.toString(number));
    }

    Path outgoing(int number) {
        return folder.resolve("old").resolve(Integer.toString(number));
    }

    Path journal() {
        return folder.resolve("journal");
    }

    boolean exists() {
        return Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    }

    void create() throws IOException {
        Files.createDirectory(folder);
        Files.createDirectory(folder.resolve("new"));
        Files.createDirectory(folder.resolve("old"));
    }

    void delete() throws IOException {
        deleteAll(folder);
    }

    /** Deletes a file or folder with all that is in it; links are deleted, not followed. */
    static void deleteAll(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> walk = Files.walk(path)) {
            deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : deepestFirst) {
            Files.delete(each);
        }
    }
}
