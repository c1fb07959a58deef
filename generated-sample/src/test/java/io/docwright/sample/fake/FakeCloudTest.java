package io.docwright.sample.fake;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.sample.JsonTree;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plain HTTP against the fake: each documented request is served, each departure from it is refused by name. */
class FakeCloudTest {

    private static final String DATE = "2026-11-21T16:03:25Z";
    private static final String ID = "testAccessKeyId0123";
    private static final String SECRET = "testAccessKeySecret0123456789";
    private static final String NAMESPACE = "/api/v2/namespaces/orders-default/deployments";
    private static final String ORDER = "/oapi/v1/flow/pipelines/805/deploy/3307";

    private final FakeCloud cloud = FakeCloud.start(
            new FakeAccess(ID, SECRET, Optional.empty(), "testToken"),
            Clock.fixed(Instant.parse(DATE), ZoneOffset.UTC));
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void servesTheSampleOfEas() throws Exception {
        assertSample("eas", send(eas("?Label=%7B%22team%22%3Anull%7D&PageSize=20&ServiceStatus=Running")));
    }

    @Test
    void servesTheSampleOfVerverica() throws Exception {
        assertSample("ververica", send(ververica(NAMESPACE + "?pageSize=20").header("workspace", "w1")));
    }

    @Test
    void servesTheSampleOfPailangstudio() throws Exception {
        String target = "/api/v1/langstudio/deployments?MaxResults=25";

        assertSample("pailangstudio", send(SignedRequest.of("ListDeployments", "2024-07-10", DATE, target)));
    }

    @Test
    void servesTheSampleOfDataworks() throws Exception {
        assertSample("dataworks-public", send(dataworks("DeploymentId=4210587&ProjectId=27135")));
        assertSample("dataworks-public", send(dataworks("DeploymentId=4210587&ProjectIdentifier=retail_project")));
    }

    @Test
    void servesTheSampleOfYunxiaoInBothEditions() throws Exception {
        assertSample("yunxiao-flow", send(yunxiao(ORDER, "testToken")));
        assertSample(
                "yunxiao-flow",
                send(yunxiao("/oapi/v1/flow/organizations/6f21/pipelines/805/deploy/3307", "testToken")));
    }

    @Test
    void recordsWhatItSaw() throws Exception {
        send(dataworks("DeploymentId=1&ProjectId=2"));
        send(eas("?PageSize=%32"));

        assertThat(cloud.received())
                .extracting(ReceivedRequest::toString)
                .containsExactly("POST /", "GET /api/v2/services?PageSize=%32");
        assertThat(cloud.received().get(0).bodyText()).isEqualTo("DeploymentId=1&ProjectId=2");
        assertThat(cloud.received().get(0).header("x-acs-action")).contains("GetDeployment");
    }

    @Test
    void errorsHaveTheFormOfTheVendor() throws Exception {
        HttpResponse<String> answer = send(eas("").to(cloud.endpoint(), ID, "anotherSecret"));

        Map<String, @Nullable Object> body = JsonTree.parseObject(answer.body());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(body).containsOnlyKeys("Code", "Message", "RequestId", "HostId");
        assertThat(body).containsEntry("Code", "SignatureDoesNotMatch");
        assertThat(body).containsEntry("HostId", cloud.endpoint().getAuthority());
        assertThat(body.get("Message")).asString().contains("ACS3-HMAC-SHA256\n");
    }

    @Test
    void unknownKeyIsNotFound() throws Exception {
        assertThat(refusal(eas("").to(cloud.endpoint(), "anotherKeyId", SECRET)))
                .isEqualTo("404 InvalidAccessKeyId.NotFound");
    }

    @Test
    void missingAuthorizationIsRefused() throws Exception {
        HttpRequest unsigned = HttpRequest.newBuilder(URI.create(cloud.endpoint() + "/api/v2/services"))
                .header("x-acs-action", "ListServices")
                .header("x-acs-version", "2021-07-01")
                .build();

        assertThat(refusal(unsigned)).isEqualTo("400 MissingParameter");
    }

