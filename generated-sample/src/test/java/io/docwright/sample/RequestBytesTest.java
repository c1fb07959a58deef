package io.docwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.sample.dataworks.DataworksPublicClient;
import io.docwright.sample.eas.EasClient;
import io.docwright.sample.langstudio.PailangstudioClient;
import io.docwright.sample.runtime.ClientBuilder;
import io.docwright.sample.runtime.Credentials;
import io.docwright.sample.runtime.CredentialsProvider;
import io.docwright.sample.runtime.ForTests;
import io.docwright.sample.runtime.TransportRequest;
import io.docwright.sample.ververica.VervericaClient;
import io.docwright.sample.yunxiao.YunxiaoFlowClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What each client sends to the real address, byte for byte, at a fixed time and with a fixed nonce. The signatures were
 * computed by hand from the description of the algorithm, not by a client.
 */
class RequestBytesTest {

    private static final String ID = "testAccessKeyId0123";
    private static final String SECRET = "testAccessKeySecret0123456789";
    private static final String NONCE = "3156853299f313e23d1673dc12e1703d";
    private static final String NO_BODY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static final String SIGNED =
            "host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version";

    private final SentRequests sent = new SentRequests();

    @Test
    void easSendsItsLabelsAsOneJsonTextAndKeepsNulls() {
        Map<String, @Nullable String> labels = new LinkedHashMap<>();
        labels.put("team", "vision");
        labels.put("stage", null);
        try (EasClient eas =
                fixed(EasClient.builder().region("cn-hangzhou"), keyPair()).build()) {
            eas.listServices(
                    r -> r.serviceStatus("Running").label(labels).pageSize(20).filter("a b+ü"));
        }

        assertRequest(
                "GET",
                "https://pai-eas.cn-hangzhou.aliyuncs.com/api/v2/services?Filter=a%20b%2B%C3%BC&PageSize=20"
                        + "&Label=%7B%22team%22%3A%22vision%22%2C%22stage%22%3Anull%7D&ServiceStatus=Running",
                signedHeaders(
                        "eas",
                        "ListServices",
                        "2021-07-01",
                        "3f117aafdce21792fd602e4a86999d05991dd0420381f7610345d89017bf302a"));
    }

    @Test
    void ververicaSendsItsWorkspaceAsAHeader() {
        try (VervericaClient ververica = fixed(VervericaClient.builder().region("eu-central-1"), keyPair())
                .build()) {
            ververica.listDeployments(r -> r.workspace("c70e19b2d3****")
                    .namespace("orders default/1")
                    .pageSize(20)
                    .labelValueArray("risk;fraud"));
        }

        Map<String, String> headers = signedHeaders(
                "ververica",
                "ListDeployments",
                "2022-07-18",
                "b065f07f626fb9ddeab7cfdf493dd5df05f78e213d155d1b8663018bc508d18f");
        headers.put("workspace", "c70e19b2d3****");
        assertRequest(
                "GET",
                "https://ververica.eu-central-1.aliyuncs.com/api/v2/namespaces/orders%20default%2F1/deployments"
                        + "?pageSize=20&labelValueArray=risk%3Bfraud",
                headers);
    }

    @Test
    void pailangstudioGoesToTheOneAddressItHas() {
        try (PailangstudioClient langstudio =
                fixed(PailangstudioClient.builder(), keyPair()).build()) {
            langstudio.listDeployments(r -> r.nextToken("10").maxResults(25).deploymentStatus("Running,Creating"));
        }

        assertRequest(
                "GET",
                "https://pailangstudio.cn-hangzhou.aliyuncs.com/api/v1/langstudio/deployments"
                        + "?NextToken=10&MaxResults=25&DeploymentStatus=Running%2CCreating",
                signedHeaders(
                        "pailangstudio",
                        "ListDeployments",
                        "2024-07-10",
                        "6df791c34fbd72871781f3ed2d263b14a7c59aa3d776cc9f31aad081cd18fdd1"));
    }

