package io.docwright.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.DiagnosticCode;
import io.docwright.raw.RawSample;
import io.docwright.raw.RawValue;
import io.docwright.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlSampleTest {

    private static XmlSample.Result read(String text) {
        return XmlSample.read(new PageText(SourceText.of("page.txt", text)), new Span(0, text.length()));
    }

    private static List<RawValue.Member> members(RawValue value) {
        return ((RawValue.ObjectValue) value).members();
    }

    @Test
    void theRootIsTakenOffAndRepeatedElementsAreAnArray() {
        String text = "<?xml version=\"1.0\"?>\r\n<ListBoatsResponse>\r\n <Boats><Boat><Keel>7</Keel></Boat>\r\n"
                + "<Boat><Keel>8</Keel></Boat></Boats><Name>舟 &amp; <![CDATA[a<b]]></Name><Free>true</Free><None/></ListBoatsResponse>";

        XmlSample.Result result = read(text);

        assertThat(result.whole()).isTrue();
        List<RawValue.Member> members = members(result.value().orElseThrow());
        assertThat(members)
                .extracting(member -> member.name().value())
                .containsExactly("Boats", "Name", "Free", "None");
        var boats = (RawValue.ArrayValue) members(members.get(0).value()).get(0).value();
        assertThat(boats.elements()).hasSize(2);
        RawValue keel = members(boats.elements().get(1)).get(0).value();
        assertThat(keel).isInstanceOf(RawValue.NumberValue.class);
        assertThat(keel.at()).hasToString("page.txt:4:13");
        assertThat(text.substring(keel.at().offset(), keel.at().end())).isEqualTo("8");
        assertThat(members.get(1).value())
                .isInstanceOfSatisfying(
                        RawValue.StringValue.class,
                        value -> assertThat(value.text()).isEqualTo("舟 & a<b"));
        assertThat(members.get(2).value()).isInstanceOf(RawValue.BooleanValue.class);
        assertThat(members.get(3).value()).isInstanceOf(RawValue.NullValue.class);
    }

    @Test
    void severalRootsBareAmpersandsAndCutEndsAreRead() {
        XmlSample.Result result = read("<Url>a?b=1&c=2</Url><Range><=1m</Range><Open><Deep>x</Deep>");

        assertThat(result.whole()).isFalse();
        assertThat(members(result.value().orElseThrow()))
                .extracting(member -> member.name().value())
                .containsExactly("Url", "Range", "Open");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><R><A>&x;</A></R>",
                "<R><!DOCTYPE r SYSTEM \"http://127.0.0.1:1/x.dtd\"></R>",
                "<",
                "<=",
                "<>",
                "</R>",
                "<R",
                "<R a=",
                "<!--",
                "<?xml"
            })
    void documentTypesAreRefusedAndNothingBreaks(String text) {
        assertThat(read(text).value()).isEmpty();
    }

    @Test
    void depthIsBounded() {
        assertThat(read("<a>".repeat(100_000)).tooDeep()).isTrue();
    }

    @Test
    void aPageWithNothingElseHasTheAnswerFromXml() {
        Pages page = Pages.read(
                "# ListBoats\n\n## Request parameters\n\n|Name|Type|\n|---|---|\n|Dock|string|\n\n## Sample success responses\n\n"
                        + "```\n<ListBoatsResponse><Total>2</Total></ListBoatsResponse>\n```\n\n## Sample error responses\n\n```\n<Error><Code>x</Code></Error>\n```\n");

        assertThat(page.operation().samples())
                .extracting(RawSample::kind)
                .containsExactly(RawSample.Kind.RESPONSE_XML, RawSample.Kind.ERROR_JSON);
        assertThat(page.operation().samples()).allMatch(sample -> sample.value().isPresent());
    }

    @Test
    void ofManyRepairsTheRestIsCounted() {
        Pages page = Pages.read("# ListBoats\n\n## Sample success responses\n\n```\n{\"a\": ["
                + "{\"b\": 1,},".repeat(15) + "2]}\n```\n");

        assertThat(page.places(DiagnosticCode.SAMPLE_REPAIRED)).hasSize(11);
    }

    @Test
    void whatStandsBehindAFaultIsNotClaimed() {
        Pages page = Pages.read(
                "# ListBoats\n\n## Sample success responses\n\n```\n<A><B>1</B><C>2</C></D><E>never read</E></A>\n```\n");

        assertThat(page.places(DiagnosticCode.SAMPLE_REPAIRED)).containsExactly("6:1");
        assertThat(page.places(DiagnosticCode.TEXT_UNCLAIMED)).containsExactly("6:20");
    }

    @Test
    void whatCannotBeReadIsReported() {
        Pages page = Pages.read(
                "# ListBoats\n\n## Sample success responses\n\n```\n<ListBoatsResponse>\n```\n\n```\n<A><B>1</B></A\n```\n");

        assertThat(page.places(DiagnosticCode.SAMPLE_INVALID)).containsExactly("6:1");
        assertThat(page.places(DiagnosticCode.SAMPLE_REPAIRED)).containsExactly("10:1");
    }
}
