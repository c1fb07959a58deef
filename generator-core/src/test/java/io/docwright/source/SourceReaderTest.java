package io.docwright.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.Diagnostic;
import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.Severity;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {

    private static final String SIMPLIFIED = "请求参数的类型是字符串,不为空时可以在这个列表中说明数据状态的类型和名称。".repeat(3);
    private static final String TRADITIONAL = "請求參數的類型是字串,不為空時可以在這個列表中說明數據狀態的類型和名稱。".repeat(3);

    private final Diagnostics diagnostics = new Diagnostics();
    private final SourceReader reader = new SourceReader(SourceLimits.defaults());

    private Optional<String> read(byte[] bytes) {
        return reader.read("a.txt", bytes, diagnostics).map(SourceText::text);
    }

    private Optional<String> read(byte[] bytes, String encoding) {
        return reader.read("a.txt", bytes, Charset.forName(encoding), diagnostics)
                .map(SourceText::text);
    }

    private List<String> problems() {
        return diagnostics.sorted().stream().map(SourceReaderTest::show).toList();
    }

    private static String show(Diagnostic diagnostic) {
        return diagnostic.at() + " " + diagnostic.code();
    }

    @Test
    void utf8IsTheRule() {
        assertThat(read("页 a\r\n".getBytes(StandardCharsets.UTF_8))).contains("页 a\r\n");
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkDecidesAndDoesNotShiftColumns(String encoding) {
        byte[] bytes = "\uFEFFab".getBytes(Charset.forName(encoding));

        SourceText text = reader.read("a.txt", bytes, diagnostics).orElseThrow();

        assertThat(text.text()).isEqualTo("ab");
        assertThat(text.locate(0, 1)).hasToString("a.txt:1:1");
    }

    @Test
    void aByteOrderMarkOverrulesTheName() {
        assertThat(read("\uFEFFé".getBytes(StandardCharsets.UTF_8), "GBK")).contains("é");
    }

    @Test
    void chineseEncodingsAreDetectedWhereTheyAreCertain() {
        assertThat(read(SIMPLIFIED.getBytes(Charset.forName("GBK")))).contains(SIMPLIFIED);
        assertThat(read(TRADITIONAL.getBytes(Charset.forName("Big5")))).contains(TRADITIONAL);
        assertThat(problems()).containsExactly("a.txt:1:1 INPUT_ENCODING", "a.txt:1:1 INPUT_ENCODING");
        assertThat(diagnostics.has(Severity.WARNING)).isFalse();
    }

    @Test
    void otherEncodingsAreRefusedAtTheFirstByteThatDoesNotFit() {
        String korean = "요청 매개변수는 문자열이며 비어 있을 수 없습니다. ".repeat(5);

        assertThat(read(("ok\n" + korean).getBytes(Charset.forName("EUC-KR")))).isEmpty();
        assertThat(read("ok\ncafé".getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
        assertThat(problems()).containsExactly("a.txt:2:1 INPUT_ENCODING", "a.txt:2:4 INPUT_ENCODING");
    }

    @Test
    void aNamedEncodingIsTakenAtItsWord() {
        assertThat(read("請".getBytes(Charset.forName("Big5")), "Big5")).contains("請");
        assertThat(read("請".getBytes(StandardCharsets.UTF_8), "US-ASCII")).isEmpty();
        assertThat(problems()).containsExactly("a.txt:1:1 INPUT_ENCODING");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertThat(read(new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0xFF})).isEmpty();
        assertThat(read(new byte[] {'a', '\n', 'b', 0})).isEmpty();
        assertThat(problems()).containsExactly("a.txt:1:1 INPUT_BINARY", "a.txt:2:2 INPUT_BINARY");
    }

    @Test
    void emptyFilesAreReported() {
        assertThat(read(new byte[0])).isEmpty();
        assertThat(read(" \n\t\n".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(problems()).containsExactly("a.txt:1:1 INPUT_EMPTY");
    }

    @Test
    void sizeIsBoundedAndTheBoundCanBeRaised() {
        byte[] bytes = "12345".getBytes(StandardCharsets.UTF_8);

        assertThat(new SourceReader(new SourceLimits(4)).read("a.txt", bytes, diagnostics))
                .isEmpty();
        assertThat(new SourceReader(new SourceLimits(5)).read("a.txt", bytes, diagnostics))
                .isPresent();
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.SIZE_LIMIT);
    }

    private static byte[] page(String head, String text, String encoding) {
        return ("<html><head>" + head + "</head><body>" + text + "</body></html>").getBytes(Charset.forName(encoding));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=gbk>",
                "<META CHARSET = 'gb2312' />",
                "<!-- <meta charset=big5> --><meta name=a><meta http-equiv=\"Content-Type\" content=\"text/html; charset=GB2312\">",
            })
    void anHtmlDocumentSaysItsEncoding(String head) {
        assertThat(read(page(head, "参数", "GB18030")))
                .hasValueSatisfying(text -> assertThat(text).contains("<body>参数</body>"));
        assertThat(problems()).isEmpty();
    }

    @Test
    void anXmlDeclarationSaysTheEncodingOfADocument() {
        byte[] bytes =
                "<?xml version='1.0' encoding='Shift_JIS'?><html>名前</html>".getBytes(Charset.forName("windows-31j"));

        assertThat(read(bytes)).hasValueSatisfying(text -> assertThat(text).contains("名前"));
    }

    @Test
    void aNamedEncodingOverrulesADeclaredOne() {
        assertThat(read(page("<meta charset=gbk>", "參數", "Big5"), "Big5"))
                .hasValueSatisfying(text -> assertThat(text).contains("參數"));
    }

    @Test
    void aByteOrderMarkOverrulesADeclaredEncoding() {
        assertThat(read(("\uFEFF<meta charset=gbk>参数").getBytes(StandardCharsets.UTF_8)))
                .hasValueSatisfying(text -> assertThat(text).contains("参数"));
    }

    @Test
    void savedAsUtf8ADocumentIsUtf8WhateverItDeclares() {
        assertThat(read(page("<meta charset=gbk>", SIMPLIFIED, "UTF-8")))
                .hasValueSatisfying(text -> assertThat(text).contains(SIMPLIFIED));
    }

    @Test
    void fewBytesThatMayBeEitherAreRefused() {
        assertThat(read(page("<meta charset=gbk>", "参数", "UTF-8"))).isEmpty();
        assertThat(problems()).containsExactly("a.txt:1:1 INPUT_ENCODING");
    }

    @Test
    void bytesThatDoNotFitTheDeclaredEncodingAreRefused() {
        byte[] bytes = page("<meta charset=euc-jp>", "x", "ISO-8859-1");
        bytes[bytes.length - 20] = (byte) 0xFF;

        assertThat(read(bytes)).isEmpty();
        assertThat(problems()).hasSize(1);
    }

    @Test
    void anEncodingThatFitsAnythingProvesNothing() {
        assertThat(read(page("<meta charset=iso-8859-1>", SIMPLIFIED, "GBK"))).isEmpty();
        assertThat(read(page("<meta charset=iso-8859-1>", "café", "ISO-8859-1")))
                .hasValueSatisfying(text -> assertThat(text).contains("café"));
    }

    @Test
    void whatATextPageQuotesDeclaresNothing() {
        assertThat(read("a <meta charset=gbk> 参数".getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }
}
