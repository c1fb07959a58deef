package io.docwright.bench.hand;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * One service. Immutable once it is read, since nothing outside can set a field; reading straight into the fields of a new
 * object was faster in a short run than collecting 52 variables for the constructor of a record. Accessors would be one line each and
 * cost nothing here, so that they are left out.
 */
public final class HandService {
    private String serviceGroup;
    private Long memory;
    private Long cpu;
    private String image;
    private Long gpu;
    private Long totalInstance;
    private String accessToken;
    private Boolean resourceBurstable;
    private String internetEndpoint;
    private String resourceAlias;
    private String status;
    private String trafficState;
    private String requestId;
    private String resource;
    private String secondaryInternetEndpoint;
    private List<HandLabel> labels;
    private String namespace;
    private Long weight;
    private String role;
    private String secondaryIntranetEndpoint;
    private Long pendingInstance;
    private String serviceName;
    private String safetyLock;
    private String region;
    private String appType;
    private HandCounts instanceCountInResource;
    private String intranetEndpoint;
    private String quotaId;
    private String message;
    private Long currentVersion;
    private Long runningInstance;
    private String workspaceId;
    private String callerUid;
    private String reason;
    private String source;
    private String serviceId;
    private String appVersion;
    private Boolean cronscalerEnabled;
    private String serviceConfig;
    private String gateway;
    private String appSpecName;
    private Long gpuCorePercentage;
    private Long gpuMemory;
    private String appConfig;
    private String createTime;
    private Boolean autoscalerEnabled;
    private String extraData;
    private Long latestVersion;
    private String updateTime;
    private String serviceUid;
    private String parentUid;
    private String roleAttrs;
    private Map<String, Object> unknown;
    /** The properties that came; one that came and is null was explicitly null. */
    private long seen;

    private HandService() {}

    static HandService read(HandReader in) throws IOException {
        HandService s = new HandService();
        long seen = 0;
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "ServiceGroup" -> s.serviceGroup = in.text(seen, seen |= 1L << 0);
                case "Memory" -> s.memory = in.int64(seen, seen |= 1L << 1);
                case "Cpu" -> s.cpu = in.int64(seen, seen |= 1L << 2);
                case "Image" -> s.image = in.text(seen, seen |= 1L << 3);
                case "Gpu" -> s.gpu = in.int64(seen, seen |= 1L << 4);
                case "TotalInstance" -> s.totalInstance = in.int64(seen, seen |= 1L << 5);
                case "AccessToken" -> s.accessToken = in.text(seen, seen |= 1L << 6);
                case "ResourceBurstable" -> s.resourceBurstable = in.bool(seen, seen |= 1L << 7);
                case "InternetEndpoint" -> s.internetEndpoint = in.text(seen, seen |= 1L << 8);
                case "ResourceAlias" -> s.resourceAlias = in.text(seen, seen |= 1L << 9);
                case "Status" -> s.status = in.text(seen, seen |= 1L << 10);
                case "TrafficState" -> s.trafficState = in.text(seen, seen |= 1L << 11);
                case "RequestId" -> s.requestId = in.text(seen, seen |= 1L << 12);
                case "Resource" -> s.resource = in.text(seen, seen |= 1L << 13);
                case "SecondaryInternetEndpoint" -> s.secondaryInternetEndpoint = in.text(seen, seen |= 1L << 14);
                case "Labels" -> s.labels = in.list(seen, seen |= 1L << 15, HandLabel::read);
                case "Namespace" -> s.namespace = in.text(seen, seen |= 1L << 16);
                case "Weight" -> s.weight = in.int64(seen, seen |= 1L << 17);
                case "Role" -> s.role = in.text(seen, seen |= 1L << 18);
                case "SecondaryIntranetEndpoint" -> s.secondaryIntranetEndpoint = in.text(seen, seen |= 1L << 19);
                case "PendingInstance" -> s.pendingInstance = in.int64(seen, seen |= 1L << 20);
                case "ServiceName" -> s.serviceName = in.text(seen, seen |= 1L << 21);
                case "SafetyLock" -> s.safetyLock = in.text(seen, seen |= 1L << 22);
                case "Region" -> s.region = in.text(seen, seen |= 1L << 23);
                case "AppType" -> s.appType = in.text(seen, seen |= 1L << 24);
                case "InstanceCountInResource" ->
                    s.instanceCountInResource = in.object(seen, seen |= 1L << 25, HandCounts::read);
                case "IntranetEndpoint" -> s.intranetEndpoint = in.text(seen, seen |= 1L << 26);
                case "QuotaId" -> s.quotaId = in.text(seen, seen |= 1L << 27);
                case "Message" -> s.message = in.text(seen, seen |= 1L << 28);
                case "CurrentVersion" -> s.currentVersion = in.int64(seen, seen |= 1L << 29);
                case "RunningInstance" -> s.runningInstance = in.int64(seen, seen |= 1L << 30);
                case "WorkspaceId" -> s.workspaceId = in.text(seen, seen |= 1L << 31);
                case "CallerUid" -> s.callerUid = in.text(seen, seen |= 1L << 32);
                case "Reason" -> s.reason = in.text(seen, seen |= 1L << 33);
                case "Source" -> s.source = in.text(seen, seen |= 1L << 34);
                case "ServiceId" -> s.serviceId = in.text(seen, seen |= 1L << 35);
                case "AppVersion" -> s.appVersion = in.text(seen, seen |= 1L << 36);
                case "CronscalerEnabled" -> s.cronscalerEnabled = in.bool(seen, seen |= 1L << 37);
                case "ServiceConfig" -> s.serviceConfig = in.text(seen, seen |= 1L << 38);
                case "Gateway" -> s.gateway = in.text(seen, seen |= 1L << 39);
                case "AppSpecName" -> s.appSpecName = in.text(seen, seen |= 1L << 40);
                case "GPUCorePercentage" -> s.gpuCorePercentage = in.int64(seen, seen |= 1L << 41);
                case "GPUMemory" -> s.gpuMemory = in.int64(seen, seen |= 1L << 42);
                case "AppConfig" -> s.appConfig = in.text(seen, seen |= 1L << 43);
                case "CreateTime" -> s.createTime = in.text(seen, seen |= 1L << 44);
                case "AutoscalerEnabled" -> s.autoscalerEnabled = in.bool(seen, seen |= 1L << 45);
                case "ExtraData" -> s.extraData = in.text(seen, seen |= 1L << 46);
                case "LatestVersion" -> s.latestVersion = in.int64(seen, seen |= 1L << 47);
                case "UpdateTime" -> s.updateTime = in.text(seen, seen |= 1L << 48);
                case "ServiceUid" -> s.serviceUid = in.text(seen, seen |= 1L << 49);
                case "ParentUid" -> s.parentUid = in.text(seen, seen |= 1L << 50);
                case "RoleAttrs" -> s.roleAttrs = in.text(seen, seen |= 1L << 51);
                default -> s.unknown = in.unknown(name, s.unknown);
            }
        }
        s.seen = seen;
        return s;
    }

    Map<String, Object> unknownProperties() {
        return HandReader.unmodifiable(unknown);
    }
}
