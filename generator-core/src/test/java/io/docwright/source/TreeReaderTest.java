package io.docwright.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.SourceLocation;
import io.docwright.source.SourceNode.Mapping;
import io.docwright.source.SourceNode.Scalar;
import io.docwright.source.SourceNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreeReaderTest {

    private final Diagnostics diagnostics = new Diagnostics();
    private final TreeReader reader = new TreeReader(diagnostics);

    @Test
    void everyYamlValueCoversItsOwnCharactersAfterCjkEmojiAndCrLf() {
        String text = "名称: \"😀 数据\"\r\n列表: [𠀀甲, 'it''s']\r\n\r\n# 🚀\r\nlast: {深: 😀x}\r\nend: z\r\n";

        SourceText source = SourceText.of("a.yaml", text);
        SourceNode root = reader.yaml(source).orElseThrow();

        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(covered(source, root))
                .containsExactly(
                        "名称",
                        "\"😀 数据\"",
                        "列表",
                        "[𠀀甲, 'it''s']",
                        "𠀀甲",
                        "'it''s'",
                        "last",
                        "{深: 😀x}",
                        "深",
                        "😀x",
                        "end",
                        "z");
        SourceLocation deep = scalar(((Mapping) child(root, "last")), "深").at();
        assertThat(deep).hasToString("a.yaml:5:11");
        assertThat(deep.length()).isEqualTo(3);
    }

    @Test
    void everyJsonValueCoversItsOwnCharactersAfterCjkEmojiAndCrLf() {
        String text =
                "{\"名😀称\" : \"😀 \\\"数\\u0041\" ,\r\n \"列\":[1.50, -2e3,true , null,{}],\r\n\"末\\\\\": \"𠀀\"}\r\n";

        SourceText source = SourceText.of("a.json", text);
        SourceNode root = reader.json(source).orElseThrow();

        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(covered(source, root))
                .containsExactly(
                        "\"名😀称\"",
                        "\"😀 \\\"数\\u0041\"",
                        "\"列\"",
                        "[1.50, -2e3,true , null,{}]",
                        "1.50",
                        "-2e3",
                        "true",
                        "null",
                        "{}",
                        "\"末\\\\\"",
                        "\"𠀀\"");
        assertThat(scalar((Mapping) root, "末\\").at()).hasToString("a.json:3:8");
        assertThat(root.at().length()).isEqualTo(text.length() - 2);
    }

    @Test
    void longJsonTextKeepsItsOffsets() {
        String filler = "\"k%d\": \"𠀀値\",\r\n";
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < 20_000; i++) {
            text.append(filler.replace("%d", Integer.toString(i)));
        }
        SourceText source = SourceText.of("a.json", text.append("\"end\": 7}").toString());

        Scalar last = scalar((Mapping) reader.json(source).orElseThrow(), "end");

        assertThat(last.at()).hasToString("a.json:20001:8");
        assertThat(cut(source, last.at())).isEqualTo("7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-07-10", "no", "yes", "on", "0777", "1_000", "1:30", "1e3", ".5", "0x1F", "NaN", "=", "TRUE"
            })
    void unquotedYamlKeepsItsCharacters(String value) {
        Scalar scalar = (Scalar)
                child(reader.yaml(SourceText.of("a.yaml", "version: " + value)).orElseThrow(), "version");

        assertThat(scalar.text()).isEqualTo(value);
        assertThat(scalar.quoted()).isFalse();
        assertThat(scalar.asBoolean()).isEmpty();
        assertThat(scalar.isNull()).isFalse();
    }

    @Test
    void quotesMakeTextOfWhatWouldBeABooleanOrNull() {
        Mapping root = (Mapping) reader.yaml(SourceText.of(
                        "a.yaml", "a: true\nb: 'true'\nc:\nd: ~\ne: \"null\"\nf: |\n  null\ng: !!str false\n"))
                .orElseThrow();

        assertThat(scalar(root, "a").asBoolean()).contains(true);
        assertThat(scalar(root, "b").asBoolean()).isEmpty();
        assertThat(scalar(root, "c").isNull()).isTrue();
        assertThat(scalar(root, "d").isNull()).isTrue();
        assertThat(scalar(root, "e").isNull()).isFalse();
        assertThat(scalar(root, "f").quoted()).isTrue();
        assertThat(scalar(root, "f").text()).isEqualTo("null\n");
        assertThat(scalar(root, "g").asBoolean()).isEmpty();
    }

    @Test
    void duplicateKeyIsReportedWhereItStandsAgainAndTheFirstIsKept() {
        Mapping yaml = (Mapping) reader.yaml(SourceText.of("a.yaml", "a: 1\nb:\n  c: 2\n  'c': 3\na: 4\n"))
                .orElseThrow();
        Mapping json = (Mapping) reader.json(SourceText.of("a.json", "{\"a\": 1,\n \"\\u0061\": {\"x\": 2}}"))
                .orElseThrow();

        assertThat(lines())
                .containsExactly(
                        "a.json:2:2: DW1008 found the key `a` a second time; the first is in line 1 and is the one used",
                        "a.yaml:4:3: DW1008 found the key `c` a second time; the first is in line 3 and is the one used",
                        "a.yaml:5:1: DW1008 found the key `a` a second time; the first is in line 1 and is the one used");
        assertThat(scalar(yaml, "a").text()).isEqualTo("1");
        assertThat(scalar(json, "a").text()).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a: b: c|1:5|SYNTAX",
                "😀: 'x|1:7|SYNTAX",
                "a:\\n\\t- b|2:1|SYNTAX",
                "a: [1, 2|1:9|SYNTAX",
                "- a\\nb: c|2:1|SYNTAX",
                "a: 1\\n---\\nb: 2|2:1|SYNTAX",
                "a: 1\\n...\\nb: 2|3:1|SYNTAX",
                "a: 1\\n--- b|2:1|SYNTAX",
                "a: \\u0007b|1:4|SYNTAX",
                "a: \\uD83Db|1:4|SYNTAX",
                "😀: \\u0007|1:5|SYNTAX",
                "# nothing|1:10|SYNTAX",
                "? [a, b]\\n: c|1:3|SYNTAX",
                "? {a: b}\\n: c|1:3|SYNTAX",
                "%YAML 9.9\\n---\\na: b|1:1|SYNTAX",
                "a: &x 1\\nb: *x|2:4|YAML_ALIAS",
                "a: &x [*x]|1:8|YAML_ALIAS",
                "a: &x 1\\n*x : 2|2:1|YAML_ALIAS",
                "a: !!java.net.URL [x]|1:4|YAML_TAG",
                "a: !<tag:example,2000:x> b|1:4|YAML_TAG",
                "a: !mine b|1:4|YAML_TAG",
                "a: !!binary YQ==|1:4|YAML_TAG",
                "' '|1:1|INPUT_EMPTY",
            })
    void badYamlIsReportedAtItsPlace(String escaped, String lineAndColumn, DiagnosticCode code) {
        String text = code == DiagnosticCode.INPUT_EMPTY ? "\r\n " : unescape(escaped);

        Optional<SourceNode> read = reader.yaml(SourceText.of("a.yaml", text));

        assertThat(read).isEmpty();
        assertThat(diagnostics.sorted()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(code);
            assertThat(found.at()).hasToString("a.yaml:" + lineAndColumn);
            assertThat(found.message())
                    .startsWith("found ")
                    .doesNotContain("\n")
                    .doesNotContain("\u0007");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"a\": 1,}|1:9",
                "{'a': 1}|1:2",
                "{\"😀\": x}|1:8",
                "[1\\n 2]|2:2",
                "[1, 2|1:6",
                "\"open|1:6",
                "{} {}|1:4",
                "1 2|1:3",
                "[01]|1:3",
                "[NaN]|1:5",
                "// c\\n{}|1:1",
                "[\"a\\u0007b\"]|1:4",
            })
    void badJsonIsReportedAtItsPlace(String escaped, String lineAndColumn) {
        Optional<SourceNode> read = reader.json(SourceText.of("a.json", unescape(escaped)));

        assertThat(read).isEmpty();
        assertThat(diagnostics.sorted()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(DiagnosticCode.SYNTAX);
            assertThat(found.at().line() + ":" + found.at().column()).isEqualTo(lineAndColumn);
            assertThat(found.message())
                    .startsWith("found text that is not well-formed JSON (")
                    .doesNotContain("\n");
        });
    }

    @Test
    void limitsHoldForBothForms() {
        TreeReader small = new TreeReader(new TreeLimits(40, 3, 5), diagnostics);

        assertThat(small.yaml(SourceText.of("1.yaml", "[[[a]]]"))).isPresent();
        assertThat(small.json(SourceText.of("1.json", "[[[1]]]"))).isPresent();
        assertThat(small.yaml(SourceText.of("2.yaml", "[[[[a]]]]"))).isEmpty();
        assertThat(small.json(SourceText.of("2.json", "[[[[1]]]]"))).isEmpty();
        assertThat(small.yaml(SourceText.of("3.yaml", "[1,2,3,4,5]"))).isEmpty();
        assertThat(small.json(SourceText.of("3.json", "[1,2,3,4,5]"))).isEmpty();
        assertThat(small.yaml(SourceText.of("4.yaml", "a".repeat(41)))).isEmpty();
        assertThat(small.json(SourceText.of("4.json", "1".repeat(41)))).isEmpty();

        assertThat(diagnostics.sorted())
                .extracting(found -> found.at() + " " + found.code())
                .containsExactly(
                        "2.json:1:4 DEPTH_LIMIT",
                        "2.yaml:1:4 DEPTH_LIMIT",
                        "3.json:1:10 TOO_MANY_VALUES",
                        "3.yaml:1:10 TOO_MANY_VALUES",
                        "4.json:1:1 SIZE_LIMIT",
                        "4.yaml:1:1 SIZE_LIMIT");
    }

    @Test
    void hostileNestingIsRefusedQuicklyAtTheUsualLimits() {
        for (String one : List.of("[", "{\"a\":", "- ", "? ", "{a: ")) {
            assertThat(reader.yaml(SourceText.of("a.yaml", one.repeat(100_000))))
                    .isEmpty();
            assertThat(reader.json(SourceText.of("a.json", one.repeat(100_000))))
                    .isEmpty();
        }
        assertThat(diagnostics.sorted()).isNotEmpty();
    }

    @Test
    void byteOrderMarkIsNoPartOfTheFirstKey() {
        Mapping root = (Mapping)
                reader.yaml(SourceText.of("a.yaml", "\uFEFFa: 1\nb: 2")).orElseThrow();

        assertThat(root.entries().get("a").key().at()).hasToString("a.yaml:1:2");
        assertThat(scalar(root, "b").at()).hasToString("a.yaml:2:4");
    }

    private static SourceNode child(SourceNode node, String key) {
        return ((Mapping) node).get(key).orElseThrow();
    }

    private static Scalar scalar(Mapping mapping, String key) {
        return (Scalar) child(mapping, key);
    }

    private static String cut(SourceText source, SourceLocation at) {
        return source.text().substring(at.offset(), at.end());
    }

    private static String unescape(String text) {
        return text.replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\\u0007", "\u0007")
                .replace("\\uD83D", "\uD83D");
    }

    private List<String> lines() {
        return diagnostics.sorted().stream()
                .map(found -> found.at() + ": " + found.code().id() + " " + found.message())
                .toList();
    }

    /** Every key and value below the root, in the order of the file. */
    private static List<String> covered(SourceText source, SourceNode root) {
        List<String> found = new ArrayList<>();
        root.accept(new SourceNode.Visitor<Void>() {
            @Override
            public Void mapping(Mapping node) {
                for (SourceNode.Entry entry : node.entries().values()) {
                    found.add(cut(source, entry.key().at()));
                    value(entry.value());
                }
                return null;
            }

            @Override
            public Void sequence(Sequence node) {
                node.items().forEach(this::value);
                return null;
            }

            @Override
            public Void scalar(Scalar node) {
                return null;
            }

            private void value(SourceNode node) {
                found.add(cut(source, node.at()));
                node.accept(this);
            }
        });
        return found;
    }
}
