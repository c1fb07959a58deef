package io.docwright;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.Diagnostic;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.Severity;
import io.docwright.emit.Emission;
import io.docwright.model.Service;
import io.docwright.symbol.SymbolTable;
import io.docwright.testing.InProcessCompiler;
import io.docwright.testing.SharedFolder;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page met in the wild gives a client and a fake that compile as strictly as it gets, and models that keep its samples, or
 * an error that says why not.
 */
class CorpusCompilationTest {

    private static final int BATCH = 65;

    /** Where the sources of all clients stay, see {@code .ci/run}. */
    private static final Path KEPT = Path.of("target", "corpus-clients");

    @TempDir
    private Path folder;

    private final Map<String, String> contractTests = new TreeMap<>();
    private final Set<String> models = new HashSet<>();
    private final List<String> broken = new ArrayList<>();
    private int kept;
    private int generated;
    private int refused;
    private int withoutOperation;

    @Test
    void everyPageCompilesOrIsRefusedWithAnError() throws IOException {
        SharedFolder.assume(CorpusCompilationTest.class, "corpus");
        deleteKept();
        List<Path> pages = CorpusPages.all();
        List<String> messages = new ArrayList<>();

        for (int from = 0; from < pages.size(); from += BATCH) {
            messages.addAll(compile(pages.subList(from, Math.min(pages.size(), from + BATCH)), from));
        }

        System.out.printf("corpus: %d operations keep their samples, %d do not%n", kept, broken.size());
        System.out.printf(
                "corpus: %d clients compile, %d pages are refused, %d document no operation%n",
                generated, refused, withoutOperation);
        assertThat(messages).isEmpty();
        assertThat(broken).as("%s", broken).isEmpty();
        assertThat(kept).isGreaterThan(pages.size() / 2);
        assertThat(generated + refused + withoutOperation).isEqualTo(pages.size());
        assertThat(generated).isGreaterThan(pages.size() * 9 / 10);
    }

    /** A batch shares one runtime, as services of one build do. */
    private List<String> compile(List<Path> pages, int first) throws IOException {
        InProcessCompiler compiler =
                InProcessCompiler.strictInto(folder.resolve("batch" + first)).seeing(Test.class, API.class);
        boolean runtime = true;
        for (int i = 0; i < pages.size(); i++) {
            Map<String, String> files = sources(pages.get(i), "corpus.p" + (first + i), runtime);
            compiler.addAll(files);
            runtime &= files.isEmpty();
        }
        List<String> messages = compiler.messages();
        URL[] classes = {folder.resolve("batch" + first).toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            for (Map.Entry<String, String> test : contractTests.entrySet()) {
                runContractTest(loader, test.getKey(), test.getValue());
            }
        } catch (ReflectiveOperationException e) {
            messages.add(e.toString());
        }
        if (messages.isEmpty()) {
            Path compiled = folder.resolve("batch" + first);
            messages.addAll(new EmittedRules("corpus", "corpus.runtime", models).violations(compiled));
        }
        contractTests.clear();
        models.clear();
        return messages;
    }

    private Map<String, String> sources(Path page, String javaPackage, boolean runtime) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Service> found = CorpusPages.service(page, javaPackage, runtime, diagnostics);
        if (found.isEmpty()) {
            withoutOperation++;
            return Map.of();
        }
        Service service = found.get();
        var symbols = SymbolTable.of(service, diagnostics);
        if (diagnostics.has(Severity.ERROR)) {
            refused++;
            System.out.println("refused: " + errors(diagnostics).get(0));
            return Map.of();
        }
        generated++;
        service.types().forEach(type -> models.add(javaPackage + "." + symbols.type(type.id())));
        service.operations()
                .forEach(operation -> models.add(
                        javaPackage + "." + symbols.operation(operation).response()));
        Map<String, String> files = new TreeMap<>(Emission.of(service, symbols).files());
        keepForLint(files);
        files.putAll(Emission.fake(service, symbols).files());
        files.putAll(Emission.contractTest(service, symbols).files());
        contractTests.put(
                javaPackage + "." + symbols.tests().contractTest(),
                page.getFileName().toString());
        if (runtime) {
            files.putAll(Emission.testkit(symbols).files());
        }
        return files;
    }

    /** The lint step of the build looks at clients too, with a compiler that no test has. */
    private static void keepForLint(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = KEPT.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }

    private static void deleteKept() throws IOException {
        if (Files.exists(KEPT)) {
            try (Stream<Path> files = Files.walk(KEPT)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void runContractTest(ClassLoader loader, String test, String page) throws ReflectiveOperationException {
        Class<?> type;
        try {
            type = loader.loadClass(test);
        } catch (ClassNotFoundException withoutSample) {
            return;
        }
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object instance = constructor.newInstance();
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Test.class)) {
                method.setAccessible(true);
                try {
                    method.invoke(instance);
                    kept++;
                } catch (InvocationTargetException e) {
                    broken.add(page + ": " + e.getCause());
                }
            }
        }
    }

    private static List<String> errors(Diagnostics diagnostics) {
        return diagnostics.sorted().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(Diagnostic::toLine)
                .toList();
    }
}
