package io.docwright.sample.fake;

import static io.docwright.sample.fake.FakeParameter.optional;
import static io.docwright.sample.fake.FakeParameter.required;

import io.docwright.sample.fake.ErrorForm.Part;
import io.docwright.sample.fake.FakeParameter.Location;
import io.docwright.sample.fake.FakeParameter.Type;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the pages below {@code specs} say, in the words of the engine. */
final class DocumentedServices {

    private DocumentedServices() {}

    static List<FakeService> all() {
        return all(DocumentedServices::sample);
    }

    /** The same services with other answers, given by the name of the service. */
    static List<FakeService> all(UnaryOperator<String> samples) {
        return List.of(
                eas(samples.apply("eas")),
                ververica(samples.apply("ververica")),
                pailangstudio(samples.apply("pailangstudio")),
                dataworksPublic(samples.apply("dataworks-public")),
                yunxiaoFlow(samples.apply("yunxiao-flow")));
    }

    private static FakeService eas(String sample) {
        FakeOperation listServices = FakeOperation.of("ListServices", "GET", sample, "/api/v2/services")
                .with(optional(Location.QUERY, Type.INTEGER, "PageNumber", "PageSize"))
                .with(optional(
                        Location.QUERY,
                        Type.BOOLEAN,
                        "IncludeNoWorkspace",
                        "ResourceBurstable",
                        "CronscalerEnabled",
                        "AutoscalerEnabled"))
                .with(optional(Location.QUERY, Type.JSON_OBJECT, "Label"))
                .with(optional(
                        Location.QUERY,
                        Type.STRING,
                        "Sort",
                        "Order",
                        "Filter",
                        "GroupName",
                        "ParentServiceUid",
                        "ServiceType",
                        "ServiceStatus",
                        "ServiceName",
                        "ServiceUid",
                        "ResourceName",
                        "WorkspaceId",
                        "QuotaId",
                        "Gateway",
                        "Role",
                        "ResourceType",
                        "ResourceAliasName",
                        "ResourceId",
                        "TrafficState",
                        "CallerUid"));
        return FakeService.signed("eas", "2021-07-01", listServices);
    }

    private static FakeService ververica(String sample) {
        ErrorForm unsuccessful = ErrorForm.of("requestId", Part.REQUEST_ID, "success", Part.FALSE)
                .with("httpCode", Part.STATUS)
                .with("errorCode", Part.CODE)
                .with("errorMessage", Part.MESSAGE);
        FakeOperation listDeployments = FakeOperation.of(
                        "ListDeployments", "GET", sample, "/api/v2/namespaces/{namespace}/deployments")
                .with(required(Location.HEADER, Type.STRING, "workspace"))
                .with(required(Location.PATH, Type.STRING, "namespace"))
                .with(optional(Location.QUERY, Type.INTEGER, "pageSize", "pageIndex"))
                .with(optional(
                        Location.QUERY,
                        Type.STRING,
                        "name",
                        "executionMode",
                        "status",
                        "creator",
                        "modifier",
                        "labelKey",
                        "labelValueArray"))
                .withUnsuccessful(unsuccessful);
        return FakeService.signed("ververica", "2022-07-18", listDeployments);
    }

    private static FakeService pailangstudio(String sample) {
        FakeOperation listDeployments = FakeOperation.of(
                        "ListDeployments", "GET", sample, "/api/v1/langstudio/deployments")
                .with(optional(Location.QUERY, Type.INTEGER, "MaxResults", "PageNumber", "PageSize"))
                .with(optional(
                        Location.QUERY,
                        Type.STRING,
                        "WorkspaceId",
                        "NextToken",
                        "SortBy",
                        "Order",
                        "DeploymentId",
                        "ResourceType",
                        "ResourceId",
                        "Creator",
                        "ResourceSnapshotId",
                        "ServiceName",
                        "DeploymentStatus",
                        "OperationType"));
        return FakeService.signed("pailangstudio", "2024-07-10", listDeployments);
    }

    private static FakeService dataworksPublic(String sample) {
        ErrorForm unsuccessful = ErrorForm.of("HttpStatusCode", Part.STATUS, "ErrorMessage", Part.MESSAGE)
                .with("RequestId", Part.REQUEST_ID)
                .with("ErrorCode", Part.CODE)
                .with("Success", Part.FALSE);
        FakeOperation getDeployment = FakeOperation.of("GetDeployment", "POST", sample, "/")
                .with(required(Location.FORM, Type.INTEGER, "DeploymentId"))
                .with(optional(Location.FORM, Type.INTEGER, "ProjectId"))
                .with(optional(Location.FORM, Type.STRING, "ProjectIdentifier"))
                .withOneOf("ProjectId", "ProjectIdentifier")
                .withError(500, "InternalError.System", "Something failed on our side. Please repeat the call.")
                .withError(500, "InternalError.UserId.Missing", "The account of the caller could not be determined.")
                .withError(403, "Forbidden.Access", "Your edition does not include this call.")
                .withError(429, "Throttling.Api", "This operation was called too often.")
                .withError(429, "Throttling.System", "Too much work is waiting. Please repeat the call after a pause.")
                .withError(429, "Throttling.User", "You have sent too many calls in a short time.")
                .withUnsuccessful(unsuccessful);
        return FakeService.signed("dataworks-public", "2020-05-18", getDeployment);
    }

    private static FakeService yunxiaoFlow(String sample) {
        FakeOperation getVMDeployOrder = FakeOperation.of(
                        "GetVMDeployOrder",
                        "GET",
                        sample,
                        "/oapi/v1/flow/organizations/{organizationId}/pipelines/{pipelineId}/deploy/{deployOrderId}",
                        "/oapi/v1/flow/pipelines/{pipelineId}/deploy/{deployOrderId}")
                .with(required(Location.PATH, Type.STRING, "organizationId", "pipelineId", "deployOrderId"));
        ErrorForm errors = ErrorForm.of("errorCode", Part.CODE, "errorMessage", Part.MESSAGE);
        return FakeService.withToken("yunxiao-flow", "oapi/v1", "x-yunxiao-token", errors, getVMDeployOrder);
    }

    /** Reads a documented answer; a test keeps these files equal to the samples on the pages. */
    private static String sample(String service) {
        try (InputStream in = DocumentedServices.class.getResourceAsStream(service + ".json")) {
            if (in == null) {
                throw new IllegalStateException("the sample of `" + service + "` is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the sample of `" + service + "` cannot be read", e);
        }
    }
}
