package io.docwright.handwritten.eas;

import io.docwright.runtime.Copies;
import io.docwright.runtime.Extras;
import io.docwright.runtime.Json;
import io.docwright.runtime.JsonException;
import io.docwright.runtime.JsonReader;
import io.docwright.runtime.JsonValue;
import io.docwright.runtime.JsonWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One service. Immutable. */
public final class Service {
    private final Builder state;

    private Service(Builder state) {
        this.state = state;
    }

    /**
     * Starts with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts with the values of this object.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return state.clone();
    }

    /**
     * The value of `ServiceGroup`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String serviceGroup() {
        return state.serviceGroup;
    }

    /**
     * The value of `Memory`.
     *
     * @return the value, or null when absent
     */
    public @Nullable Long memory() {
        return state.memory;
    }

    /**
     * The value of `Cpu`.
     *
     * @return the value, or null when absent
     */
    public @Nullable Long cpu() {
        return state.cpu;
    }

    /**
     * The value of `Image`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String image() {
        return state.image;
    }

    /**
     * The value of `Gpu`.
     *
     * @return the value, or null when absent
     */
    public @Nullable Long gpu() {
        return state.gpu;
    }

    /**
     * The value of `TotalInstance`.
     *
     * @return the value, or null when absent
     */
    public @Nullable Long totalInstance() {
        return state.totalInstance;
    }

    /**
     * The value of `AccessToken`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String accessToken() {
        return state.accessToken;
    }

    /**
     * The value of `ResourceBurstable`.
     *
     * @return the value, or null when absent
     */
    public @Nullable Boolean resourceBurstable() {
        return state.resourceBurstable;
    }

    /**
     * The value of `InternetEndpoint`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String internetEndpoint() {
        return state.internetEndpoint;
    }

    /**
     * The value of `ResourceAlias`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String resourceAlias() {
        return state.resourceAlias;
    }

    /**
     * The value of `Status`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String status() {
        return state.status;
    }

    /**
     * The value of `TrafficState`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String trafficState() {
        return state.trafficState;
    }

    /**
     * The value of `RequestId`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String requestId() {
        return state.requestId;
    }

    /**
     * The value of `Resource`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String resource() {
        return state.resource;
    }

    /**
     * The value of `SecondaryInternetEndpoint`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String secondaryInternetEndpoint() {
        return state.secondaryInternetEndpoint;
    }

    /**
     * The value of `Labels`.
     *
     * @return the elements, unmodifiable; empty when absent
     */
    public List<Label> labels() {
        return Copies.orEmpty(state.labels);
    }

    /**
     * Tells whether `Labels` is there, even if empty.
     *
     * @return false when absent
     */
    public boolean hasLabels() {
        return state.labels != null;
    }

    /**
     * The value of `Namespace`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String namespace() {
        return state.namespace;
    }

    /**
     * The value of `Weight`.
     *
     * @return the value, or null when absent
     */
    public @Nullable Long weight() {
        return state.weight;
    }

    /**
     * The value of `Role`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String role() {
        return state.role;
    }

    /**
     * The value of `SecondaryIntranetEndpoint`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String secondaryIntranetEndpoint() {
        return state.secondaryIntranetEndpoint;
    }

    /**
     * The value of `PendingInstance`.
     *
     * @return the value, or null when absent
     */
    public @Nullable Long pendingInstance() {
        return state.pendingInstance;
    }

    /**
     * The value of `ServiceName`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String serviceName() {
        return state.serviceName;
    }

    /**
     * The value of `SafetyLock`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String safetyLock() {
        return state.safetyLock;
    }

    /**
     * The value of `Region`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String region() {
        return state.region;
    }

    /**
     * The value of `AppType`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String appType() {
        return state.appType;
    }

    /**
     * The value of `InstanceCountInResource`.
     *
     * @return the value, or null when absent
     */
    public @Nullable InstanceCountInResource instanceCountInResource() {
        return state.instanceCountInResource;
    }

    /**
     * The value of `IntranetEndpoint`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String intranetEndpoint() {
        return state.intranetEndpoint;
    }

    /**
     * The value of `QuotaId`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String quotaId() {
        return state.quotaId;
    }

    /**
     * The value of `Message`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String message() {
        return state.message;
    }

    /**
     * The value of `CurrentVersion`.
     *
     * @return the value, or null when absent
     */
    public @Nullable Long currentVersion() {
        return state.currentVersion;
    }

    /**
     * The value of `RunningInstance`.
     *
     * @return the value, or null when absent
     */
    public @Nullable Long runningInstance() {
        return state.runningInstance;
    }

