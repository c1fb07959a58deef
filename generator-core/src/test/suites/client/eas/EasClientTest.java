package client.eas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import client.eas.runtime.Credentials;
import client.eas.runtime.CredentialsProvider;
import client.eas.runtime.ForTests;
import client.eas.runtime.JsonValue;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.docwright.testing.LocalService;
import io.docwright.testing.LocalService.Received;
import io.docwright.testing.SharedFolder;
import io.docwright.testing.SignatureCheck;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a generated client of documented shape does, over a local server. */
final class EasClientTest {
    private static final String ID = "handKeyId";
    private static final String SECRET = "handKeySecret/with+plus";
    private static final String ANSWER = """
        {"RequestId": "r-1", "PageNumber": 1, "PageSize": 50, "TotalCount": 4294967297, "Brandnew": {"a": [1.50, null]},
         "Services": [{"ServiceName": "echo", "Memory": 1024, "GPUMemory": 20, "AccessToken": "c2VjcmV0", "Gateway": null,
           "ResourceBurstable": true, "Labels": [{"LabelKey": "k", "LabelValue": "v"}], "Extra": 1e400,
           "InstanceCountInResource": {"Quota": 1, "Public": 2, "Dedicated": 3}, "ExtraData": "{\\"a\\":[\\"b\\"]}"},
          {"ServiceName": "\\ud83d\\ude80", "Labels": []}]}
        """;

    private final LocalService service = new LocalService();

    @AfterEach
    void stop() {
        service.close();
    }

    private EasClient client() {
        return EasClient.builder()
                .endpoint(service.uri())
                .credentials(CredentialsProvider.of(ID, SECRET))
                .build();
    }

    @Test
    void sendsWhatTheUsageShowsAndDecodesTheAnswer() throws Exception {
        service.answering(200, ANSWER);

        ListServicesResponse page;
        try (EasClient eas = client()) {
            page = eas.listServices(r -> r.pageSize(50).serviceStatus("Running"));
        }

        Received request = service.only();
        assertThat(request.method()).isEqualTo("GET");
        assertThat(request.rawTarget()).isEqualTo("/api/v2/services?PageSize=50&ServiceStatus=Running");
        assertThat(request.headers())
                .containsEntry("x-acs-action", "ListServices")
                .containsEntry("x-acs-version", "2021-07-01")
                .containsEntry("accept", "application/json")
                .doesNotContainKeys("upgrade", "http2-settings", "accept-encoding", "content-type", "cookie");
        SignatureCheck.verify(request, ID, SECRET);
        Service echo = page.services().get(0);
        assertThat(page.totalCount()).isEqualTo(4294967297L);
        assertThat(echo.serviceName()).isEqualTo("echo");
        assertThat(echo.gpuMemory()).isEqualTo(20L);
        assertThat(echo.gateway()).isNull();
        assertThat(echo.labels())
                .containsExactly(Label.builder().labelKey("k").labelValue("v").build());
        assertThat(page.services().get(1).serviceName()).isEqualTo("🚀");
        assertThat(page.unknownProperties()).isEqualTo(Map.of("Brandnew", JsonValue.parse("{\"a\":[1.5,null]}")));
    }

    @Test
    void everyParameterIsSentInOrderAndLabelIsOneJsonTextThatKeepsNulls() throws Exception {
        Map<String, @Nullable String> label = new LinkedHashMap<>();
        label.put("key1", "value 1");
        label.put("key2", null);

        client().listServices(r -> r.label(label)
                .order(Order.DESC)
                .includeNoWorkspace(true)
                .filter("")
                .serviceName("ü/&=?#%2F+~"));

        Received request = service.only();
        assertThat(request.rawQuery())
                .isEqualTo("Order=desc&Filter=&Label=%7B%22key1%22%3A%22value%201%22%2C%22key2%22%3Anull%7D"
                        + "&ServiceName=%C3%BC%2F%26%3D%3F%23%252F%2B~&IncludeNoWorkspace=true");
        SignatureCheck.verify(request, ID, SECRET);
    }

