package io.docwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.Diagnostic;
import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Severity;
import io.docwright.diag.SourceLocation;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.codehaus.plexus.PlexusContainer;
import org.codehaus.plexus.build.BuildContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdeBuildTest {

    private final List<String> calls = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void diagnosticsAreShownAtFileAndLineInsteadOfOlderOnes() throws IOException {
        Path page =
                Files.writeString(Files.createDirectory(folder.resolve("specs")).resolve("a.md"), "");
        IdeBuild ide = IdeBuild.in(offering(BuildContext.class.getName())).orElseThrow();

        ide.show(
                List.of(diagnostic(Severity.ERROR), diagnostic(Severity.WARNING), diagnostic(Severity.INFO)),
                folder.resolve("specs"),
                folder);
        ide.refresh(folder.resolve("out"));

        assertThat(calls)
                .containsExactly(
                        "removeMessages " + page,
                        "addMessage " + page + " 3 5 DW2004: found `x` 2 null",
                        "addMessage " + page + " 3 5 DW2004: found `x` 1 null",
                        "refresh " + folder.resolve("out"));
    }

    @Test
    void withoutAnIdeThereIsNothingToShowThemIn() {
        assertThat(IdeBuild.in(offering("com.example.Other"))).isEmpty();
    }

    /** A container that has one component, a build context that writes down what it is told. */
    private PlexusContainer offering(String role) {
        Object context = proxy(BuildContext.class, (method, arguments) -> {
            calls.add(method + " "
                    + Arrays.stream(arguments)
                            .map(argument -> argument instanceof File file ? file.toString() : String.valueOf(argument))
                            .collect(Collectors.joining(" ")));
            return null;
        });
        return (PlexusContainer) proxy(
                PlexusContainer.class,
                (method, arguments) -> method.equals("hasComponent") ? (Object) role.equals(arguments[0]) : context);
    }

    /** Answers a call. */
    private interface Answer {
        /** Returns what the method gives for the arguments. */
        Object to(String method, Object[] arguments);
    }

    private static Object proxy(Class<?> type, Answer answer) {
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answer.to(method.getName(), arguments));
    }

    private static Diagnostic diagnostic(Severity severity) {
        var at = new SourceLocation("specs/a.md", 3, 5, 10, 1);
        return new Diagnostic(DiagnosticCode.TABLE_RAGGED, severity, at, "found `x`");
    }
}