    @Test
    void dataworksPostsAFormWithTemporaryCredentials() {
        Credentials temporary = Credentials.sts(ID, SECRET, "testSecurityToken/with+plus/and==");
        try (DataworksPublicClient dataworks = fixed(
                        DataworksPublicClient.builder().region("cn-shanghai"), temporary)
                .build()) {
            dataworks.getDeployment(r -> r.deploymentId(4210587).projectIdentifier("retail project&+"));
        }

        Map<String, String> headers = signedHeaders(
                "dataworks-public",
                "GetDeployment",
                "2020-05-18",
                "da017b421e690cb6ffae9f66767acf343ff4587aff2ecf9fc4579801a70610f2");
        headers.put("content-type", "application/x-www-form-urlencoded");
        headers.put("x-acs-content-sha256", "ab31815ab764b5db96eaf12e67aa7a4d498fc64c4c15288ce32d36e29168aa10");
        headers.put("x-acs-accesskey-id", ID);
        headers.put("x-acs-security-token", "testSecurityToken/with+plus/and==");
        headers.computeIfPresent(
                "authorization",
                (name, value) -> value.replace(
                        SIGNED,
                        "content-type;host;x-acs-accesskey-id;x-acs-action;x-acs-content-sha256;x-acs-date;"
                                + "x-acs-security-token;x-acs-signature-nonce;x-acs-version"));
        assertRequest("POST", "https://dataworks.cn-shanghai.aliyuncs.com/", headers);
        assertThat(new String(sent.only().body(), StandardCharsets.UTF_8))
                .isEqualTo("ProjectIdentifier=retail%20project%26%2B&DeploymentId=4210587");
    }

    @Test
    void yunxiaoNamesTheOrganizationInItsCentralEdition() {
        try (YunxiaoFlowClient yunxiao = yunxiao(YunxiaoFlowClient.Edition.CENTRAL)) {
            yunxiao.getVMDeployOrder(
                    r -> r.organizationId("6f21ac90").pipelineId("805").deployOrderId("33/07"));
        }

        assertRequest(
                "GET",
                "https://openapi-rdc.aliyuncs.com/oapi/v1/flow/organizations/6f21ac90/pipelines/805/deploy/33%2F07",
                tokenHeaders());
    }

    @Test
    void yunxiaoNeedsNoOrganizationInItsRegionEdition() {
        try (YunxiaoFlowClient yunxiao = yunxiao(YunxiaoFlowClient.Edition.REGION)) {
            yunxiao.getVMDeployOrder(r -> r.pipelineId("805").deployOrderId("3307"));
        }

        assertRequest("GET", "https://openapi-rdc.aliyuncs.com/oapi/v1/flow/pipelines/805/deploy/3307", tokenHeaders());
    }

    private void assertRequest(String method, String uri, Map<String, String> headers) {
        TransportRequest request = sent.only();
        assertThat(request.method() + " " + request.uri()).isEqualTo(method + " " + uri);
        assertThat(new TreeMap<>(request.headers())).isEqualTo(headers);
        assertThat(request.body().length == 0).isEqualTo(method.equals("GET"));
    }

    private static Map<String, String> signedHeaders(String service, String action, String version, String signature) {
        return new TreeMap<>(Map.of(
                "accept",
                "application/json",
                "user-agent",
                "docwright " + service + "/" + version,
                "x-acs-action",
                action,
                "x-acs-version",
                version,
                "x-acs-date",
                "2026-11-21T16:03:25Z",
                "x-acs-signature-nonce",
                NONCE,
                "x-acs-content-sha256",
                NO_BODY,
                "authorization",
                "ACS3-HMAC-SHA256 Credential=" + ID + ",SignedHeaders=" + SIGNED + ",Signature=" + signature));
    }

    private static Map<String, String> tokenHeaders() {
        return new TreeMap<>(Map.of(
                "accept",
                "application/json",
                "user-agent",
                "docwright yunxiao-flow/oapi/v1",
                "x-yunxiao-token",
                "testToken"));
    }

    private YunxiaoFlowClient yunxiao(YunxiaoFlowClient.Edition edition) {
        return fixed(YunxiaoFlowClient.builder().edition(edition), Credentials.token("testToken"))
                .build();
    }

    private <B extends ClientBuilder<B, ?>> B fixed(B builder, Credentials credentials) {
        builder.credentials(CredentialsProvider.of(credentials))
                .transport(sent)
                .clock(Clock.fixed(Instant.parse("2026-11-21T16:03:25Z"), ZoneOffset.UTC));
        return ForTests.nonces(builder, () -> NONCE);
    }

    private static Credentials keyPair() {
        return Credentials.of(ID, SECRET);
    }
}
