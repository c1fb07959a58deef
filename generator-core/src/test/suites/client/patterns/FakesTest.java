package client.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import client.patterns.runtime.ClientBuilder;
import client.patterns.runtime.CredentialsProvider;
import client.patterns.testkit.FakeAccess;
import client.patterns.testkit.FakeServer;
import client.patterns.testkit.ReceivedRequest;
import io.docwright.testing.LocalService;
import io.docwright.testing.SignatureCheck;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What generated fakes accept, refuse and play, with the clients that are generated beside them. */
final class FakesTest {
    private final FakePatterns fake = FakePatterns.start();
    private final PatternsClient client = at(PatternsClient.builder(), fake).build();

    @AfterEach
    void stop() {
        client.close();
        fake.close();
    }

    @Test
    void aDocumentedSampleIsServedAndKept() {
        ListJobsResponse answer = client.listJobs(r -> r.namespace("n").workspace("w"));

        assertThat(answer.data().get(0).name()).isEqualTo("a");
        assertThat(answer.nextToken()).isEqualTo("10");
        assertThatCode(() -> new PatternsContractTest().listJobs()).doesNotThrowAnyException();
    }

    /** With and without a security token, verified by the fake and, from the bytes it received, by another verifier. */
    @ParameterizedTest
    @ValueSource(strings = {"", "sts-token"})
    void everyKindOfRequestIsVerifiedTwice(String securityToken) throws Exception {
        FakeAccess access = FakeAccess.forTests();
        FakeAccess exact = securityToken.isEmpty() ? access : access.withSecurityToken(securityToken);
        try (FakePatterns strict = FakePatterns.start(exact);
                PatternsClient caller = at(PatternsClient.builder(), strict).build()) {
            send(caller);

            assertThat(strict.received()).hasSize(6);
            for (ReceivedRequest request : strict.received()) {
                SignatureCheck.verify(received(request), access.accessKeyId(), access.accessKeySecret());
                assertThat(request.header("x-acs-security-token").orElse("")).isEqualTo(securityToken);
            }
        }
    }

    private static void send(PatternsClient caller) {
        Map<String, String> odd = new LinkedHashMap<>();
        odd.put("a.b", "c d+e&f=%~*");
        odd.put("漢字", "😀");
        caller.listJobs(r -> r.namespace("a/b c%2F😀")
                .workspace("w-1")
                .tags(List.of(JobTag.builder().key("k").value("v 1").build()))
                .names(List.of("x", "y"))
                .filters(odd)
                .cpu(1e20));
        caller.getDeployment(r -> r.deploymentId(1).projectIdentifier("é &"));
        caller.tagJobs(r -> r.tag(List.of(
                        JobTag.builder().key("k1").build(),
                        JobTag.builder().key("k2").value("").build()))
                .rows(List.of(List.of(1L, 2L), List.of(3L)))
                .labels(odd)
                .conf(odd));
        caller.tagJobs(r -> {});
        caller.createJob(r -> r.namespace("n")
                .body(Job.builder()
                        .name("\u0001\"é😀")
                        .budget(new BigDecimal("0.10"))
                        .flinkConf(odd)
                        .build()));
        caller.updateJob(r -> r.id(7).name("n").ratios(List.of(1L, 2L)));
    }

    private static LocalService.Received received(ReceivedRequest request) {
        Map<String, String> headers = new LinkedHashMap<>();
        request.headers().forEach((name, values) -> headers.put(name, values.get(0)));
        return new LocalService.Received(request.method(), request.target(), headers, request.bodyText());
    }

    @Test
    void aWrongSecretIsRefusedInTheFormOfTheGateway() {
        try (PatternsClient stranger = PatternsClient.builder()
                .endpoint(fake.endpoint())
                .credentials(CredentialsProvider.of(fake.access().accessKeyId(), "other"))
                .build()) {
            assertThatThrownBy(
                            () -> stranger.getDeployment(r -> r.deploymentId(1).projectId(1)))
                    .isInstanceOfSatisfying(PatternsException.Service.class, e -> {
                        assertThat(e.status()).isEqualTo(403);
                        assertThat(e.code()).isEqualTo("SignatureDoesNotMatch");
                        assertThat(e.requestId()).startsWith("FA4E0000-");
                    });
        }
    }

