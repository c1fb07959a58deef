package io.docwright.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.testing.InProcessCompiler;
import java.io.IOException;
import java.io.OutputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorCodeTest {

    @TempDir
    private Path folder;

    @Test
    void classesOfAReactorCountByTheirContent() throws Exception {
        Path classes = compiled("classes", "1");
        String before = hashOf(classes);
        Files.setLastModifiedTime(classes.resolve("Planted.class"), java.nio.file.attribute.FileTime.fromMillis(0));

        assertThat(hashOf(classes)).isEqualTo(before);
        assertThat(hashOf(compiled("others", "1"))).isEqualTo(before);
        assertThat(hashOf(compiled("changed", "2"))).isNotEqualTo(before);
    }

    @Test
    void aFileThatComesCounts() throws Exception {
        Path classes = compiled("classes", "1");
        String before = hashOf(classes);
        Files.writeString(classes.resolve("vocabulary.txt"), "");

        assertThat(hashOf(classes)).isNotEqualTo(before);
    }

    @Test
    void aJarCountsByWhatIsInIt() throws Exception {
        Path classes = compiled("classes", "1");
        String before = hashOf(jar("one.jar", classes, 0, "a"));

        assertThat(hashOf(jar("two.jar", classes, 1_000_000_000_000L, "a"))).isEqualTo(before);
        assertThat(hashOf(jar("three.jar", classes, 0, "b"))).isNotEqualTo(before);
    }

    @Test
    void aLibraryBesideTheGeneratorCounts() throws Exception {
        Path classes = compiled("classes", "1");
        Path library = Files.createDirectory(folder.resolve("library"));
        String before = hashOf(classes, library);
        Files.writeString(library.resolve("Library.class"), "another version");

        assertThat(hashOf(classes, library)).isNotEqualTo(before);
        assertThat(hashOf(library, classes)).isEqualTo(hashOf(classes, library));
    }

    private Path compiled(String name, String value) {
        return InProcessCompiler.into(folder.resolve(name))
                .add("Planted", "public class Planted { public String value() { return \"" + value + "\"; } }")
                .compile();
    }

    private Path jar(String name, Path classes, long time, String library) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, "Planted.class", Files.readAllBytes(classes.resolve("Planted.class")), time);
            add(zip, "library.txt", library.getBytes(java.nio.charset.StandardCharsets.UTF_8), time);
        }
        return jar;
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes, long time) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(time);
        zip.putNextEntry(entry);
        zip.write(bytes);
    }

    private static String hashOf(Path... places) throws Exception {
        URL[] urls = Arrays.stream(places).map(GeneratorCodeTest::url).toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            return GeneratorCode.hash(loader.loadClass("Planted"));
        }
    }

    private static URL url(Path place) {
        try {
            return place.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }
}
