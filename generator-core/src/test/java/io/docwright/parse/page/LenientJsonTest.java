package io.docwright.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.raw.RawValue;
import io.docwright.source.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LenientJsonTest {

    private static LenientJson.Result read(String json) {
        var text = new PageText(SourceText.of("page.txt", json));
        return LenientJson.read(text, 0, json.length());
    }

    private static String value(String json) {
        return show(read(json).value().orElseThrow());
    }

    private static List<String> repairs(String json) {
        return read(json).repairs().stream()
                .map(repair -> repair.at().line() + ":" + repair.at().column() + " " + repair.what())
                .toList();
    }

    private static String show(RawValue value) {
        return value.accept(new RawValue.Visitor<>() {
            @Override
            public String object(RawValue.ObjectValue object) {
                return object.members().stream()
                        .map(member -> member.name().value() + "=" + show(member.value()))
                        .collect(Collectors.joining(",", "{", "}"));
            }

            @Override
            public String array(RawValue.ArrayValue array) {
                return array.elements().stream().map(LenientJsonTest::show).collect(Collectors.joining(",", "[", "]"));
            }

            @Override
            public String string(RawValue.StringValue string) {
                return "'" + string.text() + "'";
            }

            @Override
            public String number(RawValue.NumberValue number) {
                return number.literal();
            }

            @Override
            public String bool(RawValue.BooleanValue bool) {
                return String.valueOf(bool.value());
            }

            @Override
            public String nothing(RawValue.NullValue nothing) {
                return "null";
            }
        });
    }

    @Test
    void wellFormedJsonNeedsNoRepair() {
        String json = "{\"a\": [1, -2.5e3, true, null, \"x\\n\\u0041\\/\"], \"b\": {}, \"c\": []}";

        assertThat(value(json)).isEqualTo("{a=[1,-2.5e3,true,null,'x\nA/'],b={},c=[]}");
        assertThat(repairs(json)).isEmpty();
    }

    @Test
    void overEscapedTextStaysAsWritten() {
        assertThat(value("{\"c\": \"{\\\\\\\"a\\\\\\\":1}\"}")).isEqualTo("{c='{\\\"a\\\":1}'}");
    }

    @Test
    void repeatedNamesStayRepeated() {
        assertThat(value("{\"a\": 1, \"a\": 2}")).isEqualTo("{a=1,a=2}");
    }

    @Test
    void everyValueHasItsPlace() {
        RawValue.ObjectValue root =
                (RawValue.ObjectValue) read("{\n \"a\": [7]\n}").value().orElseThrow();
        RawValue.Member member = root.members().get(0);

        assertThat(root.at().length()).isEqualTo(13);
        assertThat(member.name().at()).hasToString("page.txt:2:2");
        assertThat(member.value().at()).hasToString("page.txt:2:7");
        assertThat(((RawValue.ArrayValue) member.value()).elements().get(0).at())
                .hasToString("page.txt:2:8");
    }

    @Test
    void textBehindTheEndIsNotRead() {
        assertThat(read("{\"a\": 1}Error codes").end()).isEqualTo(8);
        assertThat(repairs("{\"a\": 1}Error codes")).isEmpty();
    }

    @Test
    void commentsAndEllipsesAreLeftOut() {
        String json = "{\n\"a\": 1, // one\n\"b\": [2, ...], /* two */ \"c\": 3 # three\n}";

        assertThat(value(json)).isEqualTo("{a=1,b=[2],c=3}");
        assertThat(repairs(json))
                .containsExactly(
                        "2:9 found a comment; left out",
                        "3:10 found an ellipsis; left out",
                        "3:16 found a comment; left out",
                        "3:33 found a comment; left out");
    }

    @Test
    void commasAreAddedAndTakenAway() {
        assertThat(value("{\"a\": 1 \"b\": [1, 2,], }")).isEqualTo("{a=1,b=[1,2]}");
        assertThat(repairs("{\"a\": 1 \"b\": [1, 2,], }")).hasSize(3);
    }

    @Test
    void endsThatAreMissingAreAdded() {
        assertThat(value("{\"a\": [{\"b\": 12")).isEqualTo("{a=[{b=12}]}");
        assertThat(repairs("{\"a\": [{\"b\": 12"))
                .containsExactly("1:16 found the end of the sample inside a value; closed it");
        assertThat(value("{\"a\": [{\"b\": 1], \"c\": 2}")).isEqualTo("{a=[{b=1}],c=2}");
    }

    @Test
    void quotesMayBeTypographicSingleOrMissing() {
        assertThat(value("{“a”: ‘x’, 'b': 'y', c: some text, \"d\": tru}"))
                .isEqualTo("{a='x',b='y',c='some text',d='tru'}");
    }

    @Test
    void aStringWithoutAnEndClosesWithItsLine() {
        assertThat(value("{\"a\": \"x,\n\"b\": 2}")).isEqualTo("{a='x',b=2}");
    }

    @Test
    void aNameWithoutAValueIsNull() {
        assertThat(value("{\"a\": , \"b\": }")).isEqualTo("{a=null,b=null}");
    }

    @Test
    void depthIsBounded() {
        assertThat(read("[".repeat(100_000)).tooDeep()).isTrue();
        assertThat(read("[".repeat(LenientJson.MAX_DEPTH) + "]".repeat(LenientJson.MAX_DEPTH))
                        .value())
                .isPresent();
    }

    @Test
    void numbersFollowTheStandard() {
        assertThat(value("[0, 10, 01, 1., .5, 1e5, +1, 12345678901234567890]"))
                .isEqualTo("[0,10,'01','1.','.5',1e5,'+1',12345678901234567890]");
    }
}
