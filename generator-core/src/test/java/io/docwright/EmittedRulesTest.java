package io.docwright;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.testing.InProcessCompiler;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks of compiled clients find what they are there for. */
class EmittedRulesTest {

    private static final EmittedRules RULES = new EmittedRules("some", "some.runtime", Set.of("some.one.Book"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "some.runtime.Json,    java.util.logging.Logger,         0",
        "some.runtime.Json,    some.one.Book,                    1",
        "some.one.Client,      some.runtime.Transport,           0",
        "some.one.Client,      java.net.http.HttpClient,         1",
        "some.one.Client,      java.util.concurrent.ForkJoinPool, 1",
        "some.runtime.Json,    java.lang.reflect.Method,         1",
        "some.one.Book,        some.runtime.JsonReader,          0",
        "some.one.Book,        some.one.Book,                    0",
        "some.one.Book,        some.runtime.Transport,           1",
        "some.one.Book,        some.one.Client,                  1",
    })
    void aDependencyThatIsNotAllowedIsFound(String from, String to, int broken) {
        InProcessCompiler compiler = InProcessCompiler.into(folder);
        for (String type : List.of(
                "some.runtime.Json",
                "some.runtime.JsonReader",
                "some.runtime.Transport",
                "some.one.Book",
                "some.one.Client")) {
            int dot = type.lastIndexOf('.');
            String field = type.equals(from) ? "static " + to + " other;" : "";
            compiler.add(
                    type,
                    "package " + type.substring(0, dot) + "; public final class " + type.substring(dot + 1) + " { "
                            + field + " }");
        }
        Path compiled = compiler.compile();

        assertThat(RULES.violations(compiled)).hasSize(broken);
    }

    @Test
    void theStrictCompilerFindsBrokenJavadocAndLooseTypes() {
        assertThat(strict("/** A & <b>B. */ public final class A {}"))
                .anyMatch(message -> message.contains("bad HTML entity"))
                .anyMatch(message -> message.contains("element not closed: b"));
        assertThat(strict("/** @param x none */ public final class A {}")).isNotEmpty();
        assertThat(strict("public final class A { java.util.List list; }"))
                .anyMatch(message -> message.contains("[rawtypes]"));
        assertThat(strict("/** A sentence. */ public final class A { public int undocumented; }"))
                .isEmpty();
    }

    private List<String> strict(String source) {
        return InProcessCompiler.strictInto(folder)
                .add("a.A", "package a;\n" + source)
                .messages();
    }
}
