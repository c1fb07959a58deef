package io.docwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ErrorBodyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"RequestId\":\"r\",\"Code\":\"c\",\"Message\":\"m\"}",
                "{\"requestId\":\"r\",\"code\":\"c\",\"message\":\"m\"}",
                "{\"requestId\":\"r\",\"code\":\"\",\"errorCode\":\"c\",\"errorMessage\":\"m\",\"success\":false}",
                "{\"RequestId\":\"r\",\"ErrorCode\":\"c\",\"ErrorMessage\":\"m\"}",
                "{\"request_id\":\"r\",\"error\":{\"code\":\"c\",\"message\":\"m\"}}",
                "[{\"requestId\":\"r\",\"code\":\"c\",\"message\":\"m\"}]",
                "<?xml version='1.0'?><Error><Code>c</Code><Message>m</Message><RequestId>r</RequestId></Error>"
            })
    void everyShapeIsUnderstood(String body) {
        ErrorBody error = read(body);

        assertThat(error.code()).isEqualTo("c");
        assertThat(error.message()).isEqualTo("m");
        assertThat(error.requestId()).isEqualTo("r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html><h1>Bad Gateway</h1></html>", "[]", "null", "\"x\"", "{", "{\"code\":null}"})
    void whatSaysNothingGivesNothing(String body) {
        assertThat(read(body)).isEqualTo(new ErrorBody(null, null, null, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Code\":\"C1\",\"Message\":\"m\",\"x\":\"\u00ff",
                "{\"Code\":\"C1\",\"Message\":\"m\",\"Code\":\"C2\"}",
                "{\"Code\":\"C1\",\"Message\":\"m\"} and more",
                "{\"Code\":\"C1\",\"Message\":\"m\",\"Details\":[{\"a\":1},",
                "[{\"Code\":\"C1\",\"Message\":\"m\",",
                "{\"Error\":{\"Code\":\"C1\",\"Message\":\"m\",\"x\":tru",
            })
    void whatStandsBeforeDamageIsRead(String body) {
        ErrorBody error =
                ErrorBody.read(new TransportResponse(500, Map.of(), body.getBytes(StandardCharsets.ISO_8859_1), false));

        assertThat(error.code()).isEqualTo("C1");
        assertThat(error.message()).isEqualTo("m");
    }

    @Test
    void aByteThatIsNoTextSpoilsOnlyItsPlace() {
        byte[] body = "{\"Message\":\"\u00ff\",\"Code\":\"C1\"}".getBytes(StandardCharsets.ISO_8859_1);

        ErrorBody error = ErrorBody.read(new TransportResponse(500, Map.of(), body, false));

        assertThat(error.code()).isEqualTo("C1");
        assertThat(error.message()).isEqualTo("\uFFFD");
    }

    @Test
    void aTextThatIsCutIsNoCode() {
        assertThat(read("{\"RequestId\":\"r\",\"Code\":\"Not")).isEqualTo(new ErrorBody(null, null, "r", false));
    }

    @Test
    void damagedJsonIsNoAnswerThatSaysFailure() {
        assertThat(ErrorBody.saysFailure("{\"success\":false}".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(ErrorBody.saysFailure("{\"success\":false".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @Test
    void theRequestIdIsTakenFromAHeaderWhereTheBodyHasNone() {
        ErrorBody error = ErrorBody.read(
                new TransportResponse(502, Map.of("X-Acs-Request-Id", List.of("h")), new byte[0], false));
        assertThat(error.requestId()).isEqualTo("h");
    }

    @Test
    void aNumericCodeAndAFalseFlagInTextAreRead() {
        ErrorBody error = read("{\"code\":500,\"Success\":\"FALSE\"}");
        assertThat(error.code()).isEqualTo("500");
        assertThat(error.saysFailure()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s3cr3t/+=<&x",
                "s3cr3t\\/+=<&x",
                "s3cr3t\\u002f\\u002B\\u003d\\u003c\\u0026x",
                "s3cr3t\\\\/+\\\\u003d<\\\\u0026x",
                "s3cr3t%2F%2b%3D%3C%26x",
                "s3cr3t/+%3D<%26x",
                "s3cr3t/+=&lt;&amp;x",
                "s3cr3t&#47;&#x2B;=&lt;&#38;x",
            })
    void aSecretIsMaskedHoweverItIsEscaped(String echoed) {
        Redactor redactor = Redactor.of(List.of(Credentials.of("id", "s3cr3t/+=<&x")));

        assertThat(redactor.clean("before " + echoed + " after", 1000)).isEqualTo("before *** after");
        for (int length = "s3cr".length(); length < echoed.length(); length++) {
            assertThat(redactor.clean("before " + echoed.substring(0, length), 1000))
                    .isEqualTo("before ***");
        }
        assertThat(redactor.clean("s3c s3cr3 % & \\ &lt; 100%", 1000)).isEqualTo("s3c s3cr3 % & \\ &lt; 100%");
    }

    @Test
    void aSecretOfAFewLettersIsNotSearchedForInEveryWord() {
        Redactor redactor = Redactor.of(List.of(Credentials.of("id", "abc"), Credentials.token("e")));

        assertThat(redactor.clean("the abc of errors", 1000)).isEqualTo("the abc of errors");
    }

    @Test
    void messagesAreOneBoundedLineWithoutSecrets() {
        Redactor redactor = Redactor.of(List.of(Credentials.of("id", "s3cr3tKey/x")));
        String hostile = "a\r\nb\u0000c\u2028d\u001b[31m " + "s3cr3tKey/x ".repeat(500) + "\"password\": \"p\\\"q\""
                + " Signature=0123456789abcdef0123 Bearer abcdefgh s3cr3tK";

        String clean = redactor.clean(hostile, 4000);

        assertThat(clean).startsWith("a b c d [31m *** ***").hasSizeLessThanOrEqualTo(4000);
        assertThat(clean).doesNotContain("s3cr", "p\\\"q", "0123456789", "abcdefgh");
        assertThat(clean.chars().filter(Character::isISOControl).count()).isZero();
        assertThat(redactor.clean("x".repeat(100_000), 1500)).hasSize(1500);
    }

    private static ErrorBody read(String body) {
        return ErrorBody.read(new TransportResponse(500, Map.of(), body.getBytes(StandardCharsets.UTF_8), false));
    }
}
