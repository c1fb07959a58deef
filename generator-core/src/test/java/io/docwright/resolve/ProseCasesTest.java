package io.docwright.resolve;

import static io.docwright.resolve.PageSketch.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.model.Evidence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Prose rules by example, kept as data: each reads what it should in each language, leaves alone what it should, and can be switched off. */
class ProseCasesTest {

    /** A name, a sample and a diagnostic are no sentences of a language. */
    private static final Set<String> TESTED_ELSEWHERE = Set.of("secret-name", "embedded-json", "prose-enum-lost");

    private record Case(
            String rule, String language, String type, String example, String description, String conclusion) {}

    static List<Case> cases() throws IOException {
        try (InputStream in = ProseCasesTest.class.getResourceAsStream("prose-cases.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .map(cell -> new Case(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5]))
                    .toList();
        }
    }

    private static PageSketch page(Case example) {
        return new PageSketch().named("GetX").request(self(example), row("Other", "string"));
    }

    private static RowSketch self(Case example) {
        RowSketch row = row("Self", example.type()).says(example.description().split("¶"));
        return example.example().equals("-") ? row : row.example(example.example());
    }

    private static String concluded(PageSketch page, String rule) {
        return page.parameter("Self").property().evidence().stream()
                .filter(fact -> fact.rule().equals(rule))
                .map(Evidence::detail)
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void ruleConcludes(Case example) {
        String wanted = example.conclusion().equals("-") ? "" : example.conclusion();

        assertThat(concluded(page(example), example.rule())).isEqualTo(wanted);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void ruleSwitchedOffConcludesNothing(Case example) {
        PageSketch page = page(example).without(example.rule());

        assertThat(concluded(page, example.rule())).isEmpty();
    }

    @Test
    void everyRuleHasBothKindsOfExamplesInEachLanguage() throws IOException {
        Set<String> kinds = cases().stream()
                .map(one -> one.rule() + " " + one.language() + " "
                        + one.conclusion().equals("-"))
                .collect(Collectors.toSet());
        Set<String> rules = cases().stream().map(Case::rule).collect(Collectors.toSet());

        assertThat(rules)
                .containsExactlyInAnyOrderElementsOf(Vocabulary.standard().prose().names().stream()
                        .filter(rule -> !TESTED_ELSEWHERE.contains(rule))
                        .toList());
        assertThat(kinds)
                .hasSize(rules.size()
                        * Arrays.asList("en", "zh-Hans", "zh-Hant", "ja").size()
                        * 2);
    }
}
