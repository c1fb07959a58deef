package io.docwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.Docwright;
import io.docwright.GenerateRequest;
import io.docwright.GenerateResult;
import io.docwright.GenerateTestRequest;
import io.docwright.InspectRequest;
import io.docwright.InspectResult;
import io.docwright.UsageException;
import io.docwright.diag.Diagnostic;
import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Severity;
import io.docwright.diag.SourceLocation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class MainTest {

    private static final Diagnostic ERROR = diagnostic(Severity.ERROR, 3);
    private static final Diagnostic WARNING = diagnostic(Severity.WARNING, 2);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Docwright real = new Docwright();
    private final List<GenerateTestRequest> tested = new ArrayList<>();
    private final List<GenerateRequest> generated = new ArrayList<>();
    private final List<InspectRequest> inspected = new ArrayList<>();

    @Test
    void generateHandsOnItsOptionsAndPrintsOneLineAService() {
        var service = new GenerateResult.GeneratedService("eas", "com.example.eas", 1, 4);
        var result = new GenerateResult(
                true,
                List.of(WARNING),
                List.of(service),
                List.of(Path.of("EasClient.java")),
                2,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());

        int code = generate(
                request -> result,
                "generate",
                "--specs",
                "pages",
                "--out",
                "src",
                "--encoding",
                "GBK",
                "--module",
                "com.a");

        assertThat(code).isZero();
        assertThat(generated.get(0).moduleName()).contains("com.a");
        GenerateRequest request = generated.get(0);
        assertThat(request.specs().path()).isEqualTo(Path.of("pages"));
        assertThat(request.output()).isEqualTo(Path.of("src"));
        assertThat(request.specs().encoding()).contains(Charset.forName("GBK"));
        assertThat(lines(out))
                .containsExactly(
                        "eas: package com.example.eas, operations: 1, corrections: 4",
                        "files written: 1, unchanged: 2, removed: 0");
        assertThat(lines(err)).containsExactly("specs/a.md:2:5: warning[DW2004] found `x`");
    }

    @Test
    void generateTestHandsOnItsOptionsToo() {
        var service = new GenerateResult.GeneratedService("eas", "com.example.eas", 1, 4);
        var result = new GenerateResult(
                true, List.of(), List.of(service), List.of(), 2, List.of(), List.of(), List.of(), Optional.empty());

        assertThat(generate(request -> result, "generate-test", "--specs", "pages", "--out", "tests"))
                .isZero();
        assertThat(generate(request -> result, "generate-test", "--specs", "p", "--out", "t", "--no-contract-tests"))
                .isZero();

        assertThat(tested.get(0).sources().specs().path()).isEqualTo(Path.of("pages"));
        assertThat(tested.get(0).sources().output()).isEqualTo(Path.of("tests"));
        assertThat(tested).extracting(GenerateTestRequest::fakes).containsExactly(true, true);
        assertThat(tested).extracting(GenerateTestRequest::contractTests).containsExactly(true, false);
        assertThat(lines(out)).contains("files written: 0, unchanged: 2, removed: 0");
    }

    @Test
    void bothGenerateCommandsRememberOnlyWhenAskedTo() {
        var result = new GenerateResult(
                true,
                List.of(),
                List.of(),
                List.of(),
                0,
                List.of(),
                List.of(Path.of("Mine.java")),
                List.of(),
                Optional.empty());

        generate(request -> result, "generate", "--specs", "p", "--out", "o");
        generate(request -> result, "generate", "--specs", "p", "--out", "o", "--state", "s", "--force");
        generate(request -> result, "generate-test", "--specs", "p", "--out", "o", "--state", "s");

        assertThat(generated)
                .extracting(GenerateRequest::state)
                .containsExactly(Optional.empty(), Optional.of(Path.of("s")));
        assertThat(generated).extracting(GenerateRequest::force).containsExactly(false, true);
        assertThat(tested.get(0).sources().state()).contains(Path.of("s"));
        assertThat(lines(err)).contains("docwright: `Mine.java` was edited since it was generated; the change is lost");
    }

    @Test
    void generateThatDidNotSucceedEndsWithOne() {
        var result = new GenerateResult(
                false, List.of(ERROR), List.of(), List.of(), 0, List.of(), List.of(), List.of(), Optional.empty());

        int code = generate(request -> result, "generate", "--specs", "pages", "--out", "src");

        assertThat(code).isEqualTo(1);
        assertThat(lines(err)).containsExactly("specs/a.md:3:5: error[DW2004] found `x`");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void inspectPrintsTheFilesItWroteAndEndsWithOneForAnError() {
        var result = new InspectResult(List.of(WARNING, ERROR), List.of(Path.of("d", "a.json")));

        int code = inspect(request -> result, "inspect", "a.md", "b.md", "--out", "d", "--full");

        assertThat(code).isEqualTo(1);
        assertThat(inspected.get(0).inputs()).containsExactly(Path.of("a.md"), Path.of("b.md"));
        assertThat(inspected.get(0).full()).isTrue();
        assertThat(lines(out)).containsExactly(Path.of("d", "a.json").toString());
        assertThat(lines(err)).hasSize(2);
    }

    @Test
    void inspectWithWarningsAloneEndsWithZero() {
        var result = new InspectResult(List.of(WARNING), List.of());

        assertThat(inspect(request -> result, "inspect", "a.md", "--out", "d")).isZero();
    }

    @Test
    void aPageWhoseNameBeginsWithAnAtSignIsAPage() {
        inspect(request -> new InspectResult(List.of(), List.of()), "inspect", "@pages", "--out", "d");

        assertThat(inspected.get(0).inputs()).containsExactly(Path.of("@pages"));
    }

    @Test
    void anUnknownOptionEndsWithTwoAndNamesTheNearest() {
        int code = run("generate", "--spec", "pages", "--out", "src");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("--spec'").contains("--specs").contains("try `docwright generate --help`");
    }

    @Test
    void anUnknownVerbEndsWithTwoAndNamesTheNearest() {
        int code = run("generat", "--specs", "pages");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("generat'").contains("generate").contains("try `docwright --help`");
    }

    @Test
    void aMissingVerbOrOptionEndsWithTwo() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("generate", "--out", "src")).isEqualTo(2);
        assertThat(run("inspect", "--out", "d")).isEqualTo(2);
        assertThat(lines(err)).anyMatch(line -> line.contains("--specs"));
    }

    @Test
    void anUnknownCharsetEndsWithTwo() {
        assertThat(run("inspect", "a.md", "--out", "d", "--encoding", "UTF-9")).isEqualTo(2);
        assertThat(lines(err).get(0))
                .isEqualTo(
                        "docwright: invalid value for option '--encoding': found `UTF-9`; expected an encoding that is known"
                                + " here, such as `UTF-8`, `UTF-16`, `GBK` or `Big5`");
    }

    @Test
    void aTextThatIsNoNameOfACharsetEndsWithTwo() {
        assertThat(run("inspect", "a.md", "--out", "d", "--encoding", "/tmp")).isEqualTo(2);
        assertThat(err.toString())
                .contains("found `/tmp`; expected an encoding")
                .doesNotContain("Exception");
    }

    @Test
    void aRequestTheGeneratorRefusesEndsWithTwo() {
        int code = generate(
                request -> {
                    throw new UsageException("`pages` does not exist");
                },
                "generate",
                "--specs",
                "pages",
                "--out",
                "src");

        assertThat(code).isEqualTo(2);
        assertThat(lines(err)).containsExactly("docwright: `pages` does not exist");
    }

    @Test
    void anUnreadableInputEndsWithTwo() {
        int code = inspect(
                request -> {
                    throw new UncheckedIOException("cannot read `a.md`", new IOException("denied"));
                },
                "inspect",
                "a.md",
                "--out",
                "d");

        assertThat(code).isEqualTo(2);
        assertThat(lines(err)).containsExactly("docwright: cannot read `a.md`");
    }

    @Test
    void aBugEndsWithThreeOnOneLine() {
        int code = bug("generate", "--specs", "pages", "--out", "src");

        assertThat(code).isEqualTo(3);
        assertThat(lines(err)).hasSize(1);
        assertThat(err.toString()).contains("internal error").contains("broken").contains("-X");
    }

    @Test
    void aBugShowsItsStackTraceOnRequest() {
        int code = bug("generate", "--specs", "pages", "--out", "src", "-X");

        assertThat(code).isEqualTo(3);
        assertThat(lines(err)).anyMatch(line -> line.startsWith("\tat "));
    }

    @Test
    void aBugThatExhaustsTheStackEndsWithThree() {
        int code = generate(
                request -> {
                    throw new StackOverflowError();
                },
                "generate",
                "--specs",
                "pages",
                "--out",
                "src");

        assertThat(code).isEqualTo(3);
        assertThat(lines(err)).hasSize(1);
    }

    @Test
    void helpGoesToStandardOutput() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("generate").contains("inspect");
        assertThat(err.toString()).isEmpty();
    }

    private int bug(String... arguments) {
        return generate(
                request -> {
                    throw new IllegalStateException("broken");
                },
                arguments);
    }

    private int run(String... arguments) {
        return generate(
                request -> {
                    throw new AssertionError("must not be called");
                },
                arguments);
    }

    private int generate(Function<GenerateRequest, GenerateResult> generator, String... arguments) {
        return run(arguments, generator, request -> new InspectResult(List.of(), List.of()));
    }

    private int inspect(Function<InspectRequest, InspectResult> inspector, String... arguments) {
        return run(
                arguments,
                request -> new GenerateResult(
                        true, List.of(), List.of(), List.of(), 0, List.of(), List.of(), List.of(), Optional.empty()),
                inspector);
    }

    private int run(
            String[] arguments,
            Function<GenerateRequest, GenerateResult> generator,
            Function<InspectRequest, InspectResult> inspector) {
        var verbs = new Verbs(
                request -> {
                    generated.add(request);
                    return generator.apply(request);
                },
                request -> {
                    tested.add(request);
                    return generator.apply(request.sources());
                },
                request -> {
                    inspected.add(request);
                    return inspector.apply(request);
                },
                real::lint,
                real::explain,
                real::suggest,
                real::accept,
                real::diff);
        return Main.run(arguments, verbs, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private static List<String> lines(StringWriter text) {
        return text.toString().lines().toList();
    }

    private static Diagnostic diagnostic(Severity severity, int line) {
        var at = new SourceLocation("specs/a.md", line, 5, 10, 1);
        return new Diagnostic(DiagnosticCode.TABLE_RAGGED, severity, at, "found `x`");
    }
}
