package io.docwright.sample;

import io.docwright.sample.dataworks.DataworksPublicClient;
import io.docwright.sample.eas.EasClient;
import io.docwright.sample.langstudio.PailangstudioClient;
import io.docwright.sample.runtime.ClientBuilder;
import io.docwright.sample.testkit.FakeAccess;
import io.docwright.sample.testkit.FakeServer;
import io.docwright.sample.ververica.VervericaClient;
import io.docwright.sample.yunxiao.YunxiaoFlowClient;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Calls each fake once and gives the answers as the clients write them back, by service. Needs clients and fakes only: it is
 * compiled again with those made from other pages.
 */
public final class FiveCalls implements Supplier<Map<String, String>> {

    @Override
    public Map<String, String> get() {
        Map<String, String> answers = new TreeMap<>();
        try (Fakes fakes = Fakes.start(FakeAccess.forTests());
                EasClient eas = at(fakes.eas(), EasClient.builder()).build();
                VervericaClient ververica =
                        at(fakes.ververica(), VervericaClient.builder()).build();
                PailangstudioClient langstudio =
                        at(fakes.langstudio(), PailangstudioClient.builder()).build();
                DataworksPublicClient dataworks =
                        at(fakes.dataworks(), DataworksPublicClient.builder()).build();
                YunxiaoFlowClient yunxiao = at(fakes.yunxiao(), YunxiaoFlowClient.builder())
                        .edition(YunxiaoFlowClient.Edition.CENTRAL)
                        .build()) {
            answers.put(
                    "eas",
                    eas.listServices(r -> r.label(Map.of("team", "vision"))).toJson());
            answers.put(
                    "ververica",
                    ververica
                            .listDeployments(r -> r.workspace("w").namespace("n"))
                            .toJson());
            answers.put(
                    "pailangstudio",
                    langstudio.listDeployments(r -> r.maxResults(5)).toJson());
            answers.put(
                    "dataworks-public",
                    dataworks.getDeployment(r -> r.deploymentId(1).projectId(2)).toJson());
            answers.put(
                    "yunxiao-flow",
                    yunxiao.getVMDeployOrder(
                                    r -> r.organizationId("o").pipelineId("1").deployOrderId("2"))
                            .toJson());
        }
        return answers;
    }

    private static <B extends ClientBuilder<B, C>, C> B at(FakeServer fake, B builder) {
        return builder.endpoint(fake.endpoint()).credentials(fake.credentials());
    }
}
