package io.docwright.diag;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.testing.SharedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the page about diagnostics against the codes there are. */
class DocumentedCodesTest {

    private static final Path PAGE = Path.of("..", "docs", "diagnostics.md");
    private static final Pattern ENTRY =
            Pattern.compile("(?m)^### (DW\\d{4} · [a-z-]+ · [a-z]+)\\n\\n\\S.*\\n\\n    \\S.*\\n\\n\\S.*$");

    private static final Pattern EXAMPLE =
            Pattern.compile("(?m)^### DW\\d{4} · [a-z-]+ · [a-z]+\\n\\n\\S.*\\n\\n    (\\S.*)$");

    private static final Pattern TEXT =
            Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*+\"(?:\\s*\\+\\s*\"(?:[^\"\\\\\n]|\\\\.)*+\")*+");

    /** What a message says of itself at least, beside what is filled in. */
    private static final int LEAST = 20;

    private static final Pattern OWN_KIND = Pattern.compile(
            "(?m)^### DW\\d{4} · ([a-z-]+) · [a-z]+\\n\\n\\S.*\\n\\n    \\S.*\\n\\n.*This kind is our own\\.$");

    @Test
    void everyCodeIsDocumentedWithMeaningExampleAndWhatToDo() throws IOException {
        List<String> documented = ENTRY.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult entry) -> entry.group(1))
                .toList();

        assertThat(documented)
                .containsExactlyElementsOf(Arrays.stream(DiagnosticCode.values())
                        .map(code -> code.id() + " · " + code.kind() + " · "
                                + code.severity().name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    /** The examples are messages of the code: each fits one of the formats that stand in it. */
    @Test
    void everyExampleIsAMessageTheCodeHas() throws IOException {
        List<Pattern> messages = messages(Path.of("src", "main", "java"));
        List<String> examples = EXAMPLE.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult entry) -> entry.group(1))
                .toList();

        assertThat(examples).hasSameSizeAs(DiagnosticCode.values());
        assertThat(examples)
                .allMatch(example -> messages.stream()
                        .anyMatch(message -> message.matcher(example).matches()));
    }

    /** Returns the texts of the sources that can be messages, literals joined, with anything in the place of what is filled in. */
    private static List<Pattern> messages(Path sources) throws IOException {
        List<Pattern> messages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                TEXT.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult text) -> text.group().replaceAll("\"\\s*\\+\\s*\"", ""))
                        .filter(text -> text.length() > LEAST)
                        .map(text -> text.substring(1, text.length() - 1)
                                .replace("\\\"", "\"")
                                .replace("\\\\", "\\"))
                        .filter(text -> text.replaceAll("%(?:02X|[sd])", "").length() > LEAST)
                        .map(DocumentedCodesTest::pattern)
                        .forEach(messages::add);
            }
        }
        return messages;
    }

    private static Pattern pattern(String format) {
        String quoted = Pattern.quote(format)
                .replaceAll("%s", "\\\\E.+\\\\Q")
                .replaceAll("%d", "\\\\E[0-9]+\\\\Q")
                .replaceAll("%02X", "\\\\E[0-9A-F]{2}\\\\Q");
        return Pattern.compile(quoted);
    }

    @Test
    void everyKindIsOneOfThoseAgreed() throws IOException {
        SharedFolder.assume(DocumentedCodesTest.class, "schemas");
        String agreed = Files.readString(SharedFolder.of("diagnostic-kinds.md"));
        List<String> kinds =
                Arrays.asList(agreed.substring(agreed.indexOf("input-empty")).split("[\\s·]+"));

        assertThat(Arrays.stream(DiagnosticCode.values())
                        .filter(code -> !kinds.contains(code.kind()))
                        .map(DiagnosticCode::kind))
                .containsExactlyElementsOf(ownKinds());
    }

    /** Kinds for which none of the agreed ones fits say so in their entry. */
    private static List<String> ownKinds() throws IOException {
        return OWN_KIND.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult entry) -> entry.group(1))
                .toList();
    }
}
