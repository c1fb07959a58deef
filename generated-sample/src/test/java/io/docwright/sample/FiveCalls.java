package io.docwright.sample;

import io.docwright.sample.dataworks.DataworksPublicClient;
import io.docwright.sample.eas.EasClient;
import io.docwright.sample.langstudio.PailangstudioClient;
import io.docwright.sample.runtime.ClientBuilder;
import io.docwright.sample.runtime.Credentials;
import io.docwright.sample.runtime.CredentialsProvider;
import io.docwright.sample.ververica.VervericaClient;
import io.docwright.sample.yunxiao.YunxiaoFlowClient;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Calls each service once and gives the answers as the clients write them back, by service. Needs the clients only: it is
 * compiled again with clients made from other pages.
 */
public final class FiveCalls implements Function<URI, Map<String, String>> {

    @Override
    public Map<String, String> apply(URI endpoint) {
        Credentials keyPair = Credentials.of("demo-key-id", "demo-key-secret");
        Map<String, String> answers = new TreeMap<>();
        try (EasClient eas = at(endpoint, EasClient.builder(), keyPair).build();
                VervericaClient ververica =
                        at(endpoint, VervericaClient.builder(), keyPair).build();
                PailangstudioClient langstudio =
                        at(endpoint, PailangstudioClient.builder(), keyPair).build();
                DataworksPublicClient dataworks =
                        at(endpoint, DataworksPublicClient.builder(), keyPair).build();
                YunxiaoFlowClient yunxiao = at(endpoint, YunxiaoFlowClient.builder(), Credentials.token("demo-token"))
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

    private static <B extends ClientBuilder<B, C>, C> B at(URI endpoint, B builder, Credentials credentials) {
        return builder.endpoint(endpoint).credentials(CredentialsProvider.of(credentials));
    }
}