    @Test
    void requestsAreByteExactWithAClockAndANonceSource() {
        EasClient.Builder builder = EasClient.builder()
                .endpoint(service.uri())
                .credentials(() -> Credentials.sts(ID, SECRET, "sts/token=="))
                .clock(Clock.fixed(Instant.parse("2026-11-21T16:03:25.987Z"), ZoneOffset.UTC));
        EasClient eas = ForTests.nonces(builder, () -> "nonce-1").build();

        eas.listServices(r -> {});
        eas.listServices(r -> {});

        assertThat(service.requests().get(0)).isEqualTo(service.requests().get(1));
        assertThat(service.requests().get(0).headers())
                .containsEntry("x-acs-date", "2026-11-21T16:03:25Z")
                .containsEntry("x-acs-signature-nonce", "nonce-1")
                .containsEntry("x-acs-security-token", "sts/token==")
                .containsEntry("x-acs-accesskey-id", ID);
    }

    @Test
    void anAnswerIsWrittenBackWithNothingLost() throws Exception {
        ListServicesResponse page = ListServicesResponse.fromJson(ANSWER);

        assertThat(JsonValue.parse(page.toJson())).isEqualTo(JsonValue.parse(ANSWER));
        assertThat(ListServicesResponse.fromJson(page.toJson())).isEqualTo(page).hasSameHashCodeAs(page);
        assertThat(page.toJson()).contains("\"Gateway\":null");
    }

    @Test
    void theDocumentedSampleOfTheSeedIsWrittenBackEqual() throws Exception {
        SharedFolder.assume(EasClientTest.class, "seeds");
        String text = Files.readString(SharedFolder.of("seeds/002_d5b649eb50135501.txt"));
        String sample = text.substring(text.indexOf("\n{\n") + 1, text.lastIndexOf("\n}") + 2);

        ListServicesResponse page = ListServicesResponse.fromJson(sample);

        ObjectMapper mapper = new ObjectMapper();
        assertThat(mapper.readTree(page.toJson())).isEqualTo(mapper.readTree(sample));
        assertThat(page.unknownProperties()).isEmpty();
        assertThat(page.services().get(0).unknownProperties()).isEmpty();
    }

    @Test
    void absentIsToldFromEmptyAndASetterReplacesAnExplicitNull() {
        List<Service> services = ListServicesResponse.fromJson(ANSWER).services();
        Service bare = Service.builder().build();

        assertThat(services.get(1).hasLabels()).isTrue();
        assertThat(services.get(1).labels()).isEmpty();
        assertThat(bare.hasLabels()).isFalse();
        assertThat(bare.labels()).isEmpty();
        Service set = services.get(0).toBuilder().gateway("gw").build();
        assertThat(set.toJson()).contains("\"Gateway\":\"gw\"").doesNotContain("null");
        assertThat(services.get(0).gateway()).isNull();
    }

    @Test
    void buildersAreIndependentOfWhatTheyBuilt() {
        ListServicesRequest.Builder builder = ListServicesRequest.builder().filter("a");
        ListServicesRequest first = builder.build();
        builder.filter("b").pageSize(Long.valueOf(3));

        assertThat(first.filter()).isEqualTo("a");
        assertThat(first.pageSize()).isNull();
        assertThat(first.toBuilder().build()).isEqualTo(first).hasSameHashCodeAs(first);
        assertThat(builder.build()).isNotEqualTo(first);
    }

    @Test
    void secretsAreMaskedInDescriptionsOnly() {
        Service echo = ListServicesResponse.fromJson(ANSWER).services().get(0);

        assertThat(echo.toString())
                .startsWith("Service{")
                .contains("\"AccessToken\":\"***\"")
                .doesNotContain("c2VjcmV0");
        assertThat(echo.toJson()).contains("c2VjcmV0");
        assertThat(Credentials.sts("id1", "sec1", "tok1").toString())
                .contains("id1")
                .doesNotContain("sec1", "tok1");
    }

    @Test
    void unknownValuesOfAnOpenEnumSurvive() {
        assertThat(ServiceStatus.of("Running")).isSameAs(ServiceStatus.RUNNING);
        assertThat(ServiceStatus.of("Hovering").isKnown()).isFalse();
        assertThat(ServiceStatus.of("Hovering")).isEqualTo(ServiceStatus.of("Hovering"));
        client().listServices(r -> r.serviceStatus("Hovering"));
        assertThat(service.only().rawQuery()).isEqualTo("ServiceStatus=Hovering");
    }

