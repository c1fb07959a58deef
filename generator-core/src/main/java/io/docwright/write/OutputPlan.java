package io.docwright.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds out what must be done to an output; changes nothing. */
final class OutputPlan {

    private final Path root;
    private final Path shown;
    private final OutputFiles files;
    private final FileIndex index;
    private final SortedSet<String> added = new TreeSet<>();
    private final SortedSet<String> replaced = new TreeSet<>();
    private final SortedSet<String> removed = new TreeSet<>();
    private final SortedSet<String> edited = new TreeSet<>();
    private final SortedSet<String> inTheWay = new TreeSet<>();
    private boolean indexChanged;

    private OutputPlan(Path root, Path shown, OutputFiles files, FileIndex index) {
        this.root = root;
        this.shown = shown;
        this.files = files;
        this.index = index;
    }

    /**
     * Compares an output with what it is to be.
     *
     * @param root where it really is
     * @param shown what the user calls it
     * @throws OutputException when files that we did not write are in the way
     */
    static OutputPlan of(Path root, Path shown, OutputFiles files) throws IOException {
        OutputPlan plan = new OutputPlan(root, shown, files, FileIndex.read(root));
        for (String path : files.paths()) {
            plan.compare(path);
        }
        for (String path : plan.index.hashes().keySet()) {
            plan.retire(path);
        }
        plan.refuseConflicts();
        plan.indexChanged =
                !Arrays.equals(plan.index.bytes(), FileIndex.of(files).bytes())
                        || !Files.exists(root.resolve(FileIndex.NAME));
        return plan;
    }

    private void compare(String path) throws IOException {
        Path target = root.resolve(path);
        if (!hasOnlyFoldersAbove(path, true)) {
            return;
        }
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            added.add(path);
        } else if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            inTheWay.add(path);
        } else {
            compareContent(path, Files.readAllBytes(target));
        }
    }

    /** A file that happens to be right already is taken over; one that is neither right nor ours is not. */
    private void compareContent(String path, byte[] found) {
        if (Arrays.equals(found, files.content(path))) {
            return;
        }
        (index.has(path) ? replaced : inTheWay).add(path);
        if (index.isEdited(path, found)) {
            edited.add(path);
        }
    }

    private void retire(String path) throws IOException {
        Path target = root.resolve(path);
        boolean ours = !files.paths().contains(path)
                && hasOnlyFoldersAbove(path, false)
                && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS);
        if (ours) {
            removed.add(path);
            if (index.isEdited(path, Files.readAllBytes(target))) {
                edited.add(path);
            }
        }
    }

    /** A link in the way could lead out of the output. */
    private boolean hasOnlyFoldersAbove(String path, boolean refuse) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            Path folder = root.resolve(path.substring(0, slash));
            if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                return true;
            }
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                if (refuse) {
                    inTheWay.add(path.substring(0, slash));
                }
                return false;
            }
        }
        return true;
    }

    private void refuseConflicts() {
        if (!inTheWay.isEmpty()) {
            throw new OutputException("found what was not generated in the way of generated files in `" + shown + "`: `"
                    + String.join("`, `", inTheWay)
                    + "`; nothing was written: move it away or choose another output folder");
        }
    }

    boolean nothingToDo() {
        return added.isEmpty() && replaced.isEmpty() && removed.isEmpty() && !indexChanged;
    }

    SortedSet<String> removed() {
        return removed;
    }

    /** Returns the paths of files that are new or changed. */
    SortedSet<String> written() {
        SortedSet<String> written = new TreeSet<>(added);
        written.addAll(replaced);
        return written;
    }

    OutputFiles files() {
        return files;
    }

    /** Tells whether a file that is there was generated, by what is known now. */
    boolean isOurs(String path) {
        return path.equals(FileIndex.NAME) || index.has(path) || files.paths().contains(path);
    }

    WriteResult result() {
        int unchanged = files.paths().size() - added.size() - replaced.size();
        return new WriteResult(resolved(written()), unchanged, resolved(removed), resolved(edited));
    }

    private List<Path> resolved(SortedSet<String> paths) {
        List<Path> resolved = new ArrayList<>();
        paths.forEach(path -> resolved.add(shown.resolve(path)));
        return resolved;
    }
}
