package io.docwright;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.Diagnostic;
import io.docwright.diag.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every statement the five manifests make of a page is needed: without it, other code is generated. */
class StatementsTest {

    private static final Path SPECS = Path.of("..", "specs");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> withoutAnyOneStatementOtherCodeIsGenerated() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path manifest : manifests()) {
            String service = manifest.getParent().getFileName().toString();
            List<String> lines = Files.readAllLines(manifest);
            Map<String, String> whole = generate(service, lines);
            for (ManifestStatements.Statement statement : ManifestStatements.of(lines)) {
                tests.add(DynamicTest.dynamicTest(
                        service + ": " + statement.shown(),
                        () -> assertThat(generate(service, statement.removed()).equals(whole))
                                .as("the same code without it")
                                .isFalse()));
            }
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(13);
        System.out.println("statements of the five manifests that correct or complete a page: " + tests.size());
        return tests.stream();
    }

    private static List<Path> manifests() throws IOException {
        try (Stream<Path> files = Files.walk(SPECS)) {
            return files.filter(file -> file.endsWith("service.yaml")).sorted().toList();
        }
    }

    /** Returns the sources, or what stops them from being generated. */
    private Map<String, String> generate(String service, List<String> manifest) throws IOException {
        Path specs = Files.createTempDirectory(folder, service);
        try (Stream<Path> pages = Files.list(SPECS.resolve(service))) {
            for (Path page : pages.toList()) {
                Files.copy(page, specs.resolve(page.getFileName()));
            }
        }
        Files.write(specs.resolve("service.yaml"), manifest);
        Path output = specs.resolve("out");
        GenerateResult result = new Docwright()
                .generate(GenerateRequest.builder()
                        .specs(Specs.at(specs).shownFrom(specs))
                        .output(output)
                        .build());
        return result.succeeded() ? sources(output) : Map.of("refused", errors(result));
    }

    private static Map<String, String> sources(Path output) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                try {
                    sources.put(output.relativize(file).toString(), Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return sources;
    }

    private static String errors(GenerateResult result) {
        return String.join(
                "\n",
                result.diagnostics().stream()
                        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                        .map(Diagnostic::toLine)
                        .toList());
    }

    /** Finds, in the text of a manifest, what can be taken out of it by itself. */
    private static final class ManifestStatements {

        /**
         * A statement.
         *
         * @param shown what it says
         * @param removed the manifest's lines without it
         */
        record Statement(String shown, List<String> removed) {}

        /** Corrections are list items of several lines; every other statement below `operations`, `defaults` and `pages` is a line. */
        static List<Statement> of(List<String> lines) {
            List<Statement> statements = new ArrayList<>();
            String section = "";
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (!line.isBlank() && !line.startsWith(" ") && !line.startsWith("#")) {
                    section = line.substring(0, line.indexOf(':'));
                }
                if (isStatement(section, lines, i)) {
                    statements.add(new Statement(line.strip(), without(lines, i, endOf(section, lines, i))));
                }
            }
            return statements;
        }

        private static boolean isStatement(String section, List<String> lines, int i) {
            String line = lines.get(i);
            return switch (section) {
                case "corrections" -> line.strip().startsWith("- at:");
                case "defaults" -> line.startsWith("defaults:");
                case "pages" -> line.contains("operation:");
                case "operations" ->
                    indent(line) >= 4 && (i + 1 == lines.size() || indent(lines.get(i + 1)) <= indent(line));
                default -> false;
            };
        }

        private static int endOf(String section, List<String> lines, int i) {
            return section.equals("corrections")
                    ? IntStream.range(i + 1, lines.size())
                            .filter(line -> indent(lines.get(line)) <= indent(lines.get(i)))
                            .findFirst()
                            .orElse(lines.size())
                    : i + 1;
        }

        private static List<String> without(List<String> lines, int from, int to) {
            List<String> rest = new ArrayList<>(lines);
            rest.subList(from, to).clear();
            // a key whose only entry went away would be a null
            for (int i = rest.size() - 1; i >= 0; i--) {
                boolean opens = rest.get(i).stripTrailing().endsWith(":");
                if (opens && (i + 1 == rest.size() || indent(rest.get(i + 1)) <= indent(rest.get(i)))) {
                    rest.remove(i);
                }
            }
            return rest;
        }

        private static int indent(String line) {
            return line.length() - line.stripLeading().length();
        }
    }
}