    @Test
    void anEditionIsCheckedAndItsTokenToo() {
        try (FakeOrders orders = FakeOrders.start();
                OrdersClient central = at(OrdersClient.builder(), orders)
                        .edition(OrdersClient.Edition.CENTRAL)
                        .build();
                OrdersClient stranger = OrdersClient.builder()
                        .endpoint(orders.endpoint())
                        .credentials(CredentialsProvider.token("other"))
                        .edition(OrdersClient.Edition.REGION)
                        .build()) {
            orders.onGetDeployOrder()
                    .respond(GetDeployOrderResponse.builder().status("OK").build());

            assertThat(central.getDeployOrder(r -> r.organizationId("o").deployOrderId("1"))
                            .status())
                    .isEqualTo("OK");
            assertThatThrownBy(() -> stranger.getDeployOrder(r -> r.deployOrderId("1")))
                    .isInstanceOfSatisfying(
                            OrdersException.Service.class,
                            e -> assertThat(e.status() + " " + e.code()).isEqualTo("401 Unauthorized"));
        }
    }

    @Test
    void anotherVersionOfTheServiceIsRefused() {
        try (FakeOrders orders = FakeOrders.start();
                PatternsClient lost = PatternsClient.builder()
                        .endpoint(orders.endpoint())
                        .credentials(CredentialsProvider.of("id", "secret"))
                        .build()) {
            assertThatThrownBy(() -> lost.getDeployment(r -> r.deploymentId(1).projectId(1)))
                    .isInstanceOfSatisfying(
                            PatternsException.Service.class,
                            e -> assertThat(e.code()).isEqualTo("InvalidAction.NotFound"));
        }
    }

    @Test
    void aFiveLineTestOfOnesOwn() {
        fake.onListJobs()
                .answer(request -> ListJobsResponse.builder()
                        .data(List.of(Job.builder()
                                .name(request.header("workspace").orElse(""))
                                .build()))
                        .build());

        assertThat(client.listJobs(r -> r.namespace("n").workspace("w"))
                        .data()
                        .get(0)
                        .name())
                .isEqualTo("w");
        assertThat(fake.onListJobs().received()).hasSize(1);
    }

    @Test
    void documentedErrorsAndFlagsArePlayed() {
        fake.onTagJobs().fail(400, "Tag.Invalid", "no such tag");
        assertThatThrownBy(() -> client.tagJobs(r -> {}))
                .isInstanceOfSatisfying(
                        PatternsException.Service.class,
                        e -> assertThat(e.code()).isEqualTo("Tag.Invalid"));
        assertThatThrownBy(() -> fake.onTagJobs().fail("Tag.Unknown")).hasMessageContaining("[Throttling.User]");
        fake.onGetDeployment().failWithFlag("Deployment.Gone", "it is gone");
        assertThatThrownBy(() -> client.getDeployment(r -> r.deploymentId(1).projectId(1)))
                .isInstanceOfSatisfying(
                        PatternsException.Service.class,
                        e -> assertThat(e.status()).isEqualTo(200));
    }

    @Test
    void aDelayLongerThanTheClientWaitsEndsTheCall() {
        fake.onTagJobs().delay(Duration.ofSeconds(5));
        try (PatternsClient hasty = at(PatternsClient.builder(), fake)
                .timeout(Duration.ofMillis(200))
                .build()) {
            assertThatThrownBy(() -> hasty.tagJobs(r -> {})).isInstanceOf(PatternsException.Transport.class);
        }
    }

    private static <B extends ClientBuilder<B, ?>> B at(B builder, FakeServer fake) {
        return builder.endpoint(fake.endpoint()).credentials(fake.credentials());
    }
}
