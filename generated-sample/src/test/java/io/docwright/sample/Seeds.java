package io.docwright.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The real pages behind the five services, where the shared folder is present. */
final class Seeds {

    private static final Path FOLDER =
            Path.of(System.getProperty("docwright.shared", "../../shared")).resolve("seeds");
    private static final Map<String, String> FILES = Map.of(
            "pailangstudio", "000_41cf30a6dfbff1ab.txt",
            "ververica", "001_a57be1b7c274f021.txt",
            "eas", "002_d5b649eb50135501.txt",
            "dataworks-public", "003_0e391d1be0de97d0.txt",
            "yunxiao-flow", "004_ae49d8999b3906cb.txt");

    private Seeds() {}

    /** Whether there is anything to read. */
    static boolean present() {
        return Files.isDirectory(FOLDER);
    }

    /** Copies manifests and pages to another place, each real page under the name its manifest knows. */
    static void copyTo(Path specs) throws IOException {
        for (Map.Entry<String, String> seed : FILES.entrySet()) {
            Path folder = Files.createDirectories(specs.resolve(seed.getKey()));
            Path own = Page.folder(seed.getKey());
            Files.copy(own.resolve("service.yaml"), folder.resolve("service.yaml"));
            Files.copy(FOLDER.resolve(seed.getValue()), folder.resolve(Page.file(seed.getKey())));
        }
    }

    /** The documented answer of a service. */
    static String sample(String service) {
        try {
            return Page.read(FOLDER.resolve(String.valueOf(FILES.get(service)))).sample();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
