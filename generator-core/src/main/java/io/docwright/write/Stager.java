package io.docwright.write;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Makes new files ready in the staging folder and says which moves bring them in. A top folder of the output in which everything is
 * generated is made ready whole, with hard links to the files that stay, and goes in by one move; elsewhere each file moves by itself.
 */
final class Stager {

    private final Path root;
    private final Staging staging;
    private final OutputPlan plan;
    private final Steps steps;
    private final List<Move> moves = new ArrayList<>();

    Stager(Path root, Staging staging, OutputPlan plan, Steps steps) {
        this.root = root;
        this.staging = staging;
        this.plan = plan;
        this.steps = steps;
    }

    Journal stage() throws IOException {
        steps.before("create " + staging.folder().getFileName());
        staging.create();
        for (var group : changesByTop().entrySet()) {
            if (!stageWhole(group.getKey(), group.getValue())) {
                for (String path : group.getValue()) {
                    stageFile(path);
                }
            }
        }
        // Last: an index must never know less than the output has.
        stageContent(FileIndex.NAME, FileIndex.of(plan.files()).bytes());
        return new Journal(List.copyOf(missingFolders()), moves);
    }

    private SortedMap<String, SortedSet<String>> changesByTop() {
        SortedMap<String, SortedSet<String>> groups = new TreeMap<>();
        Stream.concat(plan.written().stream(), plan.removed().stream())
                .forEach(path -> groups.computeIfAbsent(top(path), key -> new TreeSet<>())
                        .add(path));
        return groups;
    }

    private static String top(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    private boolean stageWhole(String top, SortedSet<String> changes) throws IOException {
        boolean isFile = changes.contains(top);
        boolean there = Files.exists(root.resolve(top), LinkOption.NOFOLLOW_LINKS);
        if (isFile || !staging.beside() || (there && !hasOnlyOurs(root.resolve(top)))) {
            return false;
        }
        List<String> content = plan.files().paths().stream()
                .filter(path -> path.startsWith(top + "/"))
                .toList();
        Path folder = staging.incoming(moves.size());
        for (String path : content) {
            if (!stageInto(folder.resolve(path.substring(top.length() + 1)), path)) {
                Staging.deleteAll(folder);
                return false;
            }
        }
        moves.add(new Move(top, there, !content.isEmpty()));
        return true;
    }

    private boolean stageInto(Path target, String path) throws IOException {
        Files.createDirectories(target.getParent());
        if (plan.written().contains(path)) {
            steps.before("stage " + path);
            Files.write(target, plan.files().content(path));
            return true;
        }
        try {
            Files.createLink(target, root.resolve(path));
            return true;
        } catch (UnsupportedOperationException | FileSystemException e) {
            // Not every file system has hard links; files then move one by one.
            return false;
        }
    }

    /** Folders with nothing in them are not ours either: somebody made them. */
    private boolean hasOnlyOurs(Path folder) throws IOException {
        Set<Path> folders = new HashSet<>();
        Set<Path> used = new HashSet<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) walk::iterator) {
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    folders.add(path);
                } else if (isOurFile(path)) {
                    markUsed(path, folder, used);
                } else {
                    return false;
                }
            }
        }
        return used.containsAll(folders);
    }

    private boolean isOurFile(Path path) {
        String name =
                root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && plan.isOurs(name);
    }

    private static void markUsed(Path file, Path top, Set<Path> used) {
        Path parent = file.getParent();
        while (parent != null && parent.startsWith(top) && used.add(parent)) {
            parent = parent.getParent();
        }
    }

    private void stageFile(String path) throws IOException {
        if (plan.written().contains(path)) {
            stageContent(path, plan.files().content(path));
        } else {
            moves.add(new Move(path, true, false));
        }
    }

    private void stageContent(String path, byte[] content) throws IOException {
        steps.before("stage " + path);
        Files.write(staging.incoming(moves.size()), content);
        moves.add(new Move(path, Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS), true));
    }

    private SortedSet<String> missingFolders() {
        SortedSet<String> missing = new TreeSet<>();
        if (!Files.isDirectory(root)) {
            missing.add("");
        }
        for (Move move : moves) {
            String path = move.path();
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                if (!Files.isDirectory(root.resolve(path.substring(0, slash)))) {
                    missing.add(path.substring(0, slash));
                }
            }
        }
        return missing;
    }
}
