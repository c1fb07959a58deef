package io.docwright.sample;

import io.docwright.sample.dataworks.DataworksPublicClient;
import io.docwright.sample.dataworks.GetDeploymentResponse;
import io.docwright.sample.eas.EasClient;
import io.docwright.sample.langstudio.PailangstudioClient;
import io.docwright.sample.ververica.VervericaClient;
import io.docwright.sample.yunxiao.GetVMDeployOrderResponse;
import io.docwright.sample.yunxiao.YunxiaoFlowClient;
import io.docwright.sample.yunxiao.YunxiaoFlowClient.Edition;
import java.util.List;
import java.util.Optional;

/** The five questions of the demo, each with the client of its service. */
final class Calls {

    private static final long PAGE_SIZE = 20;

    /** How many items of a list are shown; paginators fetch no page beyond the one that has the last of them. */
    private static final long SHOWN = 1;

    private Calls() {}

    static List<Call> all() {
        return List.of(
                new Call("eas", "ListServices", Calls::services),
                new Call("ververica", "ListDeployments", Calls::jobs),
                new Call("pailangstudio", "ListDeployments", Calls::flows),
                new Call("dataworks-public", "GetDeployment", Calls::releasePackage),
                new Call("yunxiao-flow", "GetVMDeployOrder", Calls::hostDeployment));
    }

    private static List<Item> services(Connection connection) throws MissingVariable {
        try (EasClient client = connection.inRegion(EasClient.builder()).build()) {
            return client.listServicesPaginator(request -> request.pageSize(PAGE_SIZE)).services().stream()
                    .limit(SHOWN)
                    .map(service -> Item.of(service.serviceName(), service.status(), service.createTime()))
                    .toList();
        }
    }

    private static List<Item> jobs(Connection connection) throws MissingVariable {
        VervericaClient.Builder builder = connection.inRegion(VervericaClient.builder());
        String workspace = connection.variables().require(Variables.VERVERICA_WORKSPACE);
        String namespace = connection.variables().require(Variables.VERVERICA_NAMESPACE);
        try (VervericaClient client = builder.build()) {
            return client
                    .listDeploymentsPaginator(request ->
                            request.workspace(workspace).namespace(namespace).pageSize(PAGE_SIZE))
                    .data()
                    .stream()
                    .limit(SHOWN)
                    .map(job -> Item.of(
                            job.name(),
                            job.jobSummary() == null ? null : job.jobSummary().running() + " running",
                            Item.seconds(job.createdAt())))
                    .toList();
        }
    }

    private static List<Item> flows(Connection connection) throws MissingVariable {
        try (PailangstudioClient client =
                connection.signed(PailangstudioClient.builder()).build()) {
            return client.listDeploymentsPaginator(request -> request.maxResults(PAGE_SIZE)).deployments().stream()
                    .limit(SHOWN)
                    .map(flow -> Item.of(flow.serviceName(), flow.deploymentStatus(), flow.gmtCreateTime()))
                    .toList();
        }
    }

    private static List<Item> releasePackage(Connection connection) throws MissingVariable {
        DataworksPublicClient.Builder builder = connection.inRegion(DataworksPublicClient.builder());
        long projectId = connection.variables().requireNumber(Variables.DATAWORKS_PROJECT_ID);
        long deploymentId = connection.variables().requireNumber(Variables.DATAWORKS_DEPLOYMENT_ID);
        try (DataworksPublicClient client = builder.build()) {
            GetDeploymentResponse answer =
                    client.getDeployment(request -> request.projectId(projectId).deploymentId(deploymentId));
            return Optional.ofNullable(answer.data())
                    .flatMap(data -> Optional.ofNullable(data.deployment()))
                    .map(found -> Item.of(found.name(), found.status(), Item.milliseconds(found.createTime())))
                    .stream()
                    .toList();
        }
    }

    private static List<Item> hostDeployment(Connection connection) throws MissingVariable {
        YunxiaoFlowClient.Builder builder = connection.withToken(YunxiaoFlowClient.builder(), Variables.YUNXIAO_TOKEN);
        Optional<String> organization = connection.variables().find(Variables.YUNXIAO_ORGANIZATION_ID);
        String pipeline = connection.variables().require(Variables.YUNXIAO_PIPELINE_ID);
        String order = connection.variables().require(Variables.YUNXIAO_DEPLOY_ORDER_ID);
        builder.edition(organization.isPresent() ? Edition.CENTRAL : Edition.REGION);
        try (YunxiaoFlowClient client = builder.build()) {
            GetVMDeployOrderResponse answer = client.getVMDeployOrder(request -> {
                organization.ifPresent(request::organizationId);
                request.pipelineId(pipeline).deployOrderId(order);
            });
            return List.of(Item.of(answer.deployOrderId(), answer.status(), Item.milliseconds(answer.createTime())));
        }
    }
}
