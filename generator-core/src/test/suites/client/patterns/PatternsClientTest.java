package client.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import client.patterns.runtime.CredentialsProvider;
import client.patterns.runtime.JsonValue;
import io.docwright.testing.LocalService;
import io.docwright.testing.SignatureCheck;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What generated clients do with every way of sending and answering, over a local server. */
final class PatternsClientTest {
    private final LocalService service = new LocalService();
    private final PatternsClient client = PatternsClient.builder()
            .endpoint(service.uri())
            .credentials(CredentialsProvider.of("id", "secret"))
            .build();

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void aFormBodyGoesToTheRootWithTheActionInAHeader() throws Exception {
        service.answering(200, "{\"Success\":true,\"Status\":1,\"Statuses\":[\"0\",77]}");

        GetDeploymentResponse answer =
                client.getDeployment(r -> r.deploymentId(3000001).projectIdentifier("dw project"));

        LocalService.Received request = service.only();
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.rawTarget()).isEqualTo("/");
        assertThat(request.body()).isEqualTo("ProjectIdentifier=dw%20project&DeploymentId=3000001");
        assertThat(request.headers())
                .containsEntry("content-type", "application/x-www-form-urlencoded")
                .containsEntry("x-acs-action", "GetDeployment");
        SignatureCheck.verify(request, "id", "secret");
        assertThat(answer.status()).isSameAs(DeploymentStatus.SUCCESS).hasToString("1 (SUCCESS)");
        assertThat(answer.statuses()).containsExactly(DeploymentStatus.PREPARING, DeploymentStatus.of(77));
        assertThat(answer.statuses().get(1).name()).isNull();
        assertThat(JsonValue.parse(answer.toJson()))
                .isEqualTo(JsonValue.parse("{\"Success\":true,\"Status\":1,\"Statuses\":[0,77]}"));
    }

    @Test
    void oneOfAGroupAndRequiredParametersAreAskedForBeforeSending() {
        assertThatThrownBy(() -> client.getDeployment(r -> r.deploymentId(1)))
                .isInstanceOf(PatternsException.Caller.class)
                .hasMessageContaining("`ProjectId`, `ProjectIdentifier`");
        assertThatThrownBy(() -> client.getDeployment(r -> r.projectId(1)))
                .isInstanceOf(PatternsException.Caller.class)
                .hasMessageContaining("`DeploymentId`");
        assertThatThrownBy(() -> client.listJobs(r -> r.namespace("n")))
                .isInstanceOf(PatternsException.Caller.class)
                .hasMessageContaining("`workspace`");
        assertThat(service.requests()).isEmpty();
    }

    @Test
    void valuesOutsideOfDocumentedLimitsAreRefusedBeforeSending() {
        assertThatThrownBy(() ->
                        client.listJobs(r -> r.namespace("n").workspace("w").names(List.of("a", "b", "c", "d"))))
                .isInstanceOf(PatternsException.Caller.class)
                .hasMessageContaining("`names`: found 4 elements; expected at most 3");
        assertThatThrownBy(() -> client.updateJob(r -> r.id(7).name("no!")))
                .isInstanceOf(PatternsException.Caller.class)
                .hasMessageContaining("`name`: found a value that does not match");
        assertThat(service.requests()).isEmpty();
    }

    @Test
    void headersPathsListsAndMapsAreSentAsDocumented() throws Exception {
        client.listJobs(r -> r.namespace("a/b c%2F😀")
                .workspace("w-1")
                .tags(List.of(
                        JobTag.builder().key("k1").value("v 1").build(),
                        JobTag.builder().key("k2").build()))
                .names(List.of("x", "y"))
                .filters(Map.of("f", ""))
                .cpu(1e20));

        LocalService.Received request = service.only();
        assertThat(request.rawTarget())
                .isEqualTo("/api/v2/namespaces/a%2Fb%20c%252F%F0%9F%98%80/jobs"
                        + "?tags.1.Key=k1&tags.1.Value=v%201&tags.2.Key=k2&names=x%2Cy&filters.f="
                        + "&cpu=100000000000000000000");
        assertThat(request.headers()).containsEntry("workspace", "w-1");
        assertThat(request.headers().get("authorization")).doesNotContain("workspace");
        SignatureCheck.verify(request, "id", "secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "\ud800", "x\udc00"})
    void pathValuesThatGiveAnotherPathAreRefused(String value) {
        assertThatThrownBy(() -> client.listJobs(r -> r.namespace(value).workspace("w")))
                .isInstanceOf(PatternsException.Caller.class)
                .hasMessageContaining("`namespace`");
        assertThat(service.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Evil: 1", "a\nb", "a\u0000", "é", "😀", " a", "a ", "a\tb", "\u007f"})
    void headerValuesThatCannotBeCarriedAreRefused(String value) {
        assertThatThrownBy(() -> client.listJobs(r -> r.namespace("n").workspace(value)))
                .isInstanceOf(PatternsException.Caller.class)
                .hasMessageContaining("`workspace`");
        assertThat(service.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "a/../b", "%2e%2e", "#x", "?y=1", "a\r\nb", "＃", "𝒳", "\u0000", "+ +"})
    void nastyValuesArriveAsTheyAre(String value) throws Exception {
        String path = value.equals("..") ? "..." : value;
        client.listJobs(r -> r.namespace(path).workspace("w").filters(Map.of(value, value)));

        LocalService.Received request = service.only();
        String[] steps = request.rawPath().split("/", -1);
        assertThat(steps).hasSize(6);
        assertThat(decode(steps[4])).isEqualTo(path);
        assertThat(decode(request.rawQuery())).isEqualTo("filters." + value + "=" + value);
        SignatureCheck.verify(request, "id", "secret");
    }

    @Test
    void aJsonBodyKeepsWhatTheModelHolds() throws Exception {
        service.answering(200, "{\"success\":false,\"name\":\"kept\"}");
        Job job = Job.fromJson(
                "{\"name\":\"😀\",\"cpu\":0.1,\"budget\":9007199254740993.10,\"anything\":[null],\"flinkConf\":{\"a\":null},\"new\":1}");

        CreateJobResponse answer = client.createJob(r -> r.namespace("n").body(job));

        LocalService.Received request = service.only();
        assertThat(request.headers()).containsEntry("content-type", "application/json; charset=utf-8");
        assertThat(request.body())
                .isEqualTo("{\"name\":\"😀\",\"cpu\":0.1,\"budget\":9007199254740993.10,\"flinkConf\":{\"a\":null},"
                        + "\"anything\":[null],\"new\":1}");
        SignatureCheck.verify(request, "id", "secret");
        assertThat(answer.name()).as("the flag is switched off here").isEqualTo("kept");
        assertThat(job.budget()).isEqualTo(new BigDecimal("9007199254740993.10"));
    }

    @Test
    void severalParametersMakeOneJsonBodyAndABareArrayIsAnAnswer() throws Exception {
        service.answering(200, "[{\"name\":\"a\",\"new\":1},{\"name\":\"b\"}]");

        UpdateJobResponse answer = client.updateJob(r -> r.id(7).name("n").ratios(List.of(1L, 9007199254740993L)));

        LocalService.Received request = service.only();
        assertThat(request.method() + " " + request.rawTarget()).isEqualTo("PUT /jobs/7");
        assertThat(request.body()).isEqualTo("{\"name\":\"n\",\"ratios\":[1,9007199254740993]}");
        SignatureCheck.verify(request, "id", "secret");
        assertThat(answer.body()).hasSize(2);
        assertThat(answer.toJson()).isEqualTo("[{\"name\":\"a\",\"new\":1},{\"name\":\"b\"}]");
    }

    @Test
    void valuesABodyOrListCannotCarryAreRefused() {
        assertThatThrownBy(() -> client.createJob(
                        r -> r.namespace("n").body(Job.builder().name("\ud83d").build())))
                .isInstanceOf(PatternsException.Caller.class)
                .hasMessageContaining("`name`");
        assertThatThrownBy(() -> client.createJob(
                        r -> r.namespace("n").body(Job.builder().cpu(Double.NaN).build())))
                .isInstanceOf(PatternsException.Caller.class)
                .hasMessageContaining("`cpu`");
        assertThatThrownBy(() ->
                        client.listJobs(r -> r.namespace("n").workspace("w").cpu(Double.NaN)))
                .isInstanceOf(PatternsException.Caller.class)
                .hasMessageContaining("`cpu`");
        assertThatThrownBy(() ->
                        client.listJobs(r -> r.namespace("n").workspace("w").names(List.of("a,b"))))
                .isInstanceOf(PatternsException.Caller.class)
                .hasMessageContaining("`names`");
        assertThat(service.requests()).isEmpty();
    }

    @Test
    void aNumberWhereTextIsDocumentedKeepsItsDigits() {
        ListJobsResponse answer = ListJobsResponse.fromJson(
                "{\"NextToken\":10,\"success\":\"TRUE\",\"data\":[{\"name\":1.50,\"cpu\":\"2.5\"}]}");

        assertThat(answer.nextToken()).isEqualTo("10");
        assertThat(answer.success()).isTrue();
        assertThat(answer.data().get(0).name()).isEqualTo("1.50");
        assertThat(answer.data().get(0).cpu()).isEqualTo(2.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"success\":false,\"code\":\"E1\"}", "{\"code\":\"E1\",\"Success\":\"False\"}"})
    void anAnswerThatSaysFailureIsOneWhateverIsDocumentedOfIt(String answer) {
        service.answering(200, answer);

        assertThatThrownBy(() -> client.peekJob(r -> {}))
                .isInstanceOfSatisfying(
                        PatternsException.Service.class,
                        e -> assertThat(e.code()).isEqualTo("E1"));
        assertThatThrownBy(() -> client.countJobs(r -> {}))
                .isInstanceOfSatisfying(
                        PatternsException.Service.class,
                        e -> assertThat(e.code()).isEqualTo("E1"));
        assertThatThrownBy(() -> client.listJobs(r -> r.namespace("n").workspace("w")))
                .isInstanceOfSatisfying(
                        PatternsException.Service.class,
                        e -> assertThat(e.code()).isEqualTo("E1"));
    }

    @Test
    void aDecimalInAHeaderIsWrittenOutOrRefusedByName() {
        client.countJobs(r -> r.price(new BigDecimal("1E+3")));

        assertThat(service.only().headers()).containsEntry("price", "1000");
        assertThatThrownBy(() -> client.countJobs(r -> r.price(new BigDecimal("1E+3000"))))
                .isInstanceOf(PatternsException.Caller.class)
                .hasMessageContaining("parameter `price`");
    }

    @Test
    void aFailureWithinAnAnswerIsNotOneOfTheCall() {
        service.answering(200, "[{\"success\":false,\"name\":\"a\"}]");

        assertThat(client.updateJob(r -> r.id(7).name("n")).body()).hasSize(1);
        assertThat(client.peekJob(r -> {}).toJson()).isEqualTo("[{\"success\":false,\"name\":\"a\"}]");
    }

    @Test
    void anEditionChoosesThePathAndWhatIsRequired() {
        service.answering(200, "{\"status\":\"Success\"}");
        OrdersClient region = orders(OrdersClient.Edition.REGION);
        OrdersClient central = orders(OrdersClient.Edition.CENTRAL);

        region.getDeployOrder(r -> r.deployOrderId("1"));
        central.getDeployOrder(r -> r.deployOrderId("1").organizationId("o"));

        assertThat(service.requests().stream().map(LocalService.Received::rawTarget))
                .containsExactly("/oapi/deploy/1", "/oapi/organizations/o/deploy/1");
        assertThat(service.requests().get(0).headers())
                .containsEntry("x-orders-token", "tok")
                .doesNotContainKeys("authorization", "x-acs-action");
        assertThatThrownBy(() -> central.getDeployOrder(r -> r.deployOrderId("1")))
                .isInstanceOf(OrdersException.Caller.class)
                .hasMessageContaining("`organizationId`");
        assertThatThrownBy(() -> OrdersClient.builder()
                        .endpoint(service.uri())
                        .build()
                        .getDeployOrder(r -> r.deployOrderId("1")))
                .isInstanceOf(OrdersException.Caller.class)
                .hasMessageContaining("`edition`");
    }

    private OrdersClient orders(OrdersClient.Edition edition) {
        return OrdersClient.builder()
                .endpoint(service.uri())
                .credentials(CredentialsProvider.token("tok"))
                .edition(edition)
                .build();
    }

    private static String decode(String text) {
        return java.net.URLDecoder.decode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
