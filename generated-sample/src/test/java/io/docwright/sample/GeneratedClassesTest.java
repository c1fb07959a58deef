package io.docwright.sample;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What the byte code of the generated clients needs, and what it must never use. */
class GeneratedClassesTest {

    private static final List<String> CLIENTS = List.of(
            "io.docwright.sample.dataworks",
            "io.docwright.sample.eas",
            "io.docwright.sample.langstudio",
            "io.docwright.sample.ververica",
            "io.docwright.sample.yunxiao");
    private static final String RUNTIME = "io.docwright.sample.runtime";

    private static final String TESTKIT = "io.docwright.sample.testkit";
    /** What is generated for tests stands in the packages of the clients too. */
    private static final Predicate<Path> FOR_TESTS =
            file -> file.getFileName().toString().matches("(Fake\\w+|\\w+Facts|\\w+ContractTest)\\.class");

    private static final JavaClasses GENERATED = new ClassFileImporter()
            .withImportOption(location -> !FOR_TESTS.test(Path.of(location.asURI())))
            .importPackages(Stream.concat(CLIENTS.stream(), Stream.of(RUNTIME)).toList());
    private static final JavaClasses FAKES = new ClassFileImporter()
            .withImportOption(location ->
                    FOR_TESTS.test(Path.of(location.asURI())) || location.contains(TESTKIT.replace('.', '/')))
            .importPackages(Stream.concat(CLIENTS.stream(), Stream.of(TESTKIT)).toList());

    private static final ArchRule NO_REFLECTION = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..", "java.beans..", "sun..", "jdk..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ServiceLoader.class)
            .orShould()
            .accessTargetWhere(targetOwner(assignableTo(Class.class)))
            .orShould()
            .accessTargetWhere(targetOwner(assignableTo(ClassLoader.class)));

    @Test
    void everyClientIsThere() {
        for (String name : CLIENTS) {
            assertThat(GENERATED.getPackage(name).getClasses()).as(name).hasSizeGreaterThan(5);
        }
        assertThat(GENERATED.getPackage(RUNTIME).getClasses()).hasSizeGreaterThan(5);
    }

    @Test
    void nothingUsesReflection() {
        NO_REFLECTION.check(GENERATED);
    }

    @Test
    void theRuleAgainstReflectionFindsEveryKindOfIt() {
        for (Class<?> offender :
                List.of(LoadsByName.class, LooksUpHandles.class, ListsMethods.class, LoadsServices.class)) {
            JavaClasses imported = new ClassFileImporter().importClasses(offender);
            assertThat(NO_REFLECTION.evaluate(imported).hasViolation())
                    .as("%s", offender)
                    .isTrue();
        }
    }

    @Test
    void nothingIsNeededButTheJdkJacksonCoreAndAnnotations() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(
                                Stream.of(
                                        "java..",
                                        "javax.crypto..",
                                        "javax.net.ssl..",
                                        "com.fasterxml.jackson.core..",
                                        "org.jspecify.annotations..",
                                        RUNTIME),
                                CLIENTS.stream())
                        .toArray(String[]::new))
                .check(GENERATED);
    }

    @Test
    void fakesNeedTheJdkAndTheirClientsAlone() {
        List<String> allowed = new ArrayList<>(CLIENTS);
        allowed.addAll(List.of(RUNTIME, TESTKIT, "java..", "javax.crypto..", "com.sun.net.httpserver.."));
        allowed.addAll(List.of("org.jspecify.annotations..", "org.junit.jupiter.api.."));

        assertThat(FAKES).hasSizeGreaterThan(30);
        NO_REFLECTION.check(FAKES);
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .check(FAKES);
    }

    @Test
    void noClientKnowsAnother() {
        for (String client : CLIENTS) {
            String[] others =
                    CLIENTS.stream().filter(name -> !name.equals(client)).toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAnyPackage(client, RUNTIME)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .check(GENERATED);
        }
    }

    @Test
    void theDemoRunsWithTwoSmallJarsOnItsClassPath() throws IOException, InterruptedException {
        String classPath = Stream.of(Demo.class, JsonFactory.class, NullMarked.class)
                .map(GeneratedClassesTest::location)
                .collect(Collectors.joining(File.pathSeparator));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");

        Process demo = new ProcessBuilder(java.toString(), "-cp", classPath, "io.docwright.sample.Demo")
                .redirectErrorStream(true)
                .start();
        String output = new String(demo.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(demo.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(output).contains("shop_vision", "orders_daily_sum", "demo_chat", "dws_orders_h", "3307");
        assertThat(demo.exitValue()).isZero();
    }

    private static String location(Class<?> type) {
        CodeSource source = Objects.requireNonNull(type.getProtectionDomain().getCodeSource());
        return Path.of(URI.create(source.getLocation().toString())).toString();
    }

    private static final class LoadsByName {
        static Object use() throws ClassNotFoundException {
            return Class.forName("java.lang.String");
        }
    }

    private static final class LooksUpHandles {
        static Object use() {
            return MethodHandles.lookup();
        }
    }

    private static final class ListsMethods {
        static Object use() {
            return String.class.getMethods();
        }
    }

    private static final class LoadsServices {
        static Object use() {
            return ServiceLoader.load(Runnable.class);
        }
    }
}
