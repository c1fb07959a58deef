package io.docwright.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import io.docwright.source.SourceReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of the house as data, so that the same rules judge the project and classes made to break them. */
final class Architecture {

    static final String ROOT = "io.docwright";

    /** Which stage may use which others; the order is the way through. */
    static final Map<String, List<String>> MAY_USE = stages();

    /** Packages of libraries, and the only stages that may name them. */
    static final Map<String, List<String>> LIBRARY_HOMES = Map.of(
            "com.palantir.javapoet", List.of("emit"),
            "org.jsoup", List.of("parse.page"),
            "io.swagger", List.of("parse.openapi"),
            "freemarker", List.of("report"),
            "picocli", List.of("cli"),
            "com.fasterxml.jackson.databind", List.of("source", "parse.openapi"),
            "com.fasterxml.jackson.dataformat", List.of("source"),
            "org.yaml.snakeyaml", List.of("source"));

    private static final Set<String> READING =
            Set.of("readAllBytes", "readString", "readAllLines", "lines", "newInputStream", "newBufferedReader");

    private static final Set<String> WRITING = Set.of(
            "write",
            "writeString",
            "newOutputStream",
            "newBufferedWriter",
            "delete",
            "deleteIfExists",
            "move",
            "copy",
            "createDirectory",
            "createDirectories",
            "createFile",
            "createLink");

    private Architecture() {}

    /** Returns every rule by name. */
    static Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        MAY_USE.forEach((stage, others) -> rules.put("stage " + stage, stageUsesOnly(stage, others)));
        LIBRARY_HOMES.forEach((library, homes) -> rules.put("library " + library, libraryStaysIn(library, homes)));
        rules.put("runtime is free of other libraries", runtimeStandsAlone());
        rules.put("network", networkStaysIn("runtime", "testkit", "fetch"));
        // the runtime never runs here; in clients it reads their credentials
        rules.put("reading files", callsStayIn("reads files", READING, "source", "write", "runtime"));
        rules.put("writing files", callsStayIn("writes files", WRITING, "write", "fetch"));
        rules.put("reading is remembered", readersAreMadeIn("io.docwright.PageLoader"));
        rules.put("reflection", noReflectionInRuntime());
        return rules;
    }

    private static Map<String, List<String>> stages() {
        Map<String, List<String>> stages = new LinkedHashMap<>();
        stages.put("diag", List.of());
        stages.put("source", List.of("diag"));
        stages.put("manifest", List.of("source", "diag"));
        stages.put("raw", List.of("diag"));
        stages.put("parse.page", List.of("source", "raw", "diag"));
        stages.put("parse.openapi", List.of("source", "raw", "diag"));
        stages.put("model", List.of("diag"));
        stages.put("resolve", List.of("raw", "manifest", "model", "diag"));
        stages.put("rule", List.of("model", "diag"));
        stages.put("name", List.of());
        stages.put("symbol", List.of("model", "name", "manifest", "diag"));
        stages.put("emit", List.of("model", "symbol", "diag", "runtime", "testkit"));
        stages.put("runtime", List.of());
        stages.put("testkit", List.of("runtime"));
        stages.put("write", List.of("diag"));
        stages.put("state", List.of("source", "diag"));
        stages.put("lock", List.of("model", "symbol", "name", "source", "diag"));
        stages.put("diff", List.of("lock", "diag"));
        stages.put("report", List.of("model", "symbol", "lock", "diff", "diag"));
        stages.put("fetch", List.of("source", "manifest", "diag"));
        stages.put("cli", List.of("", "diag"));
        stages.put(
                "",
                List.of(
                        "diag",
                        "source",
                        "manifest",
                        "raw",
                        "parse.page",
                        "parse.openapi",
                        "model",
                        "resolve",
                        "rule",
                        "name",
                        "symbol",
                        "emit",
                        "write",
                        "state",
                        "lock",
                        "diff",
                        "report",
                        "fetch"));
        return stages;
    }

    private static ArchRule stageUsesOnly(String stage, List<String> others) {
        String[] forbidden = MAY_USE.keySet().stream()
                .filter(other -> !other.equals(stage) && !others.contains(other))
                .flatMap(Architecture::packages)
                .toArray(String[]::new);
        return noClasses()
                .that(resideInAnyPackage(packages(stage).toArray(String[]::new)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(forbidden))
                .allowEmptyShould(true)
                .because("stages depend one way");
    }

    private static ArchRule libraryStaysIn(String library, List<String> homes) {
        return noClasses()
                .that(not(inStages(homes)))
                .should()
                .dependOnClassesThat(resideInAPackage(library + ".."))
                .allowEmptyShould(true)
                .because("a library has one home");
    }

    private static ArchRule runtimeStandsAlone() {
        return noClasses()
                .that(inStages(List.of("runtime", "testkit")))
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(
                        "java..",
                        "javax.crypto..",
                        "javax.net.ssl..",
                        "com.fasterxml.jackson.core..",
                        "org.jspecify.annotations..",
                        "com.sun.net.httpserver..",
                        ROOT + ".runtime..",
                        ROOT + ".testkit..")))
                .allowEmptyShould(true)
                .because("it is copied into clients, whose classpath is two jars");
    }

    private static ArchRule networkStaysIn(String... homes) {
        return noClasses()
                .that(not(inStages(Arrays.asList(homes))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net.http..", "javax.net..", "com.sun.net..")
                        .or(describe("opens a connection", Architecture::opensConnection)))
                .allowEmptyShould(true)
                .because("generation never connects");
    }

    private static boolean opensConnection(JavaClass type) {
        return type.getPackageName().equals("java.net")
                && (type.getSimpleName().contains("Socket")
                        || type.getSimpleName().contains("Connection"));
    }

    private static ArchRule callsStayIn(String what, Set<String> methods, String... homes) {
        DescribedPredicate<JavaCall<?>> call = describe(
                what,
                access -> access.getTargetOwner().isEquivalentTo(java.nio.file.Files.class)
                        && methods.contains(access.getName()));
        return noClasses()
                .that(not(inStages(Arrays.asList(homes))))
                .should()
                .callMethodWhere(call)
                .allowEmptyShould(true)
                .because("files have one door each way");
    }

    /** A file that is read past the one who keeps the log would not be missed by the next run when it changes. */
    private static ArchRule readersAreMadeIn(String home) {
        return noClasses()
                .that(not(name(home).or(name(ROOT + ".source.SourceReader"))))
                .should()
                .callConstructorWhere(describe(
                        "of a reader of files", call -> call.getTargetOwner().isEquivalentTo(SourceReader.class)))
                .because("the state of a run names every file that was read");
    }

    private static ArchRule noReflectionInRuntime() {
        return noClasses()
                .that(inStages(List.of("runtime")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.lang.reflect..", "java.lang.invoke.."))
                .allowEmptyShould(true)
                .because("clients run as native images");
    }

    private static DescribedPredicate<JavaClass> inStages(List<String> stages) {
        List<String> packages = new ArrayList<>();
        stages.forEach(stage -> packages(stage).forEach(packages::add));
        return resideInAnyPackage(packages.toArray(String[]::new));
    }

    /** A stage is its package and what lies below it; the root is its package alone. */
    private static Stream<String> packages(String stage) {
        return stage.isEmpty() ? Stream.of(ROOT) : Stream.of(ROOT + "." + stage + "..");
    }
}
