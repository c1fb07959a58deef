package io.docwright.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.docwright.testing.InProcessCompiler;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Holds the project to the rules, and shows for each rule that a class which breaks it is found. */
class ArchitectureTest {

    private static final JavaClasses PROJECT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(Architecture.ROOT);

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> projectKeepsEveryRule() {
        return Architecture.rules().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(PROJECT)));
    }

    @Test
    void stagesHaveNoCycles() {
        SlicesRuleDefinition.slices()
                .matching(Architecture.ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(PROJECT);
    }

    @TestFactory
    Stream<DynamicTest> everyRuleIsSeenToFail() {
        Map<String, ArchRule> rules = Architecture.rules();
        Map<String, JavaClasses> breakers = breakers();

        assertThat(breakers.keySet()).containsAll(rules.keySet());
        return rules.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue()
                                        .evaluate(breakers.get(rule.getKey()))
                                        .hasViolation())
                                .isTrue()));
    }

    private Map<String, JavaClasses> breakers() {
        Map<String, JavaClasses> breakers = new LinkedHashMap<>();
        Architecture.MAY_USE.forEach((stage, others) -> breakers.put("stage " + stage, stageBreaker(stage, others)));
        Architecture.LIBRARY_HOMES.forEach((library, homes) -> breakers.put(
                "library " + library,
                using("name", library + ".Planted", "Object field = new " + library + ".Planted();")));
        breakers.put(
                "runtime is free of other libraries",
                using("runtime", "com.example.Planted", "Object field = new com.example.Planted();"));
        breakers.put("network", using("resolve", null, "java.net.http.HttpClient field;"));
        breakers.put("reading files", using("emit", null, calling("readAllBytes(null)")));
        breakers.put("writing files", using("report", null, calling("delete(null)")));
        breakers.put(
                "reading is remembered",
                using(
                        "emit",
                        null,
                        "Object field = new io.docwright.source.SourceReader(io.docwright.source.SourceLimits.defaults());"));
        breakers.put("reflection", using("runtime", null, "java.lang.reflect.Method field;"));
        return breakers;
    }

    private JavaClasses stageBreaker(String stage, List<String> others) {
        String forbidden = Architecture.MAY_USE.keySet().stream()
                .filter(other -> !other.isEmpty() && !other.equals(stage) && !others.contains(other))
                .findFirst()
                .orElseThrow();
        String planted = Architecture.ROOT + "." + forbidden + ".Planted";
        return using(stage, planted, "Object field = new " + planted + "();");
    }

    private static String calling(String call) {
        return "Object call() throws Exception { java.nio.file.Files." + call + "; return null; }";
    }

    /** Compiles a class of the stage with this body, beside a class of the planted name. */
    private JavaClasses using(String stage, @org.jspecify.annotations.Nullable String planted, String body) {
        String home = stage.isEmpty() ? Architecture.ROOT : Architecture.ROOT + "." + stage;
        InProcessCompiler compiler = InProcessCompiler.into(folder.resolve(String.valueOf(body.hashCode()) + home));
        compiler.add(home + ".Breaker", "package " + home + ";\npublic class Breaker { " + body + " }\n");
        if (planted != null) {
            int dot = planted.lastIndexOf('.');
            compiler.add(
                    planted,
                    "package " + planted.substring(0, dot) + ";\npublic class " + planted.substring(dot + 1) + " {}\n");
        }
        return new ClassFileImporter().importPath(compiler.compile());
    }
}
