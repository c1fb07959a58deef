package io.docwright.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.docwright.sample.dataworks.DataworksPublicClient;
import io.docwright.sample.dataworks.DataworksPublicException;
import io.docwright.sample.dataworks.GetDeploymentRequest;
import io.docwright.sample.eas.EasClient;
import io.docwright.sample.eas.EasException;
import io.docwright.sample.langstudio.PailangstudioClient;
import io.docwright.sample.runtime.ClientBuilder;
import io.docwright.sample.runtime.Credentials;
import io.docwright.sample.runtime.CredentialsProvider;
import io.docwright.sample.testkit.FakeAccess;
import io.docwright.sample.testkit.FakeServer;
import io.docwright.sample.testkit.ReceivedRequest;
import io.docwright.sample.ververica.VervericaClient;
import io.docwright.sample.ververica.VervericaException;
import io.docwright.sample.yunxiao.YunxiaoFlowClient;
import io.docwright.sample.yunxiao.YunxiaoFlowException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each generated client against the fake, which refuses every request that is not exactly the documented one. */
class EndToEndTest {

    private static final FakeAccess ACCESS = FakeAccess.forTests();
    private static final Credentials KEY_PAIR = Credentials.of(ACCESS.accessKeyId(), ACCESS.accessKeySecret());
    private static final Set<String> HEADERS_OF_SIGNED_GET = Set.of(
            "accept",
            "authorization",
            "host",
            "user-agent",
            "x-acs-action",
            "x-acs-content-sha256",
            "x-acs-date",
            "x-acs-signature-nonce",
            "x-acs-version");

    private final Fakes fakes = Fakes.start(ACCESS);
    private final EasClient eas = at(fakes.eas(), EasClient.builder(), KEY_PAIR).build();
    private final VervericaClient ververica =
            at(fakes.ververica(), VervericaClient.builder(), KEY_PAIR).build();
    private final PailangstudioClient langstudio =
            at(fakes.langstudio(), PailangstudioClient.builder(), KEY_PAIR).build();
    private final DataworksPublicClient dataworks =
            at(fakes.dataworks(), DataworksPublicClient.builder(), KEY_PAIR).build();

    @AfterEach
    void stop() {
        eas.close();
        ververica.close();
        langstudio.close();
        dataworks.close();
        fakes.close();
    }

    @Test
    void easAnswerIsDecodedAndWrittenBackWithNothingLost() throws IOException {
        Map<String, @Nullable String> labels = new LinkedHashMap<>();
        labels.put("team", "vision");
        labels.put("stage", null);

        var answer = eas.listServices(r -> r.label(labels).pageNumber(2).serviceStatus("Running"));

        assertThat(onlyRequest())
                .hasToString("GET /api/v2/services?PageNumber=2"
                        + "&Label=%7B%22team%22%3A%22vision%22%2C%22stage%22%3Anull%7D&ServiceStatus=Running");
        assertThat(headerNames()).isEqualTo(HEADERS_OF_SIGNED_GET);
        assertThat(answer.services()).hasSize(1);
        assertThat(answer.services().get(0).gpuMemory()).isEqualTo(8);
        assertThat(answer.services().get(0).labels().get(0).labelKey()).isEqualTo("team");
        assertThat(answer.unknownProperties()).isEmpty();
        assertThat(answer.services().get(0).unknownProperties()).isEmpty();
        assertThat(JsonTree.parse(answer.toJson())).isEqualTo(sample("eas"));
    }

    @Test
    void ververicaAnswerIsDecodedAndWrittenBackWithNothingLost() throws IOException {
        var answer = ververica.listDeployments(
                r -> r.workspace("c70e19b2d3****").namespace("orders-default").pageIndex(2));

        assertThat(onlyRequest()).hasToString("GET /api/v2/namespaces/orders-default/deployments?pageIndex=2");
        assertThat(onlyRequest().header("workspace")).contains("c70e19b2d3****");
        assertThat(answer.success()).isTrue();
        assertThat(answer.data()).hasSize(1);
        assertThat(answer.data().get(0).createdAt()).isEqualTo(1730246412L);
        assertThat(answer.data().get(0).flinkConf()).containsOnlyKeys("taskmanager.numberOfTaskSlots");
        assertThat(answer.unknownProperties()).isEmpty();
        assertThat(answer.data().get(0).unknownProperties()).isEmpty();
        assertThat(JsonTree.parse(answer.toJson())).isEqualTo(sample("ververica"));
    }

