package io.docwright;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds manifests and pages below a folder; never follows a symbolic link, which could lead out of it. */
final class SpecsFolder {

    static final String MANIFEST = "service.yaml";

    /** What people call a manifest, in lower case. */
    private static final Set<String> ALMOST_MANIFEST = Set.of("service.yml", MANIFEST, MANIFEST + ".txt");

    private static final Set<String> PAGE_ENDINGS = Set.of(".txt", ".md", ".markdown", ".html", ".htm");

    private final Path root;
    private final Predicate<Path> wanted;

    /**
     * Looks below a folder.
     *
     * @param includes glob patterns relative to the folder; a manifest or page is read when it or its folder matches one; empty for all
     * @param excludes glob patterns of what is left out
     */
    SpecsFolder(Path root, List<String> includes, List<String> excludes) {
        this.root = root.toAbsolutePath().normalize();
        Predicate<Path> included = includes.isEmpty() ? path -> true : matching(includes);
        this.wanted = included.and(matching(excludes).negate());
    }

    /** Returns the manifests, in the order of their paths. */
    List<Path> manifests() {
        return below(
                root,
                Integer.MAX_VALUE,
                file -> isPlainFile(file) && String.valueOf(file.getFileName()).equals(MANIFEST));
    }

    /** Returns the files that were meant to be manifests and are called otherwise, in the order of their paths. */
    List<Path> misnamedManifests() {
        return below(root, Integer.MAX_VALUE, file -> {
            String name = String.valueOf(file.getFileName());
            return isPlainFile(file)
                    && !name.equals(MANIFEST)
                    && ALMOST_MANIFEST.contains(name.toLowerCase(Locale.ROOT));
        });
    }

    /** Returns the pages directly in a folder, in the order of their names. */
    List<Path> pagesIn(Path folder) {
        return below(folder, 1, SpecsFolder::isPage);
    }

    /** Returns all pages below the folder, in the order of their paths. */
    List<Path> pages() {
        return below(root, Integer.MAX_VALUE, SpecsFolder::isPage);
    }

    /**
     * Returns every file that is not hidden, whether it is wanted or not, by its path relative to the folder and in order.
     *
     * @param others folders that are left out if they lie below this one
     */
    List<String> names(List<Path> others) {
        List<Path> apart =
                others.stream().map(Path::toAbsolutePath).map(Path::normalize).toList();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(SpecsFolder::isPlainFile)
                    .filter(this::isVisible)
                    .filter(file -> apart.stream().noneMatch(file::startsWith))
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(root.toString(), e);
        }
    }

    private List<Path> below(Path folder, int depth, Predicate<Path> kind) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(kind)
                    .filter(this::isVisible)
                    .filter(wanted)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private static boolean isPage(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return isPlainFile(file) && PAGE_ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static boolean isPlainFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private boolean isVisible(Path file) {
        for (Path part : root.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    private Predicate<Path> matching(List<String> globs) {
        List<PathMatcher> matchers = globs.stream()
                .map(glob -> root.getFileSystem().getPathMatcher("glob:" + glob))
                .toList();
        return path -> {
            Path relative = root.relativize(path);
            Path folder = relative.getParent();
            return matchers.stream()
                    .anyMatch(matcher -> matcher.matches(relative) || (folder != null && matcher.matches(folder)));
        };
    }
}