    @Test
    void aQueryChangedAfterSigningIsRefused() throws Exception {
        SignedRequest request = eas("?PageSize=20");
        String authorization = request.authorization(cloud.endpoint(), ID, SECRET);

        assertThat(refusal(request.request(cloud.endpoint(), "/api/v2/services?PageSize=21", authorization)))
                .isEqualTo("403 SignatureDoesNotMatch");
    }

    @Test
    void theSameRequestIsNotAcceptedTwice() throws Exception {
        HttpRequest request = eas("").to(cloud.endpoint(), ID, SECRET);

        assertThat(send(request).statusCode()).isEqualTo(200);
        assertThat(refusal(request)).isEqualTo("400 SignatureNonceUsed");
    }

    @Test
    void temporaryCredentialsNeedTheirToken() throws Exception {
        FakeAccess access = new FakeAccess(ID, SECRET, Optional.of("testSecurityToken"), "");
        try (FakeCloud strict = FakeCloud.start(access, Clock.fixed(Instant.parse(DATE), ZoneOffset.UTC))) {
            HttpRequest without = eas("").to(strict.endpoint(), ID, SECRET);
            HttpRequest with = eas("").signing("x-acs-accesskey-id", ID)
                    .signing("x-acs-security-token", "testSecurityToken")
                    .to(strict.endpoint(), ID, SECRET);

            assertThat(refusal(without)).isEqualTo("403 InvalidSecurityToken.MismatchWithAccessKey");
            assertThat(send(with).statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "?Nonsense=1,              400 UnknownParameter",
        "?pageSize=1,              400 UnknownParameter",
        "?PageSize=1&PageSize=2,   400 InvalidParameter.PageSize",
        "?PageSize=many,           400 InvalidParameter.PageSize",
        "?PageSize=,               400 InvalidParameter.PageSize",
        "?CronscalerEnabled=yes,   400 InvalidParameter.CronscalerEnabled",
        "?Label=team,              400 InvalidParameter.Label",
        "?Label.team=vision,       400 UnknownParameter",
        "?Filter=%FF,              400 InvalidEncoding",
    })
    void aQueryThatIsNotDocumentedIsRefused(String query, String expected) throws Exception {
        assertThat(refusal(eas(query))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ProjectId=1,                               400 MissingDeploymentId",
        "DeploymentId=1,                            400 MissingParameter",
        "DeploymentId=1&ProjectId=1&Other=2,        400 UnknownParameter",
        "DeploymentId=1&ProjectId=1&DeploymentId=1, 400 InvalidParameter.DeploymentId",
    })
    void aFormThatIsNotDocumentedIsRefused(String form, String expected) throws Exception {
        assertThat(refusal(dataworks(form))).isEqualTo(expected);
    }

    @Test
    void aFormInTheQueryIsRefused() throws Exception {
        SignedRequest request = new SignedRequest("POST", "/?DeploymentId=1&ProjectId=1", "")
                .signing("x-acs-action", "GetDeployment")
                .signing("x-acs-version", "2020-05-18")
                .signing("x-acs-date", DATE)
                .signing("x-acs-signature-nonce", "n1")
                .signing("x-acs-content-sha256", SignedRequest.sha256(new byte[0]));

        assertThat(refusal(request)).isEqualTo("400 UnknownParameter");
    }

    @Test
    void aFormUnderAnotherMediaTypeIsRefused() throws Exception {
        assertThat(refusal(dataworks("DeploymentId=1&ProjectId=1").signing("content-type", "application/json")))
                .isEqualTo("415 InvalidContentType");
    }

    @Test
    void headersAreCheckedLikeOtherParameters() throws Exception {
        assertThat(refusal(ververica(NAMESPACE))).isEqualTo("400 MissingWorkspace");
        assertThat(refusal(ververica(NAMESPACE).header("workspace", "w1").header("x-other", "1")))
                .isEqualTo("400 UnknownParameter");
        assertThat(refusal(ververica(NAMESPACE + "?workspace=w1"))).isEqualTo("400 UnknownParameter");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v2/namespaces/%2E%2E/deployments, 400 InvalidParameter.namespace",
        "/api/v2/namespaces//deployments,       400 InvalidParameter.namespace",
        "/api/v2/namespaces/%C3%A4/deployments, 200",
        "/api/v2/namespaces/a%2Fb/deployments,  200",
        "/api/v2/namespaces/a/b/deployments,    404 InvalidAction.NotFound",
        "/api/v2/Namespaces/a/deployments,      404 InvalidAction.NotFound",
    })
    void thePathMustHaveTheDocumentedShape(String path, String expected) throws Exception {
        assertThat(refusal(ververica(path).header("workspace", "w1"))).isEqualTo(expected);
    }

