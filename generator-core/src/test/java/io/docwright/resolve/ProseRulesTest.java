package io.docwright.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.diag.SourceLocation;
import io.docwright.model.DocumentedType;
import io.docwright.model.Parameter.Location;
import io.docwright.model.Parameter.Style;
import io.docwright.model.TypeDefinition.EnumType;
import io.docwright.model.ValueFormat;
import io.docwright.raw.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each rule reads in a description, and what it must leave alone. */
class ProseRulesTest {

    private static final Phrases PHRASES = new Phrases(Lexicon.standard());

    private final Diagnostics diagnostics = new Diagnostics();

    private static Draft draft(DocumentedType type, String example, String... paragraphs) {
        Draft draft = new Draft("Thing", at(1));
        draft.type = Optional.of(type);
        draft.example = Optional.of(example).filter(text -> !text.isEmpty()).map(text -> new Located<>(text, at(1)));
        List<Located<String>> prose = new ArrayList<>();
        Arrays.stream(paragraphs).forEach(text -> prose.add(new Located<>(text, at(2 + prose.size()))));
        draft.readable = prose;
        return draft;
    }

    private static SourceLocation at(int line) {
        return new SourceLocation("page.txt", line, 1, line * 10, 1);
    }

    private Draft after(ProseRule rule, DocumentedType type, String example, String... paragraphs) {
        Draft draft = draft(type, example, paragraphs);
        rule.apply(draft, diagnostics);
        return draft;
    }

    private static String values(Draft draft) {
        return draft.values.stream()
                .map(value ->
                        value.wire() + value.name().map(name -> "=" + name).orElse("") + meaning(value))
                .collect(Collectors.joining("|"));
    }

    private static String meaning(EnumType.Value value) {
        return value.description().isEmpty()
                ? ""
                : ":" + value.description().paragraphs().get(0);
    }

    @Test
    void bulletsWithMeaningsAreValues() {
        assertThat(values(after(
                        new EnumBulletRule(PHRASES),
                        DocumentedType.STRING,
                        "asc",
                        "Valid values:",
                        "- **asc**: rising",
                        "- desc：falling")))
                .isEqualTo("asc:rising|desc:falling");
        assertThat(values(
                        after(new EnumBulletRule(PHRASES), DocumentedType.STRING, "", "取值：", "- Public", "- Private")))
                .isEqualTo("Public|Private");
        assertThat(values(after(new EnumBulletRule(PHRASES), DocumentedType.INTEGER, "7", "- 7:检查未通过", "- 8:检查中")))
                .isEqualTo("7:检查未通过|8:检查中");
        assertThat(values(after(
                        new EnumBulletRule(PHRASES), DocumentedType.INTEGER, "1", "- NEW(0): 未发布", "- DONE(1): 成功")))
                .isEqualTo("0=NEW:未发布|1=DONE:成功");
    }

    @Test
    void bulletsThatAreRulesAreNoValues() {
        assertThat(after(
                                new EnumBulletRule(PHRASES),
                                DocumentedType.STRING,
                                "",
                                "- Must be 2 to 128 characters.",
                                "- Starts with a letter.")
                        .values)
                .isEmpty();
        assertThat(after(
                                new EnumBulletRule(PHRASES),
                                DocumentedType.STRING,
                                "x",
                                "Valid values:",
                                "- a: one",
                                "- b: two")
                        .values)
                .as("the example is none of them")
                .isEmpty();
        assertThat(after(new EnumBulletRule(PHRASES), DocumentedType.BOOLEAN, "", "- true: yes", "- false: no").values)
                .isEmpty();
        assertThat(after(
                                new EnumBulletRule(PHRASES),
                                DocumentedType.INTEGER,
                                "",
                                "Valid values:",
                                "- a: one",
                                "- b: two")
                        .values)
                .isEmpty();
    }

