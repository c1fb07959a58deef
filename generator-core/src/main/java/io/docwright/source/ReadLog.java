package io.docwright.source;

import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which files a run has read, and the hash of the very bytes it got. Not safe for threads. */
public final class ReadLog {

    private final SortedMap<String, String> hashes = new TreeMap<>();

    /** Makes one that is empty. */
    public ReadLog() {}

    void add(Path file, String hash) {
        hashes.put(file.toAbsolutePath().normalize().toString(), hash);
    }

    /** Returns the hashes by absolute path. */
    public SortedMap<String, String> hashes() {
        return Collections.unmodifiableSortedMap(hashes);
    }
}
