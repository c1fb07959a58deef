package io.docwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.diag.Diagnostic;
import io.docwright.diag.DiagnosticCode;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run with nothing to do says what the last one said, and anything that could make it say something else is noticed. */
class UnchangedRunTest {

    private static final String CLIENT = "com/example/library/LibraryClient.java";

    @TempDir
    private Path folder;

    private Path specs;
    private Path output;
    private Path state;

    @BeforeEach
    void writeOnePage() throws IOException {
        specs = Files.createDirectory(folder.resolve("specs"));
        output = folder.resolve("out");
        state = folder.resolve("state");
        ServiceFolder.page("GET")
                .replacing("| language | string | No |", "| language | string | Perhaps |")
                .writeTo(specs, "corrections:\n  - {at: GetBook.response.year, set: {type: long}, reason: \"gone\"}\n");
    }

    @Test
    void theSecondRunSaysWhatTheFirstSaidAndWritesNothing() throws IOException {
        GenerateResult first = generate();
        List<String> before = times();

        GenerateResult second = generate();

        assertThat(first.cause()).contains("no state of an earlier run is there");
        assertThat(second.cause()).isEmpty();
        assertThat(second.diagnostics()).isEqualTo(first.diagnostics());
        assertThat(first.diagnostics())
                .extracting(Diagnostic::code)
                .contains(DiagnosticCode.CORRECTION_UNMATCHED, DiagnosticCode.NEED_UNKNOWN);
        assertThat(second.services()).isEqualTo(first.services()).hasSize(1);
        assertThat(second.unchanged()).isEqualTo(first.written().size());
        assertThat(second.written()).isEmpty();
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void whatTheStateSaysIsWhatARunWithoutItSays() {
        generate();
        GenerateResult remembered = generate();
        GenerateResult worked = new Docwright()
                .generate(GenerateRequest.builder()
                        .specs(theSpecs())
                        .output(output)
                        .build());

        assertThat(worked.cause()).contains("no state is kept");
        assertThat(remembered).isEqualTo(worked.again());
    }

    @Test
    void aChangedPageIsNoticedEvenWhereSizeAndTimeAreTheSame() throws IOException {
        generate();
        Path page = specs.resolve("GetBook.md");
        FileTime time = Files.getLastModifiedTime(page);
        Files.writeString(page, Files.readString(page).replace("The number of pages.", "The number of leafs."));
        Files.setLastModifiedTime(page, time);

        GenerateResult second = generate();

        assertThat(second.cause()).contains("`" + page + "` has changed");
        assertThat(second.written()).containsExactly(output.resolve("com/example/library/GetBookResponse.java"));
        assertThat(generate().cause()).isEmpty();
    }

    @Test
    void aChangedManifestIsNoticed() throws IOException {
        generate();
        Path manifest = specs.resolve("service.yaml");
        Files.writeString(manifest, Files.readString(manifest) + "# a comment\n");

        assertThat(generate().cause()).contains("`" + manifest + "` has changed");
        assertThat(generate().cause()).isEmpty();
    }

    @Test
    void aFileOfAnyNameThatComesOrGoesIsNoticed() throws IOException {
        generate();
        new Docwright().accept(new AcceptRequest(Specs.at(specs)));

        assertThat(generate().cause()).contains("files have come or gone");
        assertThat(generate().cause()).isEmpty();
        Files.delete(specs.resolve("docwright.lock.json"));
        assertThat(generate().cause()).contains("files have come or gone");
    }

    @Test
    void aPageThatGoesTakesItsFilesWithIt() throws IOException {
        Files.writeString(
                specs.resolve("GetShelf.md"),
                ServiceFolder.page("GET")
                        .text()
                        .replace("GetBook", "GetShelf")
                        .replace("/books/{bookId}", "/shelves/{bookId}"));
        generate();
        Files.delete(specs.resolve("GetShelf.md"));

        assertThat(generate().removed()).contains(output.resolve("com/example/library/GetShelfRequest.java"));
    }

    @Test
    void anEditedFileIsNamedAndWrittenAgain() throws IOException {
        generate();
        Path client = output.resolve(CLIENT);
        String written = Files.readString(client);
        Files.writeString(client, written + "// mine\n");

        GenerateResult second = generate();

        assertThat(second.cause()).contains("the output is not as it was written");
        assertThat(second.edited()).containsExactly(client);
        assertThat(client).hasContent(written);
        assertThat(generate().edited()).isEmpty();
    }

    @Test
    void aRemovedFileComesBack() throws IOException {
        generate();
        Files.delete(output.resolve(CLIENT));

        assertThat(generate().written()).containsExactly(output.resolve(CLIENT));
    }

    @Test
    void aFileOfTheUsersIsNoneOfOurs() throws IOException {
        generate();
        Path own = Files.writeString(output.resolve("com/example/library/Own.java"), "own");

        assertThat(generate().cause()).isEmpty();
        assertThat(own).hasContent("own");
    }

    @Test
    void aRemovedListOfFilesIsNoticed() throws IOException {
        generate();
        Files.delete(output.resolve(".docwright-files"));

        assertThat(generate().cause()).contains("the output is not as it was written");
        assertThat(output.resolve(".docwright-files")).isRegularFile();
    }

    @Test
    void aRunThatWasKilledIsNoticed() throws IOException {
        generate();
        Files.createDirectories(folder.resolve(".out.docwright-staging/new"));

        assertThat(generate().cause()).contains("the output is not as it was written");
        assertThat(folder.resolve(".out.docwright-staging")).doesNotExist();
    }

    @Test
    void aLinkInPlaceOfAFolderIsNoticed() throws IOException {
        generate();
        Path moved = folder.resolve("moved");
        Files.move(output.resolve("com/example"), moved);
        Files.createSymbolicLink(output.resolve("com/example"), moved);

        assertThatThrownBy(this::generate).isInstanceOf(UsageException.class).hasMessageContaining("com/example");
    }

    @Test
    void aLostOrDamagedStateCostsOneWholeRun() throws IOException {
        generate();
        Path file = stateFile();
        String good = Files.readString(file);

        Files.delete(file);
        assertThat(generate().cause()).contains("no state of an earlier run is there");
        assertThat(file).hasContent(good);
        for (String damaged :
                List.of("", good.substring(0, good.length() - 3), good.replace("GET", "PUT") + "x", "\0")) {
            Files.writeString(file, damaged);
            assertThat(generate().cause()).contains("no state of an earlier run is there");
            assertThat(file).hasContent(good);
        }
    }

    @Test
    void forceGeneratesAndStillRemembers() throws IOException {
        generate();
        GenerateResult forced = new Docwright().generate(request().force(true).build());

        assertThat(forced.cause()).contains("it was asked for by `force`");
        assertThat(forced.written()).isEmpty();
        assertThat(generate().cause()).isEmpty();
    }

    @Test
    void anotherConfigurationIsNoticed() {
        generate();

        assertThat(new Docwright().generate(request().neverFail().build()).cause())
                .contains("the configuration has changed");
        assertThat(new Docwright()
                        .generate(request().moduleName("com.example.library").build())
                        .written())
                .containsExactly(output.resolve("module-info.java"));
    }

    @Test
    void aFailedRunLeavesTheStateOfTheLastGoodOne() throws IOException {
        generate();
        Path page = specs.resolve("GetBook.md");
        String good = Files.readString(page);
        Files.writeString(page, "");

        assertThat(generate().succeeded()).isFalse();
        assertThat(generate().cause()).contains("`" + page + "` has changed");
        Files.writeString(page, good);
        assertThat(generate().cause()).isEmpty();
    }

    @Test
    void testsHaveAStateOfTheirOwn() throws IOException {
        generate();
        GenerateRequest sources = request().output(folder.resolve("tests")).build();

        assertThat(tests(sources, true).cause()).contains("no state of an earlier run is there");
        assertThat(tests(sources, true).cause()).isEmpty();
        assertThat(tests(sources, false).cause()).contains("the configuration has changed");
        assertThat(generate().cause()).isEmpty();
    }

    @Test
    void outputAndStateBelowTheSpecsAreNoInput() {
        output = specs.resolve("out");
        state = specs.resolve("state");
        generate();

        assertThat(generate().cause()).isEmpty();
    }

    @Test
    void withoutAFolderForItNothingIsRemembered() {
        GenerateRequest request =
                GenerateRequest.builder().specs(theSpecs()).output(output).build();

        assertThat(new Docwright().generate(request).cause()).contains("no state is kept");
        assertThat(new Docwright().generate(request).cause()).contains("no state is kept");
        assertThat(state).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenIsTheUsersProblem() throws IOException {
        Files.writeString(state, "no folder");

        assertThatThrownBy(this::generate).isInstanceOf(UsageException.class).hasMessageContaining("state");
    }

    @Test
    void nothingButTheJdkAndAFewClassesOfOursIsLoadedForARunWithNothingToDo() throws Exception {
        generate();
        Set<String> loaded = new TreeSet<>();

        try (URLClassLoader loader = new Watching(loaded)) {
            Class<?> program = loader.loadClass(Program.class.getName());
            program.getMethod("main", String[].class)
                    .invoke(null, (Object) new String[] {specs.toString(), output.toString(), state.toString()});
        }

        assertThat(loaded).contains("io.docwright.state.RunState", "io.docwright.Docwright");
        assertThat(loaded)
                .allMatch(name -> name.startsWith("io.docwright."))
                .noneMatch(name -> name.matches(
                        "io\\.docwright\\.(parse|raw|resolve|model|symbol|name|emit|rule|manifest|runtime|cli)\\..*"))
                .doesNotContain("io.docwright.ServiceLoader");
    }

    /** What a class loader of its own runs. */
    public static final class Program {

        private Program() {}

        /** Generates what the test has generated before. */
        public static void main(String[] arguments) {
            Path specs = Path.of(arguments[0]);
            GenerateRequest request = GenerateRequest.builder()
                    .specs(Specs.at(specs).shownFrom(specs.getParent()))
                    .output(Path.of(arguments[1]))
                    .state(Path.of(arguments[2]))
                    .build();
            GenerateResult result = new Docwright().generate(request);
            if (!result.cause().equals(java.util.Optional.of("the generator has changed"))
                    && result.cause().isPresent()) {
                throw new AssertionError(result.cause());
            }
        }
    }

    /** Loads everything anew, and writes down what. */
    private static final class Watching extends URLClassLoader {

        private final Set<String> loaded;

        Watching(Set<String> loaded) {
            super(urls(), ClassLoader.getPlatformClassLoader());
            this.loaded = loaded;
        }

        private static URL[] urls() {
            return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                    .map(entry -> {
                        try {
                            return Path.of(entry).toUri().toURL();
                        } catch (IOException e) {
                            throw new AssertionError(e);
                        }
                    })
                    .toArray(URL[]::new);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            loaded.add(name);
            return super.findClass(name);
        }
    }

    private GenerateResult tests(GenerateRequest sources, boolean contractTests) {
        return new Docwright().generateTest(new GenerateTestRequest(sources, true, contractTests));
    }

    private GenerateResult generate() {
        GenerateResult result = new Docwright().generate(request().build());
        assertThat(result.cause().isPresent() || result.written().isEmpty()).isTrue();
        return result;
    }

    private GenerateRequest.Builder request() {
        return GenerateRequest.builder().specs(theSpecs()).output(output).state(state);
    }

    private Specs theSpecs() {
        return Specs.at(specs).shownFrom(folder);
    }

    private Path stateFile() throws IOException {
        try (Stream<Path> files = Files.list(state)) {
            return files.findFirst().orElseThrow();
        }
    }

    /** Every file and folder with its time and inode. */
    private List<String> times() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().map(UnchangedRunTest::time).toList();
        }
    }

    private static String time(Path file) {
        try {
            return file + " " + Files.getLastModifiedTime(file) + " " + Files.getAttribute(file, "unix:ino");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
