package io.docwright.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The answer as records that databind fills: what one writes by hand where nothing is generated. */
record RecordServices(
        @JsonProperty("RequestId") String requestId,
        @JsonProperty("Services") List<Service> services,
        @JsonProperty("PageNumber") Long pageNumber,
        @JsonProperty("PageSize") Long pageSize,
        @JsonProperty("TotalCount") Long totalCount) {

    record Service(
            @JsonProperty("ServiceGroup") String serviceGroup,
            @JsonProperty("Memory") Long memory,
            @JsonProperty("Cpu") Long cpu,
            @JsonProperty("Image") String image,
            @JsonProperty("Gpu") Long gpu,
            @JsonProperty("TotalInstance") Long totalInstance,
            @JsonProperty("AccessToken") String accessToken,
            @JsonProperty("ResourceBurstable") Boolean resourceBurstable,
            @JsonProperty("InternetEndpoint") String internetEndpoint,
            @JsonProperty("ResourceAlias") String resourceAlias,
            @JsonProperty("Status") String status,
            @JsonProperty("TrafficState") String trafficState,
            @JsonProperty("RequestId") String requestId,
            @JsonProperty("Resource") String resource,
            @JsonProperty("SecondaryInternetEndpoint") String secondaryInternetEndpoint,
            @JsonProperty("Labels") List<Label> labels,
            @JsonProperty("Namespace") String namespace,
            @JsonProperty("Weight") Long weight,
            @JsonProperty("Role") String role,
            @JsonProperty("SecondaryIntranetEndpoint") String secondaryIntranetEndpoint,
            @JsonProperty("PendingInstance") Long pendingInstance,
            @JsonProperty("ServiceName") String serviceName,
            @JsonProperty("SafetyLock") String safetyLock,
            @JsonProperty("Region") String region,
            @JsonProperty("AppType") String appType,
            @JsonProperty("InstanceCountInResource") Counts instanceCountInResource,
            @JsonProperty("IntranetEndpoint") String intranetEndpoint,
            @JsonProperty("QuotaId") String quotaId,
            @JsonProperty("Message") String message,
            @JsonProperty("CurrentVersion") Long currentVersion,
            @JsonProperty("RunningInstance") Long runningInstance,
            @JsonProperty("WorkspaceId") String workspaceId,
            @JsonProperty("CallerUid") String callerUid,
            @JsonProperty("Reason") String reason,
            @JsonProperty("Source") String source,
            @JsonProperty("ServiceId") String serviceId,
            @JsonProperty("AppVersion") String appVersion,
            @JsonProperty("CronscalerEnabled") Boolean cronscalerEnabled,
            @JsonProperty("ServiceConfig") String serviceConfig,
            @JsonProperty("Gateway") String gateway,
            @JsonProperty("AppSpecName") String appSpecName,
            @JsonProperty("GPUCorePercentage") Long gpuCorePercentage,
            @JsonProperty("GPUMemory") Long gpuMemory,
            @JsonProperty("AppConfig") String appConfig,
            @JsonProperty("CreateTime") String createTime,
            @JsonProperty("AutoscalerEnabled") Boolean autoscalerEnabled,
            @JsonProperty("ExtraData") String extraData,
            @JsonProperty("LatestVersion") Long latestVersion,
            @JsonProperty("UpdateTime") String updateTime,
            @JsonProperty("ServiceUid") String serviceUid,
            @JsonProperty("ParentUid") String parentUid,
            @JsonProperty("RoleAttrs") String roleAttrs) {}

    record Label(
            @JsonProperty("LabelValue") String labelValue,
            @JsonProperty("LabelKey") String labelKey) {}

    record Counts(
            @JsonProperty("Quota") Long quota,
            @JsonProperty("Public") Long publicValue,
            @JsonProperty("Dedicated") Long dedicated) {}
}