    @Test
    void codesWithMeaningsInParentheses() {
        assertThat(values(
                        after(new EnumCodeRule(PHRASES), DocumentedType.INTEGER, "1", "当前的状态，包括 0（就绪）、1（成功）和 2（失败）。")))
                .isEqualTo("0:就绪|1:成功|2:失败");
        assertThat(values(after(new EnumCodeRule(PHRASES), DocumentedType.STRING, "ok", "机器状态 ok(正常) error(连接失败)。")))
                .isEqualTo("ok:正常|error:连接失败");
        assertThat(values(after(
                        new EnumCodeRule(PHRASES),
                        DocumentedType.INTEGER,
                        "",
                        "The state: 0(ready), 1(done) or 2(lost).")))
                .isEqualTo("0=ready:ready|1=done:done|2=lost:lost");
    }

    @Test
    void aFewWordsThatEveryCodeMeansAreItsName() {
        EnumCodeRule rule = new EnumCodeRule(PHRASES);
        assertThat(values(after(rule, DocumentedType.INTEGER, "", "Valid values: 1 (moored), 2 (at sea), 3 (sunk).")))
                .isEqualTo("1=moored:moored|2=at sea:at sea|3=sunk:sunk");
        assertThat(values(after(
                        new EnumBulletRule(PHRASES),
                        DocumentedType.INTEGER,
                        "",
                        "Valid values:",
                        "- 1: moored",
                        "- 2 - sunk")))
                .isEqualTo("1=moored:moored|2=sunk:sunk");
        assertThat(values(after(rule, DocumentedType.INTEGER, "", "Valid values: 1 (moored), 2 (moored), 3 (sunk).")))
                .as("two of one name")
                .isEqualTo("1:moored|2:moored|3:sunk");
        assertThat(values(after(
                        rule,
                        DocumentedType.INTEGER,
                        "",
                        "Valid values: 1 (moored), 2 (it has left its port), 3 (sunk).")))
                .as("a sentence is no name")
                .isEqualTo("1:moored|2:it has left its port|3:sunk");
        assertThat(values(after(rule, DocumentedType.STRING, "1", "Valid values: 1 (moored), 2 (sunk).")))
                .as("text")
                .isEqualTo("1:moored|2:sunk");
    }

    @Test
    void singleParenthesesAreNoCodes() {
        assertThat(after(new EnumCodeRule(PHRASES), DocumentedType.INTEGER, "", "当发布失败（status 为 2）后才有值。").values)
                .isEmpty();
        assertThat(after(
                                new EnumCodeRule(PHRASES),
                                DocumentedType.STRING,
                                "eu",
                                "The region (for short) and the zone (in full).")
                        .values)
                .isEmpty();
    }