    /**
     * The value of `WorkspaceId`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String workspaceId() {
        return state.workspaceId;
    }

    /**
     * The value of `CallerUid`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String callerUid() {
        return state.callerUid;
    }

    /**
     * The value of `Reason`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String reason() {
        return state.reason;
    }

    /**
     * The value of `Source`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String source() {
        return state.source;
    }

    /**
     * The value of `ServiceId`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String serviceId() {
        return state.serviceId;
    }

    /**
     * The value of `AppVersion`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String appVersion() {
        return state.appVersion;
    }

    /**
     * The value of `CronscalerEnabled`.
     *
     * @return the value, or null when absent
     */
    public @Nullable Boolean cronscalerEnabled() {
        return state.cronscalerEnabled;
    }

    /**
     * The value of `ServiceConfig`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String serviceConfig() {
        return state.serviceConfig;
    }

    /**
     * The value of `Gateway`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String gateway() {
        return state.gateway;
    }

    /**
     * The value of `AppSpecName`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String appSpecName() {
        return state.appSpecName;
    }

    /**
     * The value of `GPUCorePercentage`.
     *
     * @return the value, or null when absent
     */
    public @Nullable Long gpuCorePercentage() {
        return state.gpuCorePercentage;
    }

    /**
     * The value of `GPUMemory`.
     *
     * @return the value, or null when absent
     */
    public @Nullable Long gpuMemory() {
        return state.gpuMemory;
    }

    /**
     * The value of `AppConfig`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String appConfig() {
        return state.appConfig;
    }

    /**
     * The value of `CreateTime`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String createTime() {
        return state.createTime;
    }

    /**
     * The value of `AutoscalerEnabled`.
     *
     * @return the value, or null when absent
     */
    public @Nullable Boolean autoscalerEnabled() {
        return state.autoscalerEnabled;
    }

    /**
     * The value of `ExtraData`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String extraData() {
        return state.extraData;
    }

    /**
     * The value of `LatestVersion`.
     *
     * @return the value, or null when absent
     */
    public @Nullable Long latestVersion() {
        return state.latestVersion;
    }

    /**
     * The value of `UpdateTime`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String updateTime() {
        return state.updateTime;
    }

    /**
     * The value of `ServiceUid`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String serviceUid() {
        return state.serviceUid;
    }

    /**
     * The value of `ParentUid`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String parentUid() {
        return state.parentUid;
    }

    /**
     * The value of `RoleAttrs`.
     *
     * @return the value, or null when absent
     */
    public @Nullable String roleAttrs() {
        return state.roleAttrs;
    }

    /**
     * What the service sent beyond the documented properties.
     *
     * @return values by wire name, unmodifiable
     */
    public Map<String, JsonValue> unknownProperties() {
        return state.extras.unknown();
    }

    /**
     * Reads the object from JSON text.
     *
     * @param json one JSON object
     * @return the object
     * @throws JsonException when the text is not JSON or does not fit
     */
    public static Service fromJson(String json) {
        return Json.parse(json, Service::read);
    }

