package io.docwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.sample.testkit.FakeAccess;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DemoTest {

    private static final Variables DOCUMENTED = Variables.documented(FakeAccess.forTests());

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void asksAllFiveServicesAndPrintsOneTable() {
        int exit = demo(Map.of()).run();

        assertThat(text(out)).isEqualTo("""
                SERVICE           OPERATION         NAME                               STATUS     CREATED               REQUEST
                ----------------  ----------------  ---------------------------------  ---------  --------------------  ---------------------------------------------------------------------------------
                eas               ListServices      shop_vision                        Running    2025-06-03T08:42:17Z  GET /api/v2/services?PageSize=20
                ververica         ListDeployments   orders_daily_sum                   1 running  2024-10-30T00:00:12Z  GET /api/v2/namespaces/orders-default/deployments?pageSize=20
                pailangstudio     ListDeployments   demo_chat                          Failed     2026-01-12T02:05:41Z  GET /api/v1/langstudio/deployments?MaxResults=20
                dataworks-public  GetDeployment     dws_orders_h-2026-01-03_31580****  2          2026-01-03T03:05:12Z  POST / with ProjectId=27135&DeploymentId=4210587
                yunxiao-flow      GetVMDeployOrder  3307                               Running    2026-01-12T10:00:05Z  GET /oapi/v1/flow/organizations/6f21ac90458713dd02xxxxx/pipelines/805/deploy/3307
                """);
        assertThat(exit).isZero();
    }

    @Test
    void aFailedCallIsShownAndMakesTheExitCodeOne() {
        FakeAccess other = new FakeAccess("fake-key-id", "another-secret", Optional.empty(), "fake-token");
        try (Fakes fakes = Fakes.start(other)) {
            int exit = demo(Map.of()).ask(DOCUMENTED, fakes.endpoints());

            assertThat(text(out).lines().filter(line -> line.contains("  failed  ")))
                    .hasSize(4);
            assertThat(text(out)).contains("SignatureDoesNotMatch").doesNotContain("fake-key-secret");
            assertThat(exit).isOne();
        }
    }

    @Test
    void withoutAnOrganizationTheRegionEditionIsUsed() {
        Map<String, String> values = new HashMap<>(DOCUMENTED.values());
        values.remove(Variables.YUNXIAO_ORGANIZATION_ID);
        try (Fakes fakes = Fakes.start(FakeAccess.forTests())) {
            int exit = demo(Map.of()).ask(new Variables(values), fakes.endpoints());

            assertThat(text(out)).contains("GET /oapi/v1/flow/pipelines/805/deploy/3307\n");
            assertThat(exit).isZero();
        }
    }

    @Test
    void temporaryCredentialsBringTheirToken() {
        Map<String, String> values = new HashMap<>(DOCUMENTED.values());
        values.put(Variables.SECURITY_TOKEN, "demo-security-token");
        FakeAccess access = FakeAccess.forTests().withSecurityToken("demo-security-token");
        try (Fakes fakes = Fakes.start(access)) {
            assertThat(demo(Map.of()).ask(new Variables(values), fakes.endpoints()))
                    .isZero();
        }
    }

    @Test
    void liveWithoutAnyVariableSkipsEveryServiceAndNamesWhatIsMissing() {
        int exit = demo(Map.of()).run("--live");

        assertThat(text(out)).isEqualTo("""
                SERVICE           OPERATION         NAME  STATUS   CREATED  REQUEST
                ----------------  ----------------  ----  -------  -------  ----------------------------------------
                eas               ListServices      -     skipped  -        `ALIBABA_CLOUD_ACCESS_KEY_ID` is not set
                ververica         ListDeployments   -     skipped  -        `ALIBABA_CLOUD_ACCESS_KEY_ID` is not set
                pailangstudio     ListDeployments   -     skipped  -        `ALIBABA_CLOUD_ACCESS_KEY_ID` is not set
                dataworks-public  GetDeployment     -     skipped  -        `ALIBABA_CLOUD_ACCESS_KEY_ID` is not set
                yunxiao-flow      GetVMDeployOrder  -     skipped  -        `YUNXIAO_TOKEN` is not set
                """);
        assertThat(exit).isZero();
    }

    @Test
    void liveNeedsARegionWhereTheServiceHasOneAddressInEach() {
        Outcome outcome = Outcome.of(
                Calls.all().get(0),
                new Connection(DOCUMENTED, Optional.empty(), request -> {
                    throw new AssertionError("nothing may be sent");
                }),
                new RecordingTransport(request -> {
                    throw new AssertionError("nothing may be sent");
                }));

        assertThat(outcome.status()).isEqualTo(Outcome.Status.SKIPPED);
        assertThat(outcome.problem()).isEqualTo("`ALIBABA_CLOUD_REGION` is not set");
    }

    @Test
    void helpNamesEveryVariable() {
        assertThat(demo(Map.of()).run("--help")).isZero();

        assertThat(text(out)).contains(DOCUMENTED.values().keySet());
        assertThat(text(out)).contains(Variables.REGION, Variables.SECURITY_TOKEN);
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        assertThat(demo(Map.of()).run("--life")).isEqualTo(2);

        assertThat(text(out)).isEmpty();
        assertThat(text(err)).contains("usage: Demo [--live | --help]");
    }

    private Demo demo(Map<String, String> environment) {
        return new Demo(stream(out), stream(err), environment);
    }

    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream written) {
        return written.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
