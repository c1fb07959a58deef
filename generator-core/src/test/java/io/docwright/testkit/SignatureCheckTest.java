package io.docwright.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The worked example of the vendor's documentation, as it is and with every part of it changed in turn. */
class SignatureCheckTest {

    private static final FakeAccess ACCESS =
            new FakeAccess("YourAccessKeyId", "YourAccessKeySecret", Optional.empty(), "unused");
    private static final String TARGET =
            "/?ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd&RegionId=cn-shanghai";
    private static final String AUTHORIZATION = "ACS3-HMAC-SHA256 Credential=YourAccessKeyId,"
            + "SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,"
            + "Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0";
    private static final String NO_BODY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private final Map<String, String> headers = new LinkedHashMap<>();

    @BeforeEach
    void workedExample() {
        headers.put("Authorization", AUTHORIZATION);
        headers.put("Host", "ecs.cn-shanghai.aliyuncs.com");
        headers.put("x-acs-action", "RunInstances");
        headers.put("x-acs-content-sha256", NO_BODY);
        headers.put("x-acs-date", "2023-10-26T10:22:32Z");
        headers.put("x-acs-signature-nonce", "3156853299f313e23d1673dc12e1703d");
        headers.put("x-acs-version", "2014-05-26");
    }

    @Test
    void acceptsTheWorkedExample() {
        assertThatCode(() -> checkAt("2023-10-26T10:22:32Z").check(request("POST", TARGET, "")))
                .doesNotThrowAnyException();
    }

