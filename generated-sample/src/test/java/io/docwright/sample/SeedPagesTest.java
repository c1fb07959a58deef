package io.docwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import io.docwright.Docwright;
import io.docwright.GenerateRequest;
import io.docwright.GenerateResult;
import io.docwright.GenerateTestRequest;
import io.docwright.Specs;
import io.docwright.diag.DiagnosticCode;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients made from the real pages: compiled without a warning, and called against fakes made from them. */
class SeedPagesTest {

    @TempDir
    private static Path folder;

    private static GenerateResult result;
    private static GenerateResult tests;

    @BeforeAll
    static void generate() throws IOException {
        if (!Seeds.present()) {
            System.out.println("SKIPPED: clients from the real pages, the shared folder is absent");
        }
        Assumptions.assumeTrue(Seeds.present(), "the shared folder is absent");
        Seeds.copyTo(folder.resolve("specs"));
        result = new Docwright().generate(request("sources"));
        tests = new Docwright().generateTest(new GenerateTestRequest(request("fakes"), true, false));
    }

    private static GenerateRequest request(String output) {
        return GenerateRequest.builder()
                .specs(Specs.at(folder.resolve("specs")).shownFrom(folder))
                .output(folder.resolve(output))
                .build();
    }

    @Test
    void theFiveCallsWorkAndNothingIsLost() throws Exception {
        assertThat(result.succeeded()).as("%s", result.diagnostics()).isTrue();
        assertThat(tests.succeeded()).isTrue();
        compile();

        Map<String, String> answers;
        try (URLClassLoader loader = loader()) {
            answers = calls(loader).get();
        }

        assertThat(answers).hasSize(5);
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            assertContradictionsAreListed(answer.getKey(), answer.getValue());
        }
    }

    /** Each place where sample and type disagree must be named by a diagnostic of the same page. */
    private static void assertContradictionsAreListed(String service, String answer) throws IOException {
        Object sample = JsonTree.parse(Seeds.sample(service));
        for (String place : Contradictions.between(sample, JsonTree.parse(answer))) {
            String name = place.substring(place.lastIndexOf('.') + 1);
            assertThat(result.diagnostics())
                    .as("%s in %s", place, service)
                    .anyMatch(diagnostic -> diagnostic.code() == DiagnosticCode.SAMPLE_CONTRADICTS
                            && diagnostic.at().toString().contains("/" + service + "/")
                            && diagnostic.message().contains("`" + name + "`"));
        }
    }

    private static void compile() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String root : List.of("sources", "fakes")) {
            try (Stream<Path> files = Files.walk(folder.resolve(root))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        String home = System.getProperty("basedir", "");
        sources.add(Path.of(home, "src/test/java/io/docwright/sample/FiveCalls.java"));
        sources.add(Path.of(home, "src/main/java/io/docwright/sample/Fakes.java"));
        List<String> options = List.of(
                "--release",
                "17",
                "-Xlint:all",
                "-Werror",
                "-Xdoclint:all,-missing",
                "-proc:none",
                "-d",
                Files.createDirectories(folder.resolve("classes")).toString(),
                "-classpath",
                jar(JsonFactory.class) + File.pathSeparator + jar(NullMarked.class));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            complaints, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(complaints).hasToString("");
            assertThat(compiled).isTrue();
        }
    }

    /** Knows nothing of the clients that this build made from its own pages. */
    private static URLClassLoader loader() throws IOException {
        URL[] urls = {
            folder.resolve("classes").toUri().toURL(),
            jar(JsonFactory.class).toUri().toURL(),
            jar(NullMarked.class).toUri().toURL()
        };
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    @SuppressWarnings("unchecked") // the class is compiled from a source of this folder
    private static Supplier<Map<String, String>> calls(ClassLoader loader) throws ReflectiveOperationException {
        return (Supplier<Map<String, String>>)
                loader.loadClass(FiveCalls.class.getName()).getConstructor().newInstance();
    }

    private static Path jar(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }
}