    /**
     * Writes the object as JSON text, by wire names, secrets in clear.
     *
     * @return compact JSON
     */
    public String toJson() {
        return Json.text(this, Service::write);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Service that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** The values as JSON text, secrets masked. */
    @Override
    public String toString() {
        return Json.describe("Service", this, Service::write);
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(
                state.serviceGroup,
                state.memory,
                state.cpu,
                state.image,
                state.gpu,
                state.totalInstance,
                state.accessToken,
                state.resourceBurstable,
                state.internetEndpoint,
                state.resourceAlias,
                state.status,
                state.trafficState,
                state.requestId,
                state.resource,
                state.secondaryInternetEndpoint,
                state.labels,
                state.namespace,
                state.weight,
                state.role,
                state.secondaryIntranetEndpoint,
                state.pendingInstance,
                state.serviceName,
                state.safetyLock,
                state.region,
                state.appType,
                state.instanceCountInResource,
                state.intranetEndpoint,
                state.quotaId,
                state.message,
                state.currentVersion,
                state.runningInstance,
                state.workspaceId,
                state.callerUid,
                state.reason,
                state.source,
                state.serviceId,
                state.appVersion,
                state.cronscalerEnabled,
                state.serviceConfig,
                state.gateway,
                state.appSpecName,
                state.gpuCorePercentage,
                state.gpuMemory,
                state.appConfig,
                state.createTime,
                state.autoscalerEnabled,
                state.extraData,
                state.latestVersion,
                state.updateTime,
                state.serviceUid,
                state.parentUid,
                state.roleAttrs,
                state.extras);
    }

    static Service read(JsonReader in) throws IOException {
        Builder b = new Builder();
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "ServiceGroup" -> b.serviceGroup = in.string(0);
                case "Memory" -> b.memory = in.int64(1);
                case "Cpu" -> b.cpu = in.int64(2);
                case "Image" -> b.image = in.string(3);
                case "Gpu" -> b.gpu = in.int64(4);
                case "TotalInstance" -> b.totalInstance = in.int64(5);
                case "AccessToken" -> b.accessToken = in.string(6);
                case "ResourceBurstable" -> b.resourceBurstable = in.bool(7);
                case "InternetEndpoint" -> b.internetEndpoint = in.string(8);
                case "ResourceAlias" -> b.resourceAlias = in.string(9);
                case "Status" -> b.status = in.string(10);
                case "TrafficState" -> b.trafficState = in.string(11);
                case "RequestId" -> b.requestId = in.string(12);
                case "Resource" -> b.resource = in.string(13);
                case "SecondaryInternetEndpoint" -> b.secondaryInternetEndpoint = in.string(14);
                case "Labels" -> b.labels = in.list(15, Label::read);
                case "Namespace" -> b.namespace = in.string(16);
                case "Weight" -> b.weight = in.int64(17);
                case "Role" -> b.role = in.string(18);
                case "SecondaryIntranetEndpoint" -> b.secondaryIntranetEndpoint = in.string(19);
                case "PendingInstance" -> b.pendingInstance = in.int64(20);
                case "ServiceName" -> b.serviceName = in.string(21);
                case "SafetyLock" -> b.safetyLock = in.string(22);
                case "Region" -> b.region = in.string(23);
                case "AppType" -> b.appType = in.string(24);
                case "InstanceCountInResource" ->
                    b.instanceCountInResource = in.object(25, InstanceCountInResource::read);
                case "IntranetEndpoint" -> b.intranetEndpoint = in.string(26);
                case "QuotaId" -> b.quotaId = in.string(27);
                case "Message" -> b.message = in.string(28);
                case "CurrentVersion" -> b.currentVersion = in.int64(29);
                case "RunningInstance" -> b.runningInstance = in.int64(30);
                case "WorkspaceId" -> b.workspaceId = in.string(31);
                case "CallerUid" -> b.callerUid = in.string(32);
                case "Reason" -> b.reason = in.string(33);
                case "Source" -> b.source = in.string(34);
                case "ServiceId" -> b.serviceId = in.string(35);
                case "AppVersion" -> b.appVersion = in.string(36);
                case "CronscalerEnabled" -> b.cronscalerEnabled = in.bool(37);
                case "ServiceConfig" -> b.serviceConfig = in.string(38);
                case "Gateway" -> b.gateway = in.string(39);
                case "AppSpecName" -> b.appSpecName = in.string(40);
                case "GPUCorePercentage" -> b.gpuCorePercentage = in.int64(41);
                case "GPUMemory" -> b.gpuMemory = in.int64(42);
                case "AppConfig" -> b.appConfig = in.string(43);
                case "CreateTime" -> b.createTime = in.string(44);
                case "AutoscalerEnabled" -> b.autoscalerEnabled = in.bool(45);
                case "ExtraData" -> b.extraData = in.string(46);
                case "LatestVersion" -> b.latestVersion = in.int64(47);
                case "UpdateTime" -> b.updateTime = in.string(48);
                case "ServiceUid" -> b.serviceUid = in.string(49);
                case "ParentUid" -> b.parentUid = in.string(50);
                case "RoleAttrs" -> b.roleAttrs = in.string(51);
                default -> in.unknown();
            }
        }
        b.extras = in.endObject();
        return new Service(b);
    }

    static void write(JsonWriter out, Service value) throws IOException {
        Builder state = value.state;
        out.beginObject();
        out.string("ServiceGroup", state.serviceGroup);
        out.int64("Memory", state.memory);
        out.int64("Cpu", state.cpu);
        out.string("Image", state.image);
        out.int64("Gpu", state.gpu);
        out.int64("TotalInstance", state.totalInstance);
        out.secret("AccessToken", state.accessToken);
        out.bool("ResourceBurstable", state.resourceBurstable);
        out.string("InternetEndpoint", state.internetEndpoint);
        out.string("ResourceAlias", state.resourceAlias);
        out.string("Status", state.status);
        out.string("TrafficState", state.trafficState);
        out.string("RequestId", state.requestId);
        out.string("Resource", state.resource);
        out.string("SecondaryInternetEndpoint", state.secondaryInternetEndpoint);
        out.list("Labels", state.labels, Label::write);
        out.string("Namespace", state.namespace);
        out.int64("Weight", state.weight);
        out.string("Role", state.role);
        out.string("SecondaryIntranetEndpoint", state.secondaryIntranetEndpoint);
        out.int64("PendingInstance", state.pendingInstance);
        out.string("ServiceName", state.serviceName);
        out.string("SafetyLock", state.safetyLock);
        out.string("Region", state.region);
        out.string("AppType", state.appType);
        out.object("InstanceCountInResource", state.instanceCountInResource, InstanceCountInResource::write);
        out.string("IntranetEndpoint", state.intranetEndpoint);
        out.string("QuotaId", state.quotaId);
        out.string("Message", state.message);
        out.int64("CurrentVersion", state.currentVersion);
        out.int64("RunningInstance", state.runningInstance);
        out.string("WorkspaceId", state.workspaceId);
        out.string("CallerUid", state.callerUid);
        out.string("Reason", state.reason);
        out.string("Source", state.source);
        out.string("ServiceId", state.serviceId);
        out.string("AppVersion", state.appVersion);
        out.bool("CronscalerEnabled", state.cronscalerEnabled);
        out.string("ServiceConfig", state.serviceConfig);
        out.string("Gateway", state.gateway);
        out.string("AppSpecName", state.appSpecName);
        out.int64("GPUCorePercentage", state.gpuCorePercentage);
        out.int64("GPUMemory", state.gpuMemory);
        out.string("AppConfig", state.appConfig);
        out.string("CreateTime", state.createTime);
        out.bool("AutoscalerEnabled", state.autoscalerEnabled);
        out.string("ExtraData", state.extraData);
        out.int64("LatestVersion", state.latestVersion);
        out.string("UpdateTime", state.updateTime);
        out.string("ServiceUid", state.serviceUid);
        out.string("ParentUid", state.parentUid);
        out.string("RoleAttrs", state.roleAttrs);
        out.endObject(state.extras);
    }

    /** Builds Service; not safe for threads. */
    public static final class Builder implements Cloneable {
        private @Nullable String serviceGroup;
        private @Nullable Long memory;
        private @Nullable Long cpu;
        private @Nullable String image;
        private @Nullable Long gpu;
        private @Nullable Long totalInstance;
        private @Nullable String accessToken;
        private @Nullable Boolean resourceBurstable;
        private @Nullable String internetEndpoint;
        private @Nullable String resourceAlias;
        private @Nullable String status;
        private @Nullable String trafficState;
        private @Nullable String requestId;
        private @Nullable String resource;
        private @Nullable String secondaryInternetEndpoint;
        private @Nullable List<Label> labels;
        private @Nullable String namespace;
        private @Nullable Long weight;
        private @Nullable String role;
        private @Nullable String secondaryIntranetEndpoint;
        private @Nullable Long pendingInstance;
        private @Nullable String serviceName;
        private @Nullable String safetyLock;
        private @Nullable String region;
        private @Nullable String appType;
        private @Nullable InstanceCountInResource instanceCountInResource;
        private @Nullable String intranetEndpoint;
        private @Nullable String quotaId;
        private @Nullable String message;
        private @Nullable Long currentVersion;
        private @Nullable Long runningInstance;
        private @Nullable String workspaceId;
        private @Nullable String callerUid;
        private @Nullable String reason;
        private @Nullable String source;
        private @Nullable String serviceId;
        private @Nullable String appVersion;
        private @Nullable Boolean cronscalerEnabled;
        private @Nullable String serviceConfig;
        private @Nullable String gateway;
        private @Nullable String appSpecName;
        private @Nullable Long gpuCorePercentage;
        private @Nullable Long gpuMemory;
        private @Nullable String appConfig;
        private @Nullable String createTime;
        private @Nullable Boolean autoscalerEnabled;
        private @Nullable String extraData;
        private @Nullable Long latestVersion;
        private @Nullable String updateTime;
        private @Nullable String serviceUid;
        private @Nullable String parentUid;
        private @Nullable String roleAttrs;
        private Extras extras = Extras.NONE;

        private Builder() {}

        /**
         * Sets `ServiceGroup`.
         *
         * @param serviceGroup the value of `ServiceGroup`; null leaves it out
         * @return this
         */
        public Builder serviceGroup(@Nullable String serviceGroup) {
            this.serviceGroup = serviceGroup;
            extras = extras.without("ServiceGroup");
            return this;
        }

        /**
         * Sets `Memory`.
         *
         * @param memory the value of `Memory`; null leaves it out
         * @return this
         */
        public Builder memory(@Nullable Long memory) {
            this.memory = memory;
            extras = extras.without("Memory");
            return this;
        }

        /**
         * Sets `Memory`.
         *
         * @param memory the value of `Memory`
         * @return this
         */
        public Builder memory(long memory) {
            return memory((Long) memory);
        }

        /**
         * Sets `Cpu`.
         *
         * @param cpu the value of `Cpu`; null leaves it out
         * @return this
         */
        public Builder cpu(@Nullable Long cpu) {
            this.cpu = cpu;
            extras = extras.without("Cpu");
            return this;
        }

        /**
         * Sets `Cpu`.
         *
         * @param cpu the value of `Cpu`
         * @return this
         */
        public Builder cpu(long cpu) {
            return cpu((Long) cpu);
        }

        /**
         * Sets `Image`.
         *
         * @param image the value of `Image`; null leaves it out
         * @return this
         */
        public Builder image(@Nullable String image) {
            this.image = image;
            extras = extras.without("Image");
            return this;
        }

        /**
         * Sets `Gpu`.
         *
         * @param gpu the value of `Gpu`; null leaves it out
         * @return this
         */
        public Builder gpu(@Nullable Long gpu) {
            this.gpu = gpu;
            extras = extras.without("Gpu");
            return this;
        }

        /**
         * Sets `Gpu`.
         *
         * @param gpu the value of `Gpu`
         * @return this
         */
        public Builder gpu(long gpu) {
            return gpu((Long) gpu);
        }

        /**
         * Sets `TotalInstance`.
         *
         * @param totalInstance the value of `TotalInstance`; null leaves it out
         * @return this
         */
        public Builder totalInstance(@Nullable Long totalInstance) {
            this.totalInstance = totalInstance;
            extras = extras.without("TotalInstance");
            return this;
        }

        /**
         * Sets `TotalInstance`.
         *
         * @param totalInstance the value of `TotalInstance`
         * @return this
         */
        public Builder totalInstance(long totalInstance) {
            return totalInstance((Long) totalInstance);
        }

        /**
         * Sets `AccessToken`.
         *
         * @param accessToken the value of `AccessToken`; null leaves it out
         * @return this
         */
        public Builder accessToken(@Nullable String accessToken) {
            this.accessToken = accessToken;
            extras = extras.without("AccessToken");
            return this;
        }

        /**
         * Sets `ResourceBurstable`.
         *
         * @param resourceBurstable the value of `ResourceBurstable`; null leaves it out
         * @return this
         */
        public Builder resourceBurstable(@Nullable Boolean resourceBurstable) {
            this.resourceBurstable = resourceBurstable;
            extras = extras.without("ResourceBurstable");
            return this;
        }

        /**
         * Sets `InternetEndpoint`.
         *
         * @param internetEndpoint the value of `InternetEndpoint`; null leaves it out
         * @return this
         */
        public Builder internetEndpoint(@Nullable String internetEndpoint) {
            this.internetEndpoint = internetEndpoint;
            extras = extras.without("InternetEndpoint");
            return this;
        }

        /**
         * Sets `ResourceAlias`.
         *
         * @param resourceAlias the value of `ResourceAlias`; null leaves it out
         * @return this
         */
        public Builder resourceAlias(@Nullable String resourceAlias) {
            this.resourceAlias = resourceAlias;
            extras = extras.without("ResourceAlias");
            return this;
        }

        /**
         * Sets `Status`.
         *
         * @param status the value of `Status`; null leaves it out
         * @return this
         */
        public Builder status(@Nullable String status) {
            this.status = status;
            extras = extras.without("Status");
            return this;
        }

        /**
         * Sets `TrafficState`.
         *
         * @param trafficState the value of `TrafficState`; null leaves it out
         * @return this
         */
        public Builder trafficState(@Nullable String trafficState) {
            this.trafficState = trafficState;
            extras = extras.without("TrafficState");
            return this;
        }

        /**
         * Sets `RequestId`.
         *
         * @param requestId the value of `RequestId`; null leaves it out
         * @return this
         */
        public Builder requestId(@Nullable String requestId) {
            this.requestId = requestId;
            extras = extras.without("RequestId");
            return this;
        }

        /**
         * Sets `Resource`.
         *
         * @param resource the value of `Resource`; null leaves it out
         * @return this
         */
        public Builder resource(@Nullable String resource) {
            this.resource = resource;
            extras = extras.without("Resource");
            return this;
        }

        /**
         * Sets `SecondaryInternetEndpoint`.
         *
         * @param secondaryInternetEndpoint the value of `SecondaryInternetEndpoint`; null leaves it out
         * @return this
         */
        public Builder secondaryInternetEndpoint(@Nullable String secondaryInternetEndpoint) {
            this.secondaryInternetEndpoint = secondaryInternetEndpoint;
            extras = extras.without("SecondaryInternetEndpoint");
            return this;
        }

        /**
         * Sets `Labels`.
         *
         * @param labels the value of `Labels`; null leaves it out
         * @return this
         */
        public Builder labels(@Nullable List<Label> labels) {
            this.labels = Copies.list(labels);
            extras = extras.without("Labels");
            return this;
        }

        /**
         * Sets `Namespace`.
         *
         * @param namespace the value of `Namespace`; null leaves it out
         * @return this
         */
        public Builder namespace(@Nullable String namespace) {
            this.namespace = namespace;
            extras = extras.without("Namespace");
            return this;
        }

        /**
         * Sets `Weight`.
         *
         * @param weight the value of `Weight`; null leaves it out
         * @return this
         */
        public Builder weight(@Nullable Long weight) {
            this.weight = weight;
            extras = extras.without("Weight");
            return this;
        }

        /**
         * Sets `Weight`.
         *
         * @param weight the value of `Weight`
         * @return this
         */
        public Builder weight(long weight) {
            return weight((Long) weight);
        }

        /**
         * Sets `Role`.
         *
         * @param role the value of `Role`; null leaves it out
         * @return this
         */
        public Builder role(@Nullable String role) {
            this.role = role;
            extras = extras.without("Role");
            return this;
        }

        /**
         * Sets `SecondaryIntranetEndpoint`.
         *
         * @param secondaryIntranetEndpoint the value of `SecondaryIntranetEndpoint`; null leaves it out
         * @return this
         */
        public Builder secondaryIntranetEndpoint(@Nullable String secondaryIntranetEndpoint) {
            this.secondaryIntranetEndpoint = secondaryIntranetEndpoint;
            extras = extras.without("SecondaryIntranetEndpoint");
            return this;
        }

        /**
         * Sets `PendingInstance`.
         *
         * @param pendingInstance the value of `PendingInstance`; null leaves it out
         * @return this
         */
        public Builder pendingInstance(@Nullable Long pendingInstance) {
            this.pendingInstance = pendingInstance;
            extras = extras.without("PendingInstance");
            return this;
        }

        /**
         * Sets `PendingInstance`.
         *
         * @param pendingInstance the value of `PendingInstance`
         * @return this
         */
        public Builder pendingInstance(long pendingInstance) {
            return pendingInstance((Long) pendingInstance);
        }

        /**
         * Sets `ServiceName`.
         *
         * @param serviceName the value of `ServiceName`; null leaves it out
         * @return this
         */
        public Builder serviceName(@Nullable String serviceName) {
            this.serviceName = serviceName;
            extras = extras.without("ServiceName");
            return this;
        }

        /**
         * Sets `SafetyLock`.
         *
         * @param safetyLock the value of `SafetyLock`; null leaves it out
         * @return this
         */
        public Builder safetyLock(@Nullable String safetyLock) {
            this.safetyLock = safetyLock;
            extras = extras.without("SafetyLock");
            return this;
        }

        /**
         * Sets `Region`.
         *
         * @param region the value of `Region`; null leaves it out
         * @return this
         */
        public Builder region(@Nullable String region) {
            this.region = region;
            extras = extras.without("Region");
            return this;
        }

        /**
         * Sets `AppType`.
         *
         * @param appType the value of `AppType`; null leaves it out
         * @return this
         */
        public Builder appType(@Nullable String appType) {
            this.appType = appType;
            extras = extras.without("AppType");
            return this;
        }

        /**
         * Sets `InstanceCountInResource`.
         *
         * @param instanceCountInResource the value of `InstanceCountInResource`; null leaves it out
         * @return this
         */
        public Builder instanceCountInResource(@Nullable InstanceCountInResource instanceCountInResource) {
            this.instanceCountInResource = instanceCountInResource;
            extras = extras.without("InstanceCountInResource");
            return this;
        }

        /**
         * Sets `IntranetEndpoint`.
         *
         * @param intranetEndpoint the value of `IntranetEndpoint`; null leaves it out
         * @return this
         */
        public Builder intranetEndpoint(@Nullable String intranetEndpoint) {
            this.intranetEndpoint = intranetEndpoint;
            extras = extras.without("IntranetEndpoint");
            return this;
        }

        /**
         * Sets `QuotaId`.
         *
         * @param quotaId the value of `QuotaId`; null leaves it out
         * @return this
         */
        public Builder quotaId(@Nullable String quotaId) {
            this.quotaId = quotaId;
            extras = extras.without("QuotaId");
            return this;
        }

        /**
         * Sets `Message`.
         *
         * @param message the value of `Message`; null leaves it out
         * @return this
         */
        public Builder message(@Nullable String message) {
            this.message = message;
            extras = extras.without("Message");
            return this;
        }

        /**
         * Sets `CurrentVersion`.
         *
         * @param currentVersion the value of `CurrentVersion`; null leaves it out
         * @return this
         */
        public Builder currentVersion(@Nullable Long currentVersion) {
            this.currentVersion = currentVersion;
            extras = extras.without("CurrentVersion");
            return this;
        }

        /**
         * Sets `CurrentVersion`.
         *
         * @param currentVersion the value of `CurrentVersion`
         * @return this
         */
        public Builder currentVersion(long currentVersion) {
            return currentVersion((Long) currentVersion);
        }

        /**
         * Sets `RunningInstance`.
         *
         * @param runningInstance the value of `RunningInstance`; null leaves it out
         * @return this
         */
        public Builder runningInstance(@Nullable Long runningInstance) {
            this.runningInstance = runningInstance;
            extras = extras.without("RunningInstance");
            return this;
        }

        /**
         * Sets `RunningInstance`.
         *
         * @param runningInstance the value of `RunningInstance`
         * @return this
         */
        public Builder runningInstance(long runningInstance) {
            return runningInstance((Long) runningInstance);
        }

        /**
         * Sets `WorkspaceId`.
         *
         * @param workspaceId the value of `WorkspaceId`; null leaves it out
         * @return this
         */
        public Builder workspaceId(@Nullable String workspaceId) {
            this.workspaceId = workspaceId;
            extras = extras.without("WorkspaceId");
            return this;
        }

        /**
         * Sets `CallerUid`.
         *
         * @param callerUid the value of `CallerUid`; null leaves it out
         * @return this
         */
        public Builder callerUid(@Nullable String callerUid) {
            this.callerUid = callerUid;
            extras = extras.without("CallerUid");
            return this;
        }

        /**
         * Sets `Reason`.
         *
         * @param reason the value of `Reason`; null leaves it out
         * @return this
         */
        public Builder reason(@Nullable String reason) {
            this.reason = reason;
            extras = extras.without("Reason");
            return this;
        }

        /**
         * Sets `Source`.
         *
         * @param source the value of `Source`; null leaves it out
         * @return this
         */
        public Builder source(@Nullable String source) {
            this.source = source;
            extras = extras.without("Source");
            return this;
        }

        /**
         * Sets `ServiceId`.
         *
         * @param serviceId the value of `ServiceId`; null leaves it out
         * @return this
         */
        public Builder serviceId(@Nullable String serviceId) {
            this.serviceId = serviceId;
            extras = extras.without("ServiceId");
            return this;
        }

        /**
         * Sets `AppVersion`.
         *
         * @param appVersion the value of `AppVersion`; null leaves it out
         * @return this
         */
        public Builder appVersion(@Nullable String appVersion) {
            this.appVersion = appVersion;
            extras = extras.without("AppVersion");
            return this;
        }

        /**
         * Sets `CronscalerEnabled`.
         *
         * @param cronscalerEnabled the value of `CronscalerEnabled`; null leaves it out
         * @return this
         */
        public Builder cronscalerEnabled(@Nullable Boolean cronscalerEnabled) {
            this.cronscalerEnabled = cronscalerEnabled;
            extras = extras.without("CronscalerEnabled");
            return this;
        }

        /**
         * Sets `ServiceConfig`.
         *
         * @param serviceConfig the value of `ServiceConfig`; null leaves it out
         * @return this
         */
        public Builder serviceConfig(@Nullable String serviceConfig) {
            this.serviceConfig = serviceConfig;
            extras = extras.without("ServiceConfig");
            return this;
        }

        /**
         * Sets `Gateway`.
         *
         * @param gateway the value of `Gateway`; null leaves it out
         * @return this
         */
        public Builder gateway(@Nullable String gateway) {
            this.gateway = gateway;
            extras = extras.without("Gateway");
            return this;
        }

        /**
         * Sets `AppSpecName`.
         *
         * @param appSpecName the value of `AppSpecName`; null leaves it out
         * @return this
         */
        public Builder appSpecName(@Nullable String appSpecName) {
            this.appSpecName = appSpecName;
            extras = extras.without("AppSpecName");
            return this;
        }

        /**
         * Sets `GPUCorePercentage`.
         *
         * @param gpuCorePercentage the value of `GPUCorePercentage`; null leaves it out
         * @return this
         */
        public Builder gpuCorePercentage(@Nullable Long gpuCorePercentage) {
            this.gpuCorePercentage = gpuCorePercentage;
            extras = extras.without("GPUCorePercentage");
            return this;
        }

        /**
         * Sets `GPUCorePercentage`.
         *
         * @param gpuCorePercentage the value of `GPUCorePercentage`
         * @return this
         */
        public Builder gpuCorePercentage(long gpuCorePercentage) {
            return gpuCorePercentage((Long) gpuCorePercentage);
        }

        /**
         * Sets `GPUMemory`.
         *
         * @param gpuMemory the value of `GPUMemory`; null leaves it out
         * @return this
         */
        public Builder gpuMemory(@Nullable Long gpuMemory) {
            this.gpuMemory = gpuMemory;
            extras = extras.without("GPUMemory");
            return this;
        }

        /**
         * Sets `GPUMemory`.
         *
         * @param gpuMemory the value of `GPUMemory`
         * @return this
         */
        public Builder gpuMemory(long gpuMemory) {
            return gpuMemory((Long) gpuMemory);
        }

        /**
         * Sets `AppConfig`.
         *
         * @param appConfig the value of `AppConfig`; null leaves it out
         * @return this
         */
        public Builder appConfig(@Nullable String appConfig) {
            this.appConfig = appConfig;
            extras = extras.without("AppConfig");
            return this;
        }

        /**
         * Sets `CreateTime`.
         *
         * @param createTime the value of `CreateTime`; null leaves it out
         * @return this
         */
        public Builder createTime(@Nullable String createTime) {
            this.createTime = createTime;
            extras = extras.without("CreateTime");
            return this;
        }

        /**
         * Sets `AutoscalerEnabled`.
         *
         * @param autoscalerEnabled the value of `AutoscalerEnabled`; null leaves it out
         * @return this
         */
        public Builder autoscalerEnabled(@Nullable Boolean autoscalerEnabled) {
            this.autoscalerEnabled = autoscalerEnabled;
            extras = extras.without("AutoscalerEnabled");
            return this;
        }

        /**
         * Sets `ExtraData`.
         *
         * @param extraData the value of `ExtraData`; null leaves it out
         * @return this
         */
        public Builder extraData(@Nullable String extraData) {
            this.extraData = extraData;
            extras = extras.without("ExtraData");
            return this;
        }

        /**
         * Sets `LatestVersion`.
         *
         * @param latestVersion the value of `LatestVersion`; null leaves it out
         * @return this
         */
        public Builder latestVersion(@Nullable Long latestVersion) {
            this.latestVersion = latestVersion;
            extras = extras.without("LatestVersion");
            return this;
        }

        /**
         * Sets `LatestVersion`.
         *
         * @param latestVersion the value of `LatestVersion`
         * @return this
         */
        public Builder latestVersion(long latestVersion) {
            return latestVersion((Long) latestVersion);
        }

        /**
         * Sets `UpdateTime`.
         *
         * @param updateTime the value of `UpdateTime`; null leaves it out
         * @return this
         */
        public Builder updateTime(@Nullable String updateTime) {
            this.updateTime = updateTime;
            extras = extras.without("UpdateTime");
            return this;
        }

        /**
         * Sets `ServiceUid`.
         *
         * @param serviceUid the value of `ServiceUid`; null leaves it out
         * @return this
         */
        public Builder serviceUid(@Nullable String serviceUid) {
            this.serviceUid = serviceUid;
            extras = extras.without("ServiceUid");
            return this;
        }

        /**
         * Sets `ParentUid`.
         *
         * @param parentUid the value of `ParentUid`; null leaves it out
         * @return this
         */
        public Builder parentUid(@Nullable String parentUid) {
            this.parentUid = parentUid;
            extras = extras.without("ParentUid");
            return this;
        }

        /**
         * Sets `RoleAttrs`.
         *
         * @param roleAttrs the value of `RoleAttrs`; null leaves it out
         * @return this
         */
        public Builder roleAttrs(@Nullable String roleAttrs) {
            this.roleAttrs = roleAttrs;
            extras = extras.without("RoleAttrs");
            return this;
        }

        /**
         * Builds the object.
         *
         * @return the object, independent of this builder
         */
        public Service build() {
            return new Service(clone());
        }

        @Override
        protected Builder clone() {
            try {
                return (Builder) super.clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
