package io.docwright.bench.vendor;

import com.aliyun.tea.NameInMap;
import com.aliyun.tea.TeaModel;

/** One service in the manner of the vendor's model classes: public fields, filled by reflection. */
public final class VendorService extends TeaModel {
    @NameInMap("ServiceGroup")
    public String serviceGroup;

    @NameInMap("Memory")
    public Long memory;

    @NameInMap("Cpu")
    public Long cpu;

    @NameInMap("Image")
    public String image;

    @NameInMap("Gpu")
    public Long gpu;

    @NameInMap("TotalInstance")
    public Long totalInstance;

    @NameInMap("AccessToken")
    public String accessToken;

    @NameInMap("ResourceBurstable")
    public Boolean resourceBurstable;

    @NameInMap("InternetEndpoint")
    public String internetEndpoint;

    @NameInMap("ResourceAlias")
    public String resourceAlias;

    @NameInMap("Status")
    public String status;

    @NameInMap("TrafficState")
    public String trafficState;

    @NameInMap("RequestId")
    public String requestId;

    @NameInMap("Resource")
    public String resource;

    @NameInMap("SecondaryInternetEndpoint")
    public String secondaryInternetEndpoint;

    @NameInMap("Labels")
    public java.util.List<VendorService.Label> labels;

    @NameInMap("Namespace")
    public String namespace;

    @NameInMap("Weight")
    public Long weight;

    @NameInMap("Role")
    public String role;

    @NameInMap("SecondaryIntranetEndpoint")
    public String secondaryIntranetEndpoint;

    @NameInMap("PendingInstance")
    public Long pendingInstance;

    @NameInMap("ServiceName")
    public String serviceName;

    @NameInMap("SafetyLock")
    public String safetyLock;

    @NameInMap("Region")
    public String region;

    @NameInMap("AppType")
    public String appType;

    @NameInMap("InstanceCountInResource")
    public VendorService.Counts instanceCountInResource;

    @NameInMap("IntranetEndpoint")
    public String intranetEndpoint;

    @NameInMap("QuotaId")
    public String quotaId;

    @NameInMap("Message")
    public String message;

    @NameInMap("CurrentVersion")
    public Long currentVersion;

    @NameInMap("RunningInstance")
    public Long runningInstance;

    @NameInMap("WorkspaceId")
    public String workspaceId;

    @NameInMap("CallerUid")
    public String callerUid;

    @NameInMap("Reason")
    public String reason;

    @NameInMap("Source")
    public String source;

    @NameInMap("ServiceId")
    public String serviceId;

    @NameInMap("AppVersion")
    public String appVersion;

    @NameInMap("CronscalerEnabled")
    public Boolean cronscalerEnabled;

    @NameInMap("ServiceConfig")
    public String serviceConfig;

    @NameInMap("Gateway")
    public String gateway;

    @NameInMap("AppSpecName")
    public String appSpecName;

    @NameInMap("GPUCorePercentage")
    public Long gpuCorePercentage;

    @NameInMap("GPUMemory")
    public Long gpuMemory;

    @NameInMap("AppConfig")
    public String appConfig;

    @NameInMap("CreateTime")
    public String createTime;

    @NameInMap("AutoscalerEnabled")
    public Boolean autoscalerEnabled;

    @NameInMap("ExtraData")
    public String extraData;

    @NameInMap("LatestVersion")
    public Long latestVersion;

    @NameInMap("UpdateTime")
    public String updateTime;

    @NameInMap("ServiceUid")
    public String serviceUid;

    @NameInMap("ParentUid")
    public String parentUid;

    @NameInMap("RoleAttrs")
    public String roleAttrs;

    /** A label. */
    public static final class Label extends TeaModel {
        @NameInMap("LabelValue")
        public String labelValue;

        @NameInMap("LabelKey")
        public String labelKey;
    }

    /** How many instances run where. */
    public static final class Counts extends TeaModel {
        @NameInMap("Quota")
        public Long quota;

        @NameInMap("Public")
        public Long publicValue;

        @NameInMap("Dedicated")
        public Long dedicated;
    }
}
