package io.docwright.parse.page;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The folder of real pages beside the project, where there is one. */
final class SharedFolder {

    private SharedFolder() {}

    static Path of(String name) {
        return Path.of(System.getProperty("docwright.shared", "../../shared")).resolve(name);
    }

    /** Skips the tests of a suite, visibly, when the folder is absent. */
    static void assume(String name) {
        boolean there = Files.isDirectory(of(name));
        if (!there) {
            System.out.println("SKIPPED: no folder of real pages, `" + name + "` is missing");
        }
        Assumptions.assumeTrue(there, "the shared folder is absent");
    }
}
