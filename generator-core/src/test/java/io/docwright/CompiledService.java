package io.docwright;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.Diagnostics;
import io.docwright.diag.Severity;
import io.docwright.emit.Emission;
import io.docwright.lock.Lock;
import io.docwright.model.Service;
import io.docwright.resolve.Resolution;
import io.docwright.symbol.SymbolTable;
import io.docwright.testing.InProcessCompiler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * A service with its client, generated and compiled in this process.
 *
 * @param lock what its lock would say
 * @param classes the client's own classes
 * @param runtime its support classes, compiled once for all
 */
record CompiledService(Lock lock, Path classes, Path runtime) {

    /** Generates and compiles the one service of a folder. */
    static CompiledService of(Path specs, Path classes, Path runtime) {
        Diagnostics diagnostics = new Diagnostics();
        List<Resolution> services = new ServiceLoader(Specs.at(specs), diagnostics).load();
        assertThat(diagnostics.sorted())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .isEmpty();
        Service service = services.get(0).service();
        Map<String, String> own = new TreeMap<>(
                Emission.of(service, SymbolTable.of(service, new Diagnostics())).files());
        own.keySet().removeIf(path -> path.contains("/runtime/"));
        InProcessCompiler.strictInto(classes).seeingFolders(runtime).addAll(own).compile();
        return new CompiledService(LockFiles.now(service).lock(), classes, runtime);
    }

    /** Compiles the support classes of the client that has them. */
    static Path runtime(Path specs, Path classes) {
        Service service = new ServiceLoader(Specs.at(specs), new Diagnostics())
                .load()
                .get(0)
                .service();
        Map<String, String> support = new TreeMap<>(
                Emission.of(service, SymbolTable.of(service, new Diagnostics())).files());
        support.keySet().removeIf(path -> !path.contains("/runtime/"));
        return InProcessCompiler.strictInto(classes).addAll(support).compile();
    }

    /** Returns what the compiler has against a source that uses this client; warnings are nothing it has against it. */
    List<String> errors(String className, String source, Path output) {
        return InProcessCompiler.strictInto(output)
                .tolerant()
                .seeingFolders(runtime, classes)
                .add(className, source)
                .messages();
    }

    /** Packs the client's own classes. */
    Path jar(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path one : files.filter(Files::isRegularFile).sorted().toList()) {
                jar.putNextEntry(new JarEntry(classes.relativize(one).toString().replace('\\', '/')));
                jar.write(Files.readAllBytes(one));
                jar.closeEntry();
            }
        }
        return file;
    }
}
