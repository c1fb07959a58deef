package io.docwright.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Assumptions;

/** The folder of real pages beside the project, where there is one. */
public final class SharedFolder {

    private static final Set<Class<?>> SKIPPED = ConcurrentHashMap.newKeySet();

    private SharedFolder() {}

    /** Returns a path below the folder. */
    public static Path of(String name) {
        return Path.of(System.getProperty("docwright.shared", "../../shared")).resolve(name);
    }

    /** Skips the tests of a suite when a folder is absent, and says so once. */
    public static void assume(Class<?> suite, String name) {
        boolean there = Files.isDirectory(of(name));
        if (!there && SKIPPED.add(suite)) {
            System.out.println("SKIPPED " + suite.getName() + ": the folder `" + of(name) + "` is missing");
        }
        Assumptions.assumeTrue(there, "the shared folder is absent");
    }
}
