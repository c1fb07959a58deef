import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What happens between two builds of a project; its POM runs this with `exec:exec@NAME`. */
final class Between {

    private Between() {}

    public static void main(String[] arguments) throws IOException {
        Path first = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "list" -> list(first, Path.of(arguments[2]));
            case "replace" -> replace(first, arguments[2], arguments[3]);
            // A path that is named in a POM is input of the build cache; this one is not.
            case "replace-in-specs" -> replace(Path.of("src/main/specs").resolve(first), arguments[2], arguments[3]);
            case "append" -> Files.writeString(first, Files.readString(first) + arguments[2]);
            case "rename" -> Files.move(first, Path.of(arguments[2]));
            case "delete" -> delete(first);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** Writes down every file and folder with its inode, time of modification and size. */
    private static void list(Path folder, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> lines = files.sorted().map(Between::line).toList();
            Files.write(to, lines);
        }
    }

    private static String line(Path file) {
        try {
            return file.toString().replace('\\', '/') + " " + Files.readAttributes(file, "*").get("fileKey") + " "
                    + Files.getLastModifiedTime(file) + " " + (Files.isDirectory(file) ? 0 : Files.size(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void replace(Path file, String old, String replacement) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " has no " + old);
        }
        Files.writeString(file, text.replace(old, replacement));
    }

    private static void delete(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
