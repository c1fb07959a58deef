package io.docwright.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Keeps the generated sources that are committed for reviewers equal to those that were just generated.
 *
 * <p>The build runs it at {@code verify}; a plain program, so that it does not depend on which tests are selected.
 */
final class CommittedCopy {

    private static final int SHOWN = 10;

    private final Path generated;
    private final Path committed;

    CommittedCopy(Path generated, Path committed) {
        this.generated = generated;
        this.committed = committed;
    }

    /** Takes {@code true} to accept what was generated, and pairs of a generated and a committed folder. */
    public static void main(String[] arguments) throws IOException {
        for (int i = 1; i + 1 < arguments.length; i += 2) {
            var copy = new CommittedCopy(Path.of(arguments[i]), Path.of(arguments[i + 1]));
            if (Boolean.parseBoolean(arguments[0])) {
                copy.accept();
            } else {
                copy.check();
            }
        }
    }

    void check() throws IOException {
        List<String> differences = differences();
        if (!differences.isEmpty()) {
            throw new StaleCopyException(message(differences));
        }
    }

    /** Makes the committed files those that were generated; files that are equal already are not touched. */
    void accept() throws IOException {
        SortedSet<String> wanted = filesBelow(generated);
        for (String name : filesBelow(committed)) {
            if (!wanted.contains(name)) {
                Files.delete(committed.resolve(name));
            }
        }
        for (String name : wanted) {
            Path target = committed.resolve(name);
            if (!Files.exists(target) || Files.mismatch(generated.resolve(name), target) != -1) {
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(generated.resolve(name)));
            }
        }
    }

    List<String> differences() throws IOException {
        SortedSet<String> wanted = filesBelow(generated);
        SortedSet<String> found = filesBelow(committed);
        if (wanted.isEmpty()) {
            return List.of("nothing was generated in " + generated);
        }
        var all = new TreeSet<>(wanted);
        all.addAll(found);
        var differences = new ArrayList<String>();
        for (String name : all) {
            if (!found.contains(name)) {
                differences.add("not committed: " + name);
            } else if (!wanted.contains(name)) {
                differences.add("no longer generated: " + name);
            } else if (Files.mismatch(generated.resolve(name), committed.resolve(name)) != -1) {
                differences.add("differs at line " + firstDifferentLine(name) + ": " + name);
            }
        }
        return differences;
    }

    private long firstDifferentLine(String name) throws IOException {
        byte[] text = Files.readAllBytes(generated.resolve(name));
        long end = Files.mismatch(generated.resolve(name), committed.resolve(name));
        long line = 1;
        for (int i = 0; i < end; i++) {
            line += text[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private String message(List<String> differences) {
        var text = new StringBuilder("the committed copy of the generated sources is stale: ")
                .append(differences.size())
                .append(differences.size() == 1 ? " difference" : " differences");
        differences.stream().limit(SHOWN).forEach(line -> text.append("\n  ").append(line));
        if (differences.size() > SHOWN) {
            text.append("\n  and ").append(differences.size() - SHOWN).append(" more");
        }
        return text.append("\ncompare ")
                .append(generated)
                .append("\nwith    ")
                .append(committed)
                .append("\nand, if every change is wanted, accept it: mvn verify -Ddocwright.accept")
                .toString();
    }

    /** Returns the sources; the generator's own list of what it wrote, a dot file, tells a reviewer nothing. */
    private static SortedSet<String> filesBelow(Path root) throws IOException {
        var names = new TreeSet<String>();
        if (Files.isDirectory(root)) {
            try (var files = Files.walk(root)) {
                files.filter(Files::isRegularFile)
                        .filter(file -> !file.getFileName().toString().startsWith("."))
                        .map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .forEach(names::add);
            }
        }
        return names;
    }

    /** Stops the build; what to do is in the message, and a stack trace would only hide it. */
    static final class StaleCopyException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StaleCopyException(String message) {
            super(message, null, false, false);
        }
    }
}
