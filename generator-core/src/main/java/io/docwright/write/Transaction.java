package io.docwright.write;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Carries out a journal, or takes back what was carried out of it. Both are renames only. */
final class Transaction {

    private final Path root;
    private final Staging staging;
    private final Steps steps;

    Transaction(Path root, Staging staging, Steps steps) {
        this.root = root;
        this.staging = staging;
        this.steps = steps;
    }

    /** Does everything; the output is the new one at the moment the journal is gone. */
    void commit(Journal journal) throws IOException {
        steps.before("write journal");
        journal.write(staging.journal());
        for (String folder : journal.folders()) {
            steps.before("make " + folder);
            Files.createDirectory(root.resolve(folder));
        }
        for (int i = 0; i < journal.moves().size(); i++) {
            apply(journal.moves().get(i), i);
        }
        for (Move move : journal.moves()) {
            if (!move.puts()) {
                removeEmptied(parent(root.resolve(move.path())));
            }
        }
        steps.before("commit");
        Files.delete(staging.journal());
    }

    private void apply(Move move, int number) throws IOException {
        Path target = root.resolve(move.path());
        if (move.takes()) {
            steps.before("take " + move.path());
            rename(target, staging.outgoing(number));
        }
        if (move.puts()) {
            steps.before("put " + move.path());
            // A rename would replace what somebody has put there in the meantime.
            if (exists(target)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            rename(staging.incoming(number), target);
        }
    }

    /** Returns the folder of a path below the root, which has one. */
    private static Path parent(Path below) {
        return Objects.requireNonNull(below.getParent());
    }

    private void removeEmptied(Path start) throws IOException {
        Path folder = start;
        while (!folder.equals(root) && exists(folder) && isEmpty(folder)) {
            steps.before("remove " + root.relativize(folder));
            Files.delete(folder);
            folder = parent(folder);
        }
    }

    /** Takes back what an interrupted run did, if there was one, and clears the staging folder. May itself be interrupted and done again. */
    void recover() throws IOException {
        if (exists(staging.journal())) {
            takeBack(Journal.read(staging.journal()));
            steps.before("forget journal");
            Files.delete(staging.journal());
        }
        if (staging.exists()) {
            steps.before("clear staging");
            staging.delete();
        }
    }

    private void takeBack(Journal journal) throws IOException {
        List<Move> moves = journal.moves();
        for (int i = moves.size() - 1; i >= 0; i--) {
            takeBack(moves.get(i), i);
        }
        for (int i = journal.folders().size() - 1; i >= 0; i--) {
            Path folder = root.resolve(journal.folders().get(i));
            if (exists(folder) && isEmpty(folder)) {
                steps.before("unmake " + journal.folders().get(i));
                Files.delete(folder);
            }
        }
    }

    /** How far the move got is seen from where the two files are. */
    private void takeBack(Move move, int number) throws IOException {
        Path target = root.resolve(move.path());
        Path incoming = staging.incoming(number);
        Path outgoing = staging.outgoing(number);
        boolean taken = move.takes() && exists(outgoing);
        boolean put = move.puts() && !exists(incoming) && (taken || !move.takes());
        if (put && exists(target)) {
            steps.before("take back " + move.path());
            rename(target, incoming);
        }
        if (taken) {
            steps.before("put back " + move.path());
            Files.createDirectories(target.getParent());
            rename(outgoing, target);
        }
    }

    private static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }
}
