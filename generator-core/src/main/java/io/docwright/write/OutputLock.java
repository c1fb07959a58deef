package io.docwright.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** Lets one run at a time write an output, over all processes of the machine. */
final class OutputLock {

    private OutputLock() {}

    /** What is done while the lock is held. */
    interface Action<T> {
        /** Does it. */
        T run() throws IOException;
    }

    /** Waits for the lock, acts, and removes the lock file again. */
    static <T> T holding(Path file, Action<T> action) throws IOException {
        // A file lock does not keep threads of one JVM apart, and closing the file in one thread drops the lock of all.
        // The interned
        // name is one object for all class loaders, so that two runs of a plugin in one Maven are kept apart too.
        synchronized (("io.docwright.write " + file).intern()) {
            FileChannel channel = locked(file);
            try {
                return action.run();
            } finally {
                release(file, channel);
            }
        }
    }

    /** Removes the file while it is still locked: whoever waits for it finds out that the file is another one, and starts over. */
    private static void release(Path file, FileChannel channel) throws IOException {
        try {
            Files.deleteIfExists(file);
        } finally {
            channel.close();
        }
    }

    private static FileChannel locked(Path file) throws IOException {
        while (true) {
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .close();
            Optional<Object> before = identity(file);
            Optional<FileChannel> channel = openedAndLocked(file);
            if (channel.isPresent() && before.isPresent() && before.equals(identity(file))) {
                return channel.get();
            }
            if (channel.isPresent()) {
                channel.get().close();
            }
        }
    }

    private static Optional<FileChannel> openedAndLocked(Path file) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(file, StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        try {
            channel.lock();
            return Optional.of(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Returns what tells a file from another one of the same name; its time of creation where the system numbers no files. */
    private static Optional<Object> identity(Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(Optional.ofNullable(attributes.fileKey()).orElse(attributes.creationTime()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