    @Test
    void methodActionAndVersionMustFitThePath() throws Exception {
        assertThat(refusal(HttpRequest.newBuilder(URI.create(cloud.endpoint() + "/api/v2/services"))
                        .DELETE()
                        .build()))
                .isEqualTo("405 UnsupportedHTTPMethod");
        assertThat(refusal(SignedRequest.of("ListOthers", "2021-07-01", DATE, "/api/v2/services")))
                .isEqualTo("404 InvalidAction.NotFound");
        assertThat(refusal(SignedRequest.of("ListServices", "2021-07-02", DATE, "/api/v2/services")))
                .isEqualTo("404 InvalidAction.NotFound");
    }

    @Test
    void aWrongTokenIsAnsweredInLowerCamelCase() throws Exception {
        HttpResponse<String> answer = send(yunxiao(ORDER, "anotherToken"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(JsonTree.parseObject(answer.body())).containsOnlyKeys("errorCode", "errorMessage");
        assertThat(JsonTree.parseObject(answer.body())).containsEntry("errorCode", "Unauthorized");
    }

    @Test
    void failsOnDemandOnce() throws Exception {
        cloud.answerNext(503, "ServiceUnavailable", "later");

        assertThat(refusal(eas(""))).isEqualTo("503 ServiceUnavailable");
        assertThat(send(eas("")).statusCode()).isEqualTo(200);
    }

    @Test
    void failsOnDemandAsThePageDocuments() throws Exception {
        cloud.answerNextDocumented("Throttling.User");
        cloud.answerNextDocumented("NoSuchCode");

        assertThat(refusal(dataworks("DeploymentId=1&ProjectId=1"))).isEqualTo("429 Throttling.User");
        assertThat(refusal(dataworks("DeploymentId=1&ProjectId=1"))).isEqualTo("501 NotDocumented");
    }

    @Test
    void tellsOfAFailureInsideHttp200OnDemand() throws Exception {
        cloud.answerNextUnsuccessful("990301", "no such namespace");

        HttpResponse<String> answer = send(ververica(NAMESPACE).header("workspace", "w1"));

        Map<String, @Nullable Object> body = JsonTree.parseObject(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(body).containsEntry("success", false);
        assertThat(body).containsEntry("errorCode", "990301");
        assertThat(body).containsEntry("errorMessage", "no such namespace");
    }

    private static SignedRequest eas(String query) {
        return SignedRequest.of("ListServices", "2021-07-01", DATE, "/api/v2/services" + query);
    }

    private static SignedRequest ververica(String target) {
        return SignedRequest.of("ListDeployments", "2022-07-18", DATE, target);
    }

    private static SignedRequest dataworks(String form) {
        return SignedRequest.form("GetDeployment", "2020-05-18", DATE, form);
    }

    private HttpRequest yunxiao(String path, String token) {
        return HttpRequest.newBuilder(URI.create(cloud.endpoint() + path))
                .header("x-yunxiao-token", token)
                .build();
    }

    private void assertSample(String service, HttpResponse<String> answer) throws IOException {
        assertThat(answer.body()).isEqualTo(Page.of(service).sample());
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> send(SignedRequest request) throws Exception {
        return send(request.to(cloud.endpoint(), ID, SECRET));
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return http.send(request, BodyHandlers.ofString());
    }

    private String refusal(SignedRequest request) throws Exception {
        return refusal(request.to(cloud.endpoint(), ID, SECRET));
    }

    private String refusal(HttpRequest request) throws Exception {
        HttpResponse<String> answer = send(request);
        Object code = JsonTree.parseObject(answer.body()).get("Code");
        return code == null ? String.valueOf(answer.statusCode()) : answer.statusCode() + " " + code;
    }
}