    @Test
    void acceptsAnyOrderAndEncodingOfTheQueryThatDecodesToTheSame() {
        String target = "/?RegionId=cn%2Dshanghai&ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd";

        assertThatCode(() -> checkAt("2023-10-26T10:22:32Z").check(request("POST", target, "")))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAnotherMethod() {
        assertThat(refusal(request("GET", TARGET, ""))).isEqualTo("403 SignatureDoesNotMatch");
    }

    @Test
    void refusesAnotherPath() {
        assertThat(refusal(request("POST", TARGET.replace("/?", "//?"), ""))).isEqualTo("403 SignatureDoesNotMatch");
    }

    @Test
    void refusesAnotherQueryValue() {
        assertThat(refusal(request("POST", TARGET + "x", ""))).isEqualTo("403 SignatureDoesNotMatch");
    }

    @Test
    void refusesAnAddedQueryPair() {
        assertThat(refusal(request("POST", TARGET + "&Z=", ""))).isEqualTo("403 SignatureDoesNotMatch");
    }

    @Test
    void refusesABodyThatIsNotTheOneHashed() {
        assertThat(refusal(request("POST", TARGET, "x"))).isEqualTo("400 InvalidContentSha256");
    }

    @Test
    void refusesABodyWhoseHashWasExchangedToo() {
        headers.put("x-acs-content-sha256", Digests.sha256("x".getBytes(StandardCharsets.UTF_8)));

        assertThat(refusal(request("POST", TARGET, "x"))).isEqualTo("403 SignatureDoesNotMatch");
    }

    @Test
    void refusesAnotherValueOfEachSignedHeader() {
        for (String name : List.of("Host", "x-acs-action", "x-acs-signature-nonce", "x-acs-version")) {
            String before = headers.put(name, "other");
            assertThat(refusal(request("POST", TARGET, ""))).as(name).isEqualTo("403 SignatureDoesNotMatch");
            headers.put(name, String.valueOf(before));
        }
    }

    @Test
    void refusesAnotherDateThatIsStillCloseEnough() {
        headers.put("x-acs-date", "2023-10-26T10:22:33Z");

        assertThat(refusal(request("POST", TARGET, ""))).isEqualTo("403 SignatureDoesNotMatch");
    }

    @Test
    void refusesADateFurtherAwayThanAQuarterOfAnHour() {
        ReceivedRequest request = request("POST", TARGET, "");

        assertThat(refusal(checkAt("2023-10-26T10:37:32Z"), request)).isEqualTo("accepted");
        assertThat(refusal(checkAt("2023-10-26T10:07:32Z"), request)).isEqualTo("accepted");
        assertThat(refusal(checkAt("2023-10-26T10:37:33Z"), request)).isEqualTo("400 InvalidTimeStamp.Expired");
        assertThat(refusal(checkAt("2023-10-26T10:07:31Z"), request)).isEqualTo("400 InvalidTimeStamp.Expired");
    }

    @Test
    void refusesADateInAnotherForm() {
        headers.put("x-acs-date", "2023-10-26 10:22:32");

        assertThat(refusal(request("POST", TARGET, ""))).isEqualTo("400 InvalidTimeStamp.Format");
    }

    @Test
    void refusesTheSameNonceTwice() {
        SignatureCheck check = checkAt("2023-10-26T10:22:32Z");

        assertThat(refusal(check, request("POST", TARGET, ""))).isEqualTo("accepted");
        assertThat(refusal(check, request("POST", TARGET, ""))).isEqualTo("400 SignatureNonceUsed");
    }

    @Test
    void aRefusedRequestDoesNotUseUpItsNonce() {
        SignatureCheck check = checkAt("2023-10-26T10:22:32Z");

        assertThat(refusal(check, request("GET", TARGET, ""))).isEqualTo("403 SignatureDoesNotMatch");
        assertThat(refusal(check, request("POST", TARGET, ""))).isEqualTo("accepted");
    }

    @Test
    void refusesAHeaderOfTheSignatureThatIsNotSigned() {
        headers.put("x-acs-credentials-provider", "static_ak");

        assertThat(refusal(request("POST", TARGET, ""))).isEqualTo("400 IncompleteSignature");
    }

    @Test
    void refusesAContentTypeThatIsNotSigned() {
        headers.put("Content-Type", "text/plain");

        assertThat(refusal(request("POST", TARGET, ""))).isEqualTo("400 IncompleteSignature");
    }

    @Test
    void refusesASignedHeaderThatIsMissing() {
        for (String name : SignedHeaders.required()) {
            Map<String, String> before = new LinkedHashMap<>(headers);
            headers.keySet().removeIf(name::equalsIgnoreCase);
            assertThat(refusal(request("POST", TARGET, ""))).as(name).isEqualTo("400 MissingParameter");
            headers.putAll(before);
        }
    }

    @Test
    void refusesAHeaderSentTwice() {
        Map<String, List<String>> twice = new LinkedHashMap<>();
        headers.forEach((name, value) -> twice.put(name, List.of(value)));
        twice.put("x-acs-action", List.of("RunInstances", "DeleteInstances"));

        assertThat(refusal(new ReceivedRequest("POST", TARGET, twice, new byte[0])))
                .isEqualTo("400 MissingParameter");
    }

    @Test
    void refusesAnAuthorizationOfAnotherForm() {
        List<UnaryOperator<String>> changes = List.of(
                text -> text.replace(",", ", "),
                text -> text.replace("ACS3-HMAC-SHA256", "ACS3-HMAC-SM3"),
                text -> text.substring(0, text.length() - 1),
                text -> text.replace("host;x-acs-action", "x-acs-action;host"),
                text -> text.replace("host;", "Host;"));

        for (UnaryOperator<String> change : changes) {
            headers.put("Authorization", change.apply(AUTHORIZATION));
            assertThat(refusal(request("POST", TARGET, ""))).isEqualTo("400 IncompleteSignature");
        }
    }

    @Test
    void refusesASignatureThatDiffersInItsLastDigit() {
        headers.put("Authorization", AUTHORIZATION.substring(0, AUTHORIZATION.length() - 1) + "1");

        assertThat(refusal(request("POST", TARGET, ""))).isEqualTo("403 SignatureDoesNotMatch");
    }

    @Test
    void refusesAnUnknownKey() {
        headers.put("Authorization", AUTHORIZATION.replace("YourAccessKeyId", "AnotherKeyId"));

        assertThat(refusal(request("POST", TARGET, ""))).isEqualTo("404 InvalidAccessKeyId.NotFound");
    }

    @Test
    void refusesASecurityTokenForAKeyThatHasNone() {
        headers.put("x-acs-security-token", "testSecurityToken");
        headers.put("x-acs-accesskey-id", "YourAccessKeyId");
        headers.put(
                "Authorization",
                AUTHORIZATION
                        .replace("host;", "host;x-acs-accesskey-id;")
                        .replace("x-acs-signature-nonce", "x-acs-security-token;x-acs-signature-nonce"));

        assertThat(refusal(request("POST", TARGET, ""))).isEqualTo("403 InvalidSecurityToken.MismatchWithAccessKey");
    }

    @Test
    void refusesAKeyWithoutTheSecurityTokenItNeeds() {
        Clock clock = Clock.fixed(Instant.parse("2023-10-26T10:22:32Z"), ZoneOffset.UTC);
        SignatureCheck check = new SignatureCheck(ACCESS.withSecurityToken("testSecurityToken"), clock);

        assertThat(refusal(check, request("POST", TARGET, "")))
                .isEqualTo("403 InvalidSecurityToken.MismatchWithAccessKey");
    }

    private ReceivedRequest request(String method, String target, String body) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        headers.forEach((name, value) -> all.put(name, List.of(value)));
        return new ReceivedRequest(method, target, all, body.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(ReceivedRequest request) {
        return refusal(checkAt("2023-10-26T10:22:32Z"), request);
    }

    private static String refusal(SignatureCheck check, ReceivedRequest request) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> check.check(request));
        return refusal == null ? "accepted" : refusal.status() + " " + refusal.code();
    }

    private static SignatureCheck checkAt(String time) {
        return new SignatureCheck(ACCESS, Clock.fixed(Instant.parse(time), ZoneOffset.UTC));
    }
}
