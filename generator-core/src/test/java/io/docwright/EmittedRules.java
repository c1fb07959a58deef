package io.docwright;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What compiled clients may depend on, whatever pages they come from. */
final class EmittedRules {

    /** The support classes that are about values; all others are about calls. */
    private static final Set<String> OF_VALUES = Set.of(
            "Bytes",
            "Copies",
            "ElementReader",
            "ElementWriter",
            "Extras",
            "Json",
            "JsonException",
            "JsonNames",
            "JsonReader",
            "JsonValue",
            "JsonWriter",
            "Limits",
            "Nested",
            "OpenEnum",
            "ResponseMetadata",
            "Views");

    private final String clients;
    private final String runtime;
    private final Set<String> models;

    /**
     * Makes the rules for clients that share a runtime.
     *
     * @param clients the package above those of all clients
     * @param runtime the package of the support classes
     * @param models full names of all models
     */
    EmittedRules(String clients, String runtime, Set<String> models) {
        this.clients = clients;
        this.runtime = runtime;
        this.models = Set.copyOf(models);
    }

    /** Returns what is broken in compiled clients, sources of tests apart. */
    List<String> violations(Path compiled) {
        JavaClasses all = new ClassFileImporter()
                .withImportOption(place -> !isForTests(Path.of(place.asURI())))
                .importPath(compiled);
        return rules().values().stream()
                .flatMap(rule -> rule.evaluate(all).getFailureReport().getDetails().stream())
                .distinct()
                .toList();
    }

    private static boolean isForTests(Path file) {
        return file.toString().contains("testkit")
                || file.getFileName().toString().matches("(Fake\\w+|\\w+Facts|\\w+ContractTest)(\\$.*)?\\.class");
    }

    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new TreeMap<>();
        rules.put("runtime", runtimeNeedsTheJdkAndJacksonAlone());
        rules.put("client", clientsKnowTheirRuntimeAlone());
        rules.put("models", modelsKnowNoCalls());
        rules.put("reflection", nothingUsesReflection());
        return rules;
    }

    private ArchRule runtimeNeedsTheJdkAndJacksonAlone() {
        return classes()
                .that(resideInAPackage(runtime))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        runtime,
                        "java..",
                        "javax.crypto..",
                        "javax.net.ssl..",
                        "com.fasterxml.jackson.core..",
                        "org.jspecify.annotations"))
                .because("a client needs two small jars");
    }

    /** A client reads, writes and sends through its runtime: no JSON library, no HTTP, no file, no thread of its own. */
    private ArchRule clientsKnowTheirRuntimeAlone() {
        return classes()
                .that(DescribedPredicate.not(resideInAPackage(runtime)))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                clients + "..",
                                "java.lang",
                                "java.io",
                                "java.math",
                                "java.time..",
                                "java.util",
                                "java.util.function",
                                "java.util.stream",
                                "org.jspecify.annotations")
                        .or(named("CompletableFuture", "java.util.concurrent")))
                .because("a client is nothing but documentation over its runtime");
    }

    private ArchRule modelsKnowNoCalls() {
        DescribedPredicate<JavaClass> calls = DescribedPredicate.describe(
                "are about calls",
                type -> type.getPackageName().equals(runtime) && !OF_VALUES.contains(outermost(type))
                        || type.getPackageName().startsWith(clients + ".") && !isRuntime(type) && !isModel(type));
        return noClasses()
                .that(DescribedPredicate.describe("are models", this::isModel))
                .should()
                .dependOnClassesThat(calls)
                .because("values can be used without a client");
    }

    private static ArchRule nothingUsesReflection() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.lang.reflect..", "java.lang.invoke..", "java.beans..", "sun..", "jdk.."))
                .because("a native image needs no metadata");
    }

    private boolean isRuntime(JavaClass type) {
        return type.getPackageName().equals(runtime);
    }

    private boolean isModel(JavaClass type) {
        return models.contains(type.getPackageName() + "." + outermost(type));
    }

    private static String outermost(JavaClass type) {
        String name = type.getName().substring(type.getPackageName().length() + 1);
        return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
    }

    private static DescribedPredicate<JavaClass> named(String name, String javaPackage) {
        return DescribedPredicate.describe(
                "is " + name,
                type -> type.getPackageName().equals(javaPackage)
                        && Stream.of(name).anyMatch(type.getSimpleName()::equals));
    }
}
