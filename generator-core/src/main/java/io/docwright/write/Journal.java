package io.docwright.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run is about to do, written before it does it. While the file is there, the output may be mixed and is to be put back.
 *
 * @param folders folders that are made, parents first; the empty path is the output itself
 * @param moves the changes in order; the number of a change is its place in the list
 */
record Journal(List<String> folders, List<Move> moves) {

    private static final String HEADING = "docwright-journal 1";

    Journal {
        folders = List.copyOf(folders);
        moves = List.copyOf(moves);
    }

    /** The journal appears whole or not at all. */
    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEADING));
        folders.forEach(folder -> lines.add("folder " + folder));
        moves.forEach(move ->
                lines.add((move.takes() ? "takes" : "free") + (move.puts() ? " puts " : " drops ") + move.path()));
        Path draft = file.resolveSibling("journal.draft");
        Files.write(draft, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    static Journal read(Path file) throws IOException {
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADING)) {
            throw new OutputException(
                    "found a journal of another version, `" + file
                            + "`; nothing was written: finish with the version that wrote it, or remove output and staging folder");
        }
        List<String> folders = new ArrayList<>();
        List<Move> moves = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] words = line.split(" ", 3);
            if (words[0].equals("folder")) {
                folders.add(line.substring("folder ".length()));
            } else {
                moves.add(new Move(words[2], words[0].equals("takes"), words[1].equals("puts")));
            }
        }
        return new Journal(folders, moves);
    }
}