    @Test
    void aServiceErrorCarriesEverythingTheAnswerSays() {
        service.answering(
                403,
                "{\"RequestId\":\"r-9\",\"Code\":\"Forbidden.User\",\"Message\":\"not\\nyou\"}",
                Map.of("X-Extra", "e"));

        EasException.Service e = catchThrowableOfType(EasException.Service.class, () -> client().listServices(r -> {}));

        assertThat(e.status()).isEqualTo(403);
        assertThat(e.code()).isEqualTo("Forbidden.User");
        assertThat(e.requestId()).isEqualTo("r-9");
        assertThat(e.headers().get("x-extra")).containsExactly("e");
        assertThat(e.bodyExcerpt()).startsWith("{\"RequestId\"");
        assertThat(e.requestMayHaveBeenProcessed()).isFalse();
        assertThat(e.isThrottling()).isFalse();
        assertThat(e)
                .hasMessage("`ListServices`: the service answered HTTP 403: code `Forbidden.User`: not you"
                        + " (request id `r-9`)");
    }

    @Test
    void throttlingAndServerErrorsAreTold() {
        service.answering(429, "{\"Code\":\"Throttling.User\",\"Message\":\"slow\"}");
        EasException throttled = catchThrowableOfType(EasException.class, () -> client().listServices(r -> {}));
        service.answering(500, "");
        EasException broken = catchThrowableOfType(EasException.class, () -> client().listServices(r -> {}));

        assertThat(throttled.isThrottling()).isTrue();
        assertThat(broken.status()).isEqualTo(500);
        assertThat(broken.requestMayHaveBeenProcessed()).isTrue();
    }

    @Test
    void successFalseWithStatus200IsAServiceErrorInEveryShape() {
        for (String flag :
                List.of("\"success\":false", "\"Success\":\"False\"", "\"Services\":[],\"success\":\"false\"")) {
            service.answering(200, "{" + flag + ",\"errorCode\":\"E1\",\"errorMessage\":\"no\",\"requestId\":\"r\"}");
            EasException.Service e =
                    catchThrowableOfType(EasException.Service.class, () -> client().listServices(r -> {}));
            assertThat(e.status()).isEqualTo(200);
            assertThat(e.code()).isEqualTo("E1");
        }
        service.answering(200, "{\"success\":false,\"Services\":\"oops\",\"code\":\"E2\"}");
        assertThatThrownBy(() -> client().listServices(r -> {}))
                .isInstanceOfSatisfying(
                        EasException.Service.class, e -> assertThat(e.code()).isEqualTo("E2"));
        service.answering(200, "{\"Services\":[{\"success\":false}]}");
        assertThat(client().listServices(r -> {}).services()).hasSize(1);
    }

    @Test
    void anAnswerThatDoesNotFitIsADecodeErrorWithItsPath() {
        service.answering(200, "{\"RequestId\":\"r-7\",\"Services\":[{},{\"Memory\":\n7.9}]}");

        EasException.Decode e = catchThrowableOfType(EasException.Decode.class, () -> client().listServices(r -> {}));

        assertThat(e).hasMessageContaining("$.Services[1].Memory").hasMessageContaining("line 2, column 1");
        assertThat(e.status()).isEqualTo(200);
        assertThat(e.requestId()).isEqualTo("r-7");
        assertThat(e.requestMayHaveBeenProcessed()).isTrue();
    }

    @Test
    void aSecretTheServerEchoesIsNeverShown() {
        EasClient eas = EasClient.builder()
                .endpoint(service.uri())
                .credentials(() -> Credentials.sts(ID, SECRET, "tok/en+1=="))
                .build();
        service.answering(
                400,
                "{\"Code\":\"X" + SECRET + "\",\"Message\":\"" + SECRET + " tok\\/en+1== tok%2Fen%2B1%3D%3D\","
                        + "\"Password\":\"hunter2\"}",
                Map.of("X-Echo", SECRET));

        EasException e = catchThrowableOfType(EasException.class, () -> eas.listServices(r -> {}));

        String all = e.getMessage() + e.bodyExcerpt() + e.code() + e.headers() + e.failure();
        assertThat(all).doesNotContain(SECRET, "tok/en", "tok\\/en", "tok%2Fen", "hunter2");
    }

