package io.docwright.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A folder of generated files. Writing is all or nothing, touches only what changes, removes only what was once written here, and
 * leaves files of the user's alone; {@code docs/output.md} tells how.
 */
public final class OutputTree {

    private final Path shown;
    private final Steps steps;

    private OutputTree(Path shown, Steps steps) {
        this.shown = shown;
        this.steps = steps;
    }

    /** Returns the tree at a folder, which need not exist. */
    public static OutputTree at(Path root) {
        return new OutputTree(root, step -> {});
    }

    /** Returns a tree that tells of each step; for tests. */
    static OutputTree at(Path root, Steps steps) {
        return new OutputTree(root, steps);
    }

    /**
     * Makes the folder have these generated files and no others.
     *
     * @throws OutputException when files that were not generated are in the way, or the disk refuses
     */
    public WriteResult write(OutputFiles files) {
        try {
            Path root = realRoot();
            Optional<WriteResult> right = rightAlready(root, files);
            if (right.isPresent()) {
                return right.get();
            }
            Files.createDirectories(root.getParent() == null ? root : root.getParent());
            Path made = realRoot();
            Staging staging = Staging.of(made);
            return OutputLock.holding(staging.lock(), () -> write(made, staging, files));
        } catch (IOException e) {
            throw explained(e);
        } catch (UncheckedIOException e) {
            throw explained(Objects.requireNonNull(e.getCause()));
        }
    }

    /** Looks without a lock, so that a run with nothing to do writes nothing; whatever else is seen is looked at again under the lock. */
    private Optional<WriteResult> rightAlready(Path root, OutputFiles files) throws IOException {
        if (Staging.of(root).exists()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OutputPlan.of(root, shown, files))
                    .filter(OutputPlan::nothingToDo)
                    .map(OutputPlan::result);
        } catch (IOException | OutputException e) {
            // Another run may be at work: a file can vanish between two looks.
            return Optional.empty();
        }
    }

    /** Returns what tells the output that has these files from every other one. */
    public static String fingerprint(OutputFiles files) {
        return FileIndex.of(files).fingerprint();
    }

    /** Tells whether the output is whole and has, byte for byte, the files that this fingerprint was made of. */
    public boolean isStill(String fingerprint) {
        try {
            Path root = realRoot();
            if (Staging.of(root).exists() || !Files.exists(root.resolve(FileIndex.NAME), LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
            FileIndex index = FileIndex.read(root);
            return index.fingerprint().equals(fingerprint) && index.matches(root);
        } catch (IOException | OutputException e) {
            // The run that follows tells what is wrong with it.
            return false;
        }
    }

    /**
     * Puts the previous output back if a run was killed in the middle of its moves. {@link #write} does it too; a run that may end
     * before it writes calls it first.
     *
     * @throws OutputException when the disk refuses
     */
    public void recover() {
        try {
            Path root = realRoot();
            Staging staging = Staging.of(root);
            if (staging.exists()) {
                OutputLock.holding(staging.lock(), () -> {
                    new Transaction(root, staging, steps).recover();
                    return staging;
                });
            }
        } catch (IOException e) {
            throw explained(e);
        } catch (UncheckedIOException e) {
            throw explained(Objects.requireNonNull(e.getCause()));
        }
    }

    private WriteResult write(Path root, Staging staging, OutputFiles files) throws IOException {
        Transaction transaction = new Transaction(root, staging, steps);
        transaction.recover();
        OutputPlan plan = OutputPlan.of(root, shown, files);
        if (!plan.nothingToDo()) {
            try {
                transaction.commit(new Stager(root, staging, plan, steps).stage());
            } catch (IOException | RuntimeException e) {
                takeBack(transaction, e);
                throw e;
            }
            clear(staging);
        }
        return plan.result();
    }

    /** The output is the new one by now: what cannot be cleared is no failure, and the next run clears it. */
    private void clear(Staging staging) {
        try {
            steps.before("clear staging");
            staging.delete();
        } catch (IOException | UncheckedIOException e) {
            // Nobody needs to act on it.
        }
    }

    private void takeBack(Transaction transaction, Exception cause) {
        try {
            transaction.recover();
        } catch (IOException | RuntimeException e) {
            OutputException mixed = new OutputException(
                    "cannot write `" + shown + "`, nor put it back: " + reason(e)
                            + "; the next run puts the previous output back",
                    cause);
            mixed.addSuppressed(e);
            throw mixed;
        }
    }

    /** A link that leads to the output is followed, since the user put it there; below it none is. */
    private Path realRoot() throws IOException {
        Path root = shown.toAbsolutePath().normalize();
        if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isDirectory(root)) {
                throw new OutputException(
                        "found `" + shown + "`, which is no folder; expected the folder of the output");
            }
            return root.toRealPath();
        }
        Path parent = root.getParent();
        return parent != null && Files.isDirectory(parent) ? parent.toRealPath().resolve(root.getFileName()) : root;
    }

    private OutputException explained(IOException e) {
        String state = mayBeMixed()
                ? "; the output may be mixed, and the next run puts the previous one back"
                : "; the output is as it was before";
        return new OutputException("cannot write `" + shown + "`: " + reason(e) + state, e);
    }

    /** A journal that is still there was not carried out to its end, nor taken back. */
    private boolean mayBeMixed() {
        try {
            return Files.exists(Staging.of(realRoot()).journal(), LinkOption.NOFOLLOW_LINKS);
        } catch (IOException | OutputException e) {
            return true;
        }
    }

    private static String reason(Exception e) {
        if (e instanceof AccessDeniedException denied) {
            return "no permission for `" + denied.getFile() + "`";
        }
        if (e instanceof FileSystemException failed && failed.getReason() != null) {
            return "`" + failed.getFile() + "`: " + failed.getReason();
        }
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
