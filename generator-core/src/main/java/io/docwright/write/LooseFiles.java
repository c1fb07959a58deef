package io.docwright.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;

/** Single result files in a folder of the user's: each appears whole or not at all, and others are left alone. */
public final class LooseFiles {

    private final Path folder;

    private LooseFiles(Path folder) {
        this.folder = folder;
    }

    /** Returns the files of a folder, which need not exist. */
    public static LooseFiles in(Path folder) {
        return new LooseFiles(folder);
    }

    /**
     * Writes a text as UTF-8 unless the file has it already.
     *
     * @param name file name without folders
     * @return the file
     * @throws OutputException when the name is no file name on every system, or the disk refuses
     */
    public Path write(String name, String text) {
        update(name, text);
        return folder.resolve(name);
    }

    /**
     * Writes a text as UTF-8 unless the file has it already.
     *
     * @param name file name without folders
     * @return whether the file is new or has changed
     * @throws OutputException when the name is no file name on every system, or the disk refuses
     */
    public boolean update(String name, String text) {
        PathRules.problemOf(name).ifPresent(problem -> {
            throw new OutputException(
                    "cannot write the file `" + name.replaceAll("\\p{C}", "\uFFFD") + "`: " + problem);
        });
        Path file = folder.resolve(name);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
                return false;
            }
            replace(file, bytes);
            return true;
        } catch (IOException e) {
            throw new OutputException("cannot write `" + file + "`: " + e.getMessage(), e);
        }
    }

    private void replace(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        // A temporary file of the JDK's can be read by its owner alone; what takes its place must be like any other
        // file.
        Path staged = folder.resolve(".docwright-" + UUID.randomUUID() + ".tmp");
        try {
            Files.write(staged, bytes, StandardOpenOption.CREATE_NEW);
            Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(staged);
        }
    }
}