    @Test
    void hostThatCannotBeReachedIsNamed() {
        URI deaf = service.uri();
        service.close();

        EasException.Transport e =
                catchThrowableOfType(EasException.Transport.class, () -> client().listServices(r -> {}));

        assertThat(e).hasMessageContaining("no connection to `" + deaf.getAuthority() + "`");
        assertThat(e.requestMayHaveBeenProcessed()).isFalse();
    }

    @Test
    void settingsThatAreMissingOrWrongAreCallerErrors() {
        assertThatThrownBy(() -> EasClient.builder().build())
                .isInstanceOf(EasException.Caller.class)
                .hasMessageContaining("`region`");
        assertThatThrownBy(() -> EasClient.builder().region("x.evil.com/").build())
                .isInstanceOf(EasException.Caller.class);
        assertThatThrownBy(() ->
                        EasClient.builder().endpoint(URI.create("ftp://h")).build())
                .isInstanceOf(EasException.Caller.class);
        EasClient eas = EasClient.builder()
                .endpoint(service.uri())
                .credentials(CredentialsProvider.token("t"))
                .build();
        assertThatThrownBy(() -> eas.listServices(r -> {}))
                .isInstanceOf(EasException.Caller.class)
                .hasMessageContaining("access key pair");
        assertThatThrownBy(() -> client().listServices(nothing())).isInstanceOf(EasException.Caller.class);
        EasClient closed = client();
        closed.close();
        assertThatThrownBy(() -> closed.listServices(r -> {})).isInstanceOf(EasException.Caller.class);
        assertThat(service.requests()).isEmpty();
    }

    @SuppressWarnings("NullAway") // what a caller without null checks would pass
    private static ListServicesRequest nothing() {
        return null;
    }

    @Test
    void theSameOperationsRunWithoutWaiting() throws Exception {
        service.answering(200, ANSWER);
        try (EasClient eas = client()) {
            ListServicesResponse page =
                    eas.async().listServices(r -> r.pageSize(50)).get(10, TimeUnit.SECONDS);

            assertThat(page).isEqualTo(eas.listServices(r -> r.pageSize(50)));
            service.answering(404, "{\"Code\":\"Service.NotFound\"}");
            ListServicesRequest request = ListServicesRequest.builder().build();
            assertThatThrownBy(() -> eas.async().listServices(request).join())
                    .hasCauseInstanceOf(EasException.Service.class)
                    .cause()
                    .satisfies(e -> assertThat(((EasException) e).isNotFound()).isTrue());
        }
        SignatureCheck.verify(service.requests().get(0), ID, SECRET);
    }

    @Test
    void everyAttemptIsSignedAfresh() throws Exception {
        service.answering(503, "{}");

        EasException e = catchThrowableOfType(EasException.class, () -> client().listServices(r -> {}));

        assertThat(e.attempts()).isEqualTo(3);
        assertThat(service.requests()).hasSize(3);
        assertThat(service.requests().stream().map(request -> request.headers().get("x-acs-signature-nonce")))
                .doesNotHaveDuplicates();
        for (Received request : service.requests()) {
            SignatureCheck.verify(request, ID, SECRET);
        }
    }

    @Test
    void aFakeNeedsOnlyTheOperationsItUses() {
        EasClient fake = new EasClient() {
            @Override
            public ListServicesResponse listServices(ListServicesRequest request) {
                return ListServicesResponse.builder()
                        .totalCount(request.pageSize())
                        .build();
            }
        };
        assertThat(fake.listServices(r -> r.pageSize(3)).totalCount()).isEqualTo(3L);
        EasClient empty = new EasClient() {};
        assertThatThrownBy(() -> empty.listServices(r -> {})).isInstanceOf(UnsupportedOperationException.class);
    }
}