    @Test
    void wordsFollowedByTheirMeaning() {
        assertThat(values(after(
                        new EnumWordRule(PHRASES),
                        DocumentedType.STRING,
                        "Success",
                        "状态 Success 成功 Pending 待部署 Running 部署中。")))
                .isEqualTo("Success:成功|Pending:待部署|Running:部署中");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DataWorks 工作空间的标识。该参数与 ProjectId 参数二者必须设定其一。",
                "调用 ListServices 接口获取 ServiceName 参数的值，可以为空。",
                "名称。"
            })
    void proseThatMentionsNamesIsNoList(String paragraph) {
        assertThat(after(new EnumWordRule(PHRASES), DocumentedType.STRING, "", paragraph).values)
                .isEmpty();
    }

    @Test
    void announcedListsInALine() {
        assertThat(values(after(
                        new EnumListRule(PHRASES),
                        DocumentedType.STRING,
                        "asc",
                        "The order. Valid values: asc, desc.")))
                .isEqualTo("asc|desc");
        assertThat(values(after(new EnumListRule(PHRASES), DocumentedType.STRING, "", "取值：Public、Private。")))
                .isEqualTo("Public|Private");
        assertThat(after(
                                new EnumListRule(PHRASES),
                                DocumentedType.STRING,
                                "",
                                "Valid values: see, for example, the list.")
                        .values)
                .isEmpty();
    }

    @Test
    void lostListIsReported() {
        Draft draft = after(new EnumLostRule(PHRASES), DocumentedType.STRING, "asc", "The order. Valid values:");

        assertThat(draft.questions).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(DiagnosticCode.ENUM_NOT_UNDERSTOOD);
            assertThat(problem.at().line()).isEqualTo(2);
        });
    }

    @Test
    void announcementInTheMiddleIsNotALostList() {
        after(new EnumLostRule(PHRASES), DocumentedType.STRING, "", "Valid values: 1 to 100.");

        assertThat(diagnostics.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        INTEGER | 请求页码,默认为 1。 | 1
        INTEGER | 每页数量，預設為 100。 | 100
        INTEGER | 默认值：10 | 10
        INTEGER | Valid values: 1 to 100. Default value: 10. | 10
        BOOLEAN | 预设。預設為 true。 | true
        STRING | The field. Default value: CreateTime. | CreateTime
        STRING | デフォルト値は asc です | asc
        INTEGER | -1 is none (default 5) | 5
        """)
    void defaultsAreRead(DocumentedType type, String paragraph, String value) {
        assertThat(after(new DefaultRule(PHRASES), type, "", paragraph).defaultValue)
                .contains(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        STRING | 排序欄位。按時間戳記類型預設倒序排序。
        STRING | Default value: null.
        STRING | The default is used when nothing is given.
        STRING | 默认使用系统配置。
        STRING | the default-namespace of a workspace
        """)
    void sentencesAboutDefaultsAreNoDefaults(DocumentedType type, String paragraph) {
        assertThat(after(new DefaultRule(PHRASES), type, "", paragraph).defaultValue)
                .isEmpty();
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void defaultOfAnotherTypeIsReported() {
        assertThat(after(new DefaultRule(PHRASES), DocumentedType.INTEGER, "", "默认值：abc。").defaultValue)
                .isEmpty();
        assertThat(diagnostics.sorted())
                .extracting(problem -> problem.code())
                .containsExactly(DiagnosticCode.DEFAULT_INVALID);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Valid values: 1 to 100. Default value: 10. | 1 | 100
        The page number. Minimum value: 1. | 1 | -
        取值范围：1~100。 | 1 | 100
        取值范围：[1,100] | 1 | 100
        Maximum value: 50. | - | 50
        有効な値：0から9 | 0 | 9
        """)
    void rangesAreRead(String paragraph, String least, String most) {
        Draft draft = after(new RangeRule(PHRASES), DocumentedType.INTEGER, "", paragraph);

        assertThat(draft.constraints.minimum().map(Object::toString).orElse("-"))
                .isEqualTo(least);
        assertThat(draft.constraints.maximum().map(Object::toString).orElse("-"))
                .isEqualTo(most);
    }

    @ParameterizedTest
    @ValueSource(strings = {"取值：0、1、2。", "from 2020-01-01", "Valid values: 100 to 1", "2-128 characters"})
    void otherNumbersAreNoRange(String paragraph) {
        Draft draft = after(new RangeRule(PHRASES), DocumentedType.INTEGER, "", paragraph);

        assertThat(draft.constraints.minimum()).isEmpty();
        assertThat(draft.constraints.maximum()).isEmpty();
    }

    @Test
    void rangeOfATextIsNoRangeOfANumber() {
        assertThat(after(new RangeRule(PHRASES), DocumentedType.STRING, "", "Valid values: 1 to 100.")
                        .constraints
                        .minimum())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "发布包生成的毫秒时间戳。,EPOCH_MILLIS",
        "發布包產生的毫秒時間戳記。,EPOCH_MILLIS",
        "The millisecond timestamp of the start.,EPOCH_MILLIS",
        "A UNIX timestamp in seconds.,EPOCH_SECONDS",
        "开始时间，秒级时间戳。,EPOCH_SECONDS"
    })
    void epochUnitsAreRead(String paragraph, ValueFormat format) {
        assertThat(after(new EpochRule(PHRASES), DocumentedType.LONG, "", paragraph).format)
                .contains(format);
    }

    @Test
    void durationsAreNoTimes() {
        assertThat(after(new EpochRule(PHRASES), DocumentedType.LONG, "", "The timeout in milliseconds.").format)
                .isEmpty();
        assertThat(after(new EpochRule(PHRASES), DocumentedType.BOOLEAN, "", "millisecond timestamp").format)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"已废弃，请使用 Name。", "This parameter is deprecated.", "该参数已废弃。", "Deprecated. Use Name.", "该字段即将下线"})
    void deprecationOfTheElementItself(String paragraph) {
        assertThat(after(new DeprecatedRule(PHRASES), DocumentedType.STRING, "", paragraph).deprecated)
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Replaces the deprecated field Name.", "是否包含已废弃的实例。", "Whether deprecated images are listed."})
    void mentionOfSomethingDeprecated(String paragraph) {
        assertThat(after(new DeprecatedRule(PHRASES), DocumentedType.STRING, "", paragraph).deprecated)
                .isFalse();
    }

    @Test
    void separatorsOfLists() {
        Draft list = draft(DocumentedType.ARRAY, "", "Separate multiple values with semicolon (;).");
        list.location = Optional.of(Location.QUERY);
        Draft text = draft(DocumentedType.STRING, "", "Separate multiple values with semicolon (;).");
        text.location = Optional.of(Location.QUERY);

        new SeparatorRule(PHRASES).apply(list, diagnostics);
        new SeparatorRule(PHRASES).apply(text, diagnostics);

        assertThat(list.style).contains(Style.SEMICOLON);
        assertThat(text.style).isEmpty();
    }

    @Test
    void listOfValuesThatIsNotUnderstoodIsReported() {
        PageSketch quoted = new PageSketch()
                .named("GetX")
                .request(PageSketch.row("Mode", "string").says("取值：Quick、\"Slow\\\"、\" + Odd.text() + \"、quick"));
        PageSketch sentence = new PageSketch()
                .named("GetX")
                .request(PageSketch.row("Mode", "string")
                        .says("Valid values: quick, which is the default, or slow for large ones."));

        assertThat(quoted.diagnostics(DiagnosticCode.ENUM_NOT_UNDERSTOOD)).hasSize(1);
        assertThat(sentence.diagnostics(DiagnosticCode.ENUM_NOT_UNDERSTOOD)).isEmpty();
    }

    @Test
    void announcedRangeIsNoLostList() {
        for (String range : List.of("取值范围：[1,200]，默认值为 200。", "取值范围：1～100，默认值为20。", "取值范围：[5,120]，默认值：30。")) {
            PageSketch page = new PageSketch()
                    .named("GetX")
                    .request(PageSketch.row("Size", "integer").says(range));

            assertThat(page.diagnostics(DiagnosticCode.ENUM_NOT_UNDERSTOOD)).isEmpty();
        }
        PageSketch list = new PageSketch()
                .named("GetX")
                .request(PageSketch.row("Size", "integer").says("取值：1、小、大。"));

        assertThat(list.diagnostics(DiagnosticCode.ENUM_NOT_UNDERSTOOD)).hasSize(1);
    }

    @Test
    void valuesOfAListAreThoseOfItsElements() {
        PageSketch page = new PageSketch()
                .named("GetX")
                .request(
                        PageSketch.row("Species.N", "string")
                                .says("The species. Valid values:", "cat: purrs", "dog: barks"),
                        PageSketch.row("Sizes.N", "integer").says("Valid values: 1 to 20."));

        assertThat(page.service().toString()).contains("purrs").contains("wire=dog");
    }

    @Test
    void elementWithoutANameIsCalledAfterItsList() {
        PageSketch page = new PageSketch()
                .named("GetX")
                .request(
                        PageSketch.row("States", "array"),
                        PageSketch.row("", "string").says("The state. Valid values:"),
                        PageSketch.row("Size", "integer"));

        assertThat(page.diagnostics(DiagnosticCode.ENUM_NOT_UNDERSTOOD))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("an element of `States`"));
    }
}