    /** The one documented value that contradicts its type: the page shows a number where a cursor is text. */
    @Test
    void pailangstudioAnswerIsDecodedAndWrittenBackWithItsCursorAsText() throws IOException {
        var answer = langstudio.listDeployments(r -> r.maxResults(25));

        assertThat(onlyRequest()).hasToString("GET /api/v1/langstudio/deployments?MaxResults=25");
        assertThat(answer.nextToken()).isEqualTo("10");
        assertThat(answer.deployments()).hasSize(1);
        assertThat(answer.unknownProperties()).isEmpty();
        assertThat(answer.deployments().get(0).unknownProperties()).isEmpty();
        Map<String, @Nullable Object> expected = sample("pailangstudio");
        assertThat(expected.put("NextToken", "10")).isInstanceOf(BigDecimal.class);
        assertThat(JsonTree.parse(answer.toJson())).isEqualTo(expected);
    }

    @Test
    void theCursorOfAnAnswerCanBeHandedBack() {
        String cursor = langstudio.listDeployments(r -> {}).nextToken();

        langstudio.listDeployments(r -> r.nextToken(cursor));

        assertThat(received().get(1)).hasToString("GET /api/v1/langstudio/deployments?NextToken=10");
    }

    @Test
    void dataworksAnswerIsDecodedAndWrittenBackWithNothingLost() throws IOException {
        var answer = dataworks.getDeployment(r -> r.deploymentId(4210587).projectId(27135));

        assertThat(onlyRequest()).hasToString("POST /");
        assertThat(onlyRequest().bodyText()).isEqualTo("ProjectId=27135&DeploymentId=4210587");
        assertThat(onlyRequest().header("content-type")).contains("application/x-www-form-urlencoded");
        assertThat(answer.success()).isTrue();
        assertThat(Objects.requireNonNull(answer.data()).deployedItems()).hasSize(1);
        assertThat(answer.unknownProperties()).isEmpty();
        assertThat(answer.data().unknownProperties()).isEmpty();
        assertThat(JsonTree.parse(answer.toJson())).isEqualTo(sample("dataworks-public"));
    }

    @Test
    void yunxiaoAnswerIsDecodedAndWrittenBackWithNothingLost() throws IOException {
        try (YunxiaoFlowClient central = yunxiao(YunxiaoFlowClient.Edition.CENTRAL, ACCESS.token())) {
            var answer = central.getVMDeployOrder(
                    r -> r.organizationId("6f21ac90").pipelineId("805").deployOrderId("3307"));

            assertThat(onlyRequest()).hasToString("GET /oapi/v1/flow/organizations/6f21ac90/pipelines/805/deploy/3307");
            assertThat(headerNames()).containsExactlyInAnyOrder("accept", "host", "user-agent", "x-yunxiao-token");
            assertThat(answer.deployOrderId()).isEqualTo(3307);
            assertThat(answer.unknownProperties()).isEmpty();
            assertThat(JsonTree.parse(answer.toJson())).isEqualTo(sample("yunxiao-flow"));
        }
    }

    @Test
    void onlyTheCentralEditionOfYunxiaoAsksForAnOrganization() {
        try (YunxiaoFlowClient central = yunxiao(YunxiaoFlowClient.Edition.CENTRAL, ACCESS.token());
                YunxiaoFlowClient region = yunxiao(YunxiaoFlowClient.Edition.REGION, ACCESS.token())) {
            region.getVMDeployOrder(r -> r.pipelineId("805").deployOrderId("3307"));
            var refused = caught(
                    YunxiaoFlowException.Caller.class,
                    () -> central.getVMDeployOrder(r -> r.pipelineId("805").deployOrderId("3307")));

            assertThat(refused).hasMessageContaining("`organizationId`");
            assertThat(onlyRequest()).hasToString("GET /oapi/v1/flow/pipelines/805/deploy/3307");
        }
    }

    @Test
    void successFalseWithStatus200IsAnError() {
        fakes.ververica().onListDeployments().failWithFlag("990301", "no such namespace");
        var ververicaError = caught(
                VervericaException.Service.class,
                () -> ververica.listDeployments(r -> r.workspace("w").namespace("n")));
        fakes.dataworks().onGetDeployment().failWithFlag("Invalid.Tenant.DataSourceMissing", "no such data source");
        var dataworksError = caught(
                DataworksPublicException.Service.class,
                () -> dataworks.getDeployment(r -> r.deploymentId(1).projectId(1)));

        assertThat(ververicaError.status()).isEqualTo(200);
        assertThat(ververicaError.code()).isEqualTo("990301");
        assertThat(ververicaError).hasMessageContaining("no such namespace");
        assertThat(dataworksError.status()).isEqualTo(200);
        assertThat(dataworksError.code()).isEqualTo("Invalid.Tenant.DataSourceMissing");
        assertThat(dataworksError.requestId()).startsWith("FA4E0000-");
    }

