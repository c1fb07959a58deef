package io.docwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import io.docwright.diag.DiagnosticCode;
import io.docwright.testing.InProcessCompiler;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that are asked to be a module. */
class ClientModuleTest {

    private static final String MODULE = "com.example.clients2";

    private static final String USER = """
            package com.example.app;

            import com.example.library.GetBookRequest;
            import com.example.library.LibraryClient;
            import com.example.runtime.CredentialsProvider;
            import java.net.http.HttpClient;

            public final class App {
                private App() {}

                public static String run() {
                    try (LibraryClient client = LibraryClient.builder()
                            .credentials(CredentialsProvider.token("t"))
                            .httpClient(HttpClient.newHttpClient())
                            .build()) {
                        return GetBookRequest.builder().bookId("b-17").build() + " " + client.async().getClass().getModule();
                    }
                }
            }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void twoServices() throws IOException {
        service("library", "runtimePackage: com.example.runtime\n");
        service("archive", "runtime: use\nruntimePackage: com.example.runtime\n");
    }

    @Test
    void aNamedModuleExportsEveryPackageAndIsUsedByAnother() throws Exception {
        assertThat(generate(Optional.of(MODULE)).succeeded()).isTrue();

        Path clients = InProcessCompiler.strictInto(folder.resolve("clients"))
                .seeingModules()
                .addAll(generated())
                .compile();
        Path app = InProcessCompiler.strictInto(folder.resolve("app"))
                .seeingModules(clients)
                .add("module-info", "module com.example.app { requires " + MODULE + "; exports com.example.app; }")
                .add("com.example.app.App", USER)
                .compile();

        assertThat(run(clients, app)).isEqualTo("GetBookRequest{\"bookId\":\"b-17\"} module " + MODULE);
    }

    @Test
    void withoutANameThereIsNoModule() throws IOException {
        assertThat(generate(Optional.of(MODULE)).written()).contains(folder.resolve("out/module-info.java"));

        assertThat(generate(Optional.empty()).removed()).containsExactly(folder.resolve("out/module-info.java"));
    }

    @Test
    void aNameThatIsNoneIsRefused() {
        assertThatThrownBy(() -> generate(Optional.of("com.example.class")))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("found the module name `com.example.class`; expected");
    }

    @Test
    void supportClassesOfAnotherRunAreReported() throws IOException {
        Files.delete(folder.resolve("specs/library/service.yaml"));

        GenerateResult result = generate(Optional.of(MODULE));

        assertThat(result.succeeded()).isFalse();
        assertThat(result.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(DiagnosticCode.MANIFEST_VALUE);
            assertThat(found.toLine())
                    .startsWith("specs/archive/service.yaml:2:10: ")
                    .contains("`com.example.runtime`, which no service of this run emits");
        });
    }

    private void service(String name, String runtime) throws IOException {
        Path home = Files.createDirectories(folder.resolve("specs").resolve(name));
        Files.writeString(home.resolve("GetBook.md"), ServiceFolder.page("GET").text());
        Files.writeString(home.resolve("service.yaml"), """
                service: %1$s
                package: com.example.%1$s
                style: rest
                endpoint: https://library.example.com
                auth: {type: bearer}
                """.formatted(name) + runtime);
    }

    private GenerateResult generate(Optional<String> moduleName) {
        GenerateRequest.Builder request = GenerateRequest.builder()
                .specs(Specs.at(folder.resolve("specs")).shownFrom(folder))
                .output(folder.resolve("out"));
        moduleName.ifPresent(request::moduleName);
        return new Docwright().generate(request.build());
    }

    private Map<String, String> generated() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        Path out = folder.resolve("out");
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file :
                    files.filter(found -> found.toString().endsWith(".java")).toList()) {
                sources.put(out.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return sources;
    }

    /** Runs the application as modules; the annotations are not there, since nothing needs them at run time. */
    private static Object run(Path clients, Path app) throws ReflectiveOperationException, URISyntaxException {
        Path jackson = Path.of(JsonFactory.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        ModuleLayer boot = ModuleLayer.boot();
        Configuration modules = boot.configuration()
                .resolve(ModuleFinder.of(clients, app, jackson), ModuleFinder.of(), Set.of("com.example.app"));
        ClassLoader loader = boot.defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader())
                .findLoader("com.example.app");
        return loader.loadClass("com.example.app.App").getMethod("run").invoke(null);
    }
}