    @Test
    void whatIsRequiredIsNamedBeforeAnythingIsSent() {
        var noWorkspace = caught(
                VervericaException.Caller.class, () -> ververica.listDeployments(r -> r.namespace("orders-default")));
        var noNamespace =
                caught(VervericaException.Caller.class, () -> ververica.listDeployments(r -> r.workspace("w")));
        var noDeployment =
                caught(DataworksPublicException.Caller.class, () -> dataworks.getDeployment(r -> r.projectId(27135)));
        var noProject = caught(
                DataworksPublicException.Caller.class,
                () -> dataworks.getDeployment(
                        GetDeploymentRequest.builder().deploymentId(1).build()));

        assertThat(noWorkspace).hasMessageContaining("`workspace`");
        assertThat(noNamespace).hasMessageContaining("`namespace`");
        assertThat(noDeployment).hasMessageContaining("`DeploymentId`");
        assertThat(noProject).hasMessageContaining("`ProjectId`").hasMessageContaining("`ProjectIdentifier`");
        assertThat(received()).isEmpty();
    }

    @Test
    void anErrorOfTheGatewayIsUnderstood() {
        Credentials wrong = Credentials.of(ACCESS.accessKeyId(), "another-secret");
        try (EasClient stranger = at(fakes.eas(), EasClient.builder(), wrong).build()) {
            var error = caught(EasException.Service.class, () -> stranger.listServices(r -> {}));

            assertThat(error.status()).isEqualTo(403);
            assertThat(error.code()).isEqualTo("SignatureDoesNotMatch");
            assertThat(error.requestId()).isEqualTo("FA4E0000-0000-4000-8000-000000000001");
            assertThat(error.getMessage()).doesNotContain("\n", "another-secret");
        }
    }

    @Test
    void anErrorInLowerCamelCaseIsUnderstood() {
        try (YunxiaoFlowClient stranger = yunxiao(YunxiaoFlowClient.Edition.REGION, "another-token")) {
            var error = caught(
                    YunxiaoFlowException.Service.class,
                    () -> stranger.getVMDeployOrder(r -> r.pipelineId("805").deployOrderId("3307")));

            assertThat(error.status()).isEqualTo(401);
            assertThat(error.code()).isEqualTo("Unauthorized");
        }
    }

    @Test
    void aDocumentedErrorIsUnderstood() {
        fakes.dataworks().onGetDeployment().fail("Forbidden.Access");

        var error = caught(
                DataworksPublicException.Service.class,
                () -> dataworks.getDeployment(r -> r.deploymentId(1).projectId(1)));

        assertThat(error.status()).isEqualTo(403);
        assertThat(error.code()).isEqualTo("Forbidden.Access");
        assertThat(error).hasMessageContaining("Your edition does not include this call.");
    }

    private List<ReceivedRequest> received() {
        return Stream.of(fakes.eas(), fakes.ververica(), fakes.langstudio(), fakes.dataworks(), fakes.yunxiao())
                .flatMap(fake -> fake.received().stream())
                .toList();
    }

    private ReceivedRequest onlyRequest() {
        assertThat(received()).hasSize(1);
        return received().get(0);
    }

    /** Some JDKs announce the length of a body that is not there; that is theirs to decide. */
    private Set<String> headerNames() {
        Set<String> names = new TreeSet<>(onlyRequest().headers().keySet());
        names.remove("content-length");
        return names;
    }

    private YunxiaoFlowClient yunxiao(YunxiaoFlowClient.Edition edition, String token) {
        return at(fakes.yunxiao(), YunxiaoFlowClient.builder().edition(edition), Credentials.token(token))
                .build();
    }

    private static <B extends ClientBuilder<B, C>, C> B at(FakeServer fake, B builder, Credentials credentials) {
        return builder.endpoint(fake.endpoint()).credentials(CredentialsProvider.of(credentials));
    }

    private static <T extends Throwable> T caught(Class<T> type, ThrowingCallable call) {
        return Objects.requireNonNull(catchThrowableOfType(type, call), "nothing was thrown");
    }

    private static Map<String, @Nullable Object> sample(String service) throws IOException {
        return JsonTree.parseObject(Page.of(service).sample());
    }
}
