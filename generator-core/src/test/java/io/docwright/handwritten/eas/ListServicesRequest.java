package io.docwright.handwritten.eas;

import io.docwright.runtime.Copies;
import io.docwright.runtime.Extras;
import io.docwright.runtime.Json;
import io.docwright.runtime.JsonWriter;
import io.docwright.runtime.RequestBuilder;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parameters of ListServices. Immutable. */
public final class ListServicesRequest {
    private final Builder state;

    private ListServicesRequest(Builder state) {
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
     * Field to sort by.
     *
     * @return the value, or null when absent
     */
    public @Nullable String sort() {
        return state.sort;
    }

    /**
     * Direction of the sort.
     *
     * @return the value, or null when absent
     */
    public @Nullable Order order() {
        return state.order;
    }

    /**
     * Part of a service name.
     *
     * @return the value, or null when absent
     */
    public @Nullable String filter() {
        return state.filter;
    }

    /**
     * Number of the page, from 1.
     *
     * @return the value, or null when absent
     */
    public @Nullable Long pageNumber() {
        return state.pageNumber;
    }

    /**
     * How many services a page has.
     *
     * @return the value, or null when absent
     */
    public @Nullable Long pageSize() {
        return state.pageSize;
    }

    /**
     * Name of the service group.
     *
     * @return the value, or null when absent
     */
    public @Nullable String groupName() {
        return state.groupName;
    }

    /**
     * Id of the main service.
     *
     * @return the value, or null when absent
     */
    public @Nullable String parentServiceUid() {
        return state.parentServiceUid;
    }

    /**
     * Kind of service.
     *
     * @return the value, or null when absent
     */
    public @Nullable String serviceType() {
        return state.serviceType;
    }

    /**
     * Labels to filter by; a null value matches any value.
     *
     * @return values by name, unmodifiable; empty when absent
     */
    public Map<String, @Nullable String> label() {
        return Copies.orEmpty(state.label);
    }

    /**
     * Tells whether `Label` is there, even if empty.
     *
     * @return false when absent
     */
    public boolean hasLabel() {
        return state.label != null;
    }

    /**
     * State of the service.
     *
     * @return the value, or null when absent
     */
    public @Nullable ServiceStatus serviceStatus() {
        return state.serviceStatus;
    }

    /**
     * Name of the service.
     *
     * @return the value, or null when absent
     */
    public @Nullable String serviceName() {
        return state.serviceName;
    }

    /**
     * Id of the service.
     *
     * @return the value, or null when absent
     */
    public @Nullable String serviceUid() {
        return state.serviceUid;
    }

    /**
     * Name or id of the resource group.
     *
     * @return the value, or null when absent
     * @deprecated the service documents it as deprecated
     */
    @Deprecated
    public @Nullable String resourceName() {
        return state.resourceName;
    }

    /**
     * Id of the workspace.
     *
     * @return the value, or null when absent
     */
    public @Nullable String workspaceId() {
        return state.workspaceId;
    }

    /**
     * Id of the quota.
     *
     * @return the value, or null when absent
     */
    public @Nullable String quotaId() {
        return state.quotaId;
    }

    /**
     * Id of the private gateway.
     *
     * @return the value, or null when absent
     */
    public @Nullable String gateway() {
        return state.gateway;
    }

    /**
     * Role of the service.
     *
     * @return the value, or null when absent
     */
    public @Nullable String role() {
        return state.role;
    }

    /**
     * Kind of resources used.
     *
     * @return the value, or null when absent
     */
    public @Nullable String resourceType() {
        return state.resourceType;
    }

    /**
     * Whether services outside any workspace count.
     *
     * @return the value, or null when absent
     */
    public @Nullable Boolean includeNoWorkspace() {
        return state.includeNoWorkspace;
    }

    /**
     * Name given to the resource group.
     *
     * @return the value, or null when absent
     */
    public @Nullable String resourceAliasName() {
        return state.resourceAliasName;
    }

    /**
     * Id of the resource group.
     *
     * @return the value, or null when absent
     */
    public @Nullable String resourceId() {
        return state.resourceId;
    }

    /**
     * Whether an elastic pool is on.
     *
     * @return the value, or null when absent
     */
    public @Nullable Boolean resourceBurstable() {
        return state.resourceBurstable;
    }

    /**
     * Whether timed scaling is on.
     *
     * @return the value, or null when absent
     */
    public @Nullable Boolean cronscalerEnabled() {
        return state.cronscalerEnabled;
    }

    /**
     * Whether automatic scaling is on.
     *
     * @return the value, or null when absent
     */
    public @Nullable Boolean autoscalerEnabled() {
        return state.autoscalerEnabled;
    }

    /**
     * Whether the group sends traffic here.
     *
     * @return the value, or null when absent
     */
    public @Nullable String trafficState() {
        return state.trafficState;
    }

    /**
     * Id of the account that made the service.
     *
     * @return the value, or null when absent
     */
    public @Nullable String callerUid() {
        return state.callerUid;
    }

    /**
     * Writes the object as JSON text, by wire names, secrets in clear.
     *
     * @return compact JSON
     */
    public String toJson() {
        return Json.text(this, ListServicesRequest::write);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ListServicesRequest that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** The values as JSON text, secrets masked. */
    @Override
    public String toString() {
        return Json.describe("ListServicesRequest", this, ListServicesRequest::write);
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(
                state.sort,
                state.order,
                state.filter,
                state.pageNumber,
                state.pageSize,
                state.groupName,
                state.parentServiceUid,
                state.serviceType,
                state.label,
                state.serviceStatus,
                state.serviceName,
                state.serviceUid,
                state.resourceName,
                state.workspaceId,
                state.quotaId,
                state.gateway,
                state.role,
                state.resourceType,
                state.includeNoWorkspace,
                state.resourceAliasName,
                state.resourceId,
                state.resourceBurstable,
                state.cronscalerEnabled,
                state.autoscalerEnabled,
                state.trafficState,
                state.callerUid);
    }

    static void write(JsonWriter out, ListServicesRequest value) throws IOException {
        Builder state = value.state;
        out.beginObject();
        out.string("Sort", state.sort);
        out.object("Order", state.order, Order::write);
        out.string("Filter", state.filter);
        out.int64("PageNumber", state.pageNumber);
        out.int64("PageSize", state.pageSize);
        out.string("GroupName", state.groupName);
        out.string("ParentServiceUid", state.parentServiceUid);
        out.string("ServiceType", state.serviceType);
        out.map("Label", state.label, JsonWriter::asString);
        out.object("ServiceStatus", state.serviceStatus, ServiceStatus::write);
        out.string("ServiceName", state.serviceName);
        out.string("ServiceUid", state.serviceUid);
        out.string("ResourceName", state.resourceName);
        out.string("WorkspaceId", state.workspaceId);
        out.string("QuotaId", state.quotaId);
        out.string("Gateway", state.gateway);
        out.string("Role", state.role);
        out.string("ResourceType", state.resourceType);
        out.bool("IncludeNoWorkspace", state.includeNoWorkspace);
        out.string("ResourceAliasName", state.resourceAliasName);
        out.string("ResourceId", state.resourceId);
        out.bool("ResourceBurstable", state.resourceBurstable);
        out.bool("CronscalerEnabled", state.cronscalerEnabled);
        out.bool("AutoscalerEnabled", state.autoscalerEnabled);
        out.string("TrafficState", state.trafficState);
        out.string("CallerUid", state.callerUid);
        out.endObject(Extras.NONE);
    }

    void send(RequestBuilder out) {
        out.path("/api/v2/services");
        out.query().add("Sort", state.sort);
        out.query().add("Order", state.order);
        out.query().add("Filter", state.filter);
        out.query().add("PageNumber", state.pageNumber);
        out.query().add("PageSize", state.pageSize);
        out.query().add("GroupName", state.groupName);
        out.query().add("ParentServiceUid", state.parentServiceUid);
        out.query().add("ServiceType", state.serviceType);
        out.query().addJsonMap("Label", state.label, JsonWriter::asString);
        out.query().add("ServiceStatus", state.serviceStatus);
        out.query().add("ServiceName", state.serviceName);
        out.query().add("ServiceUid", state.serviceUid);
        out.query().add("ResourceName", state.resourceName);
        out.query().add("WorkspaceId", state.workspaceId);
        out.query().add("QuotaId", state.quotaId);
        out.query().add("Gateway", state.gateway);
        out.query().add("Role", state.role);
        out.query().add("ResourceType", state.resourceType);
        out.query().add("IncludeNoWorkspace", state.includeNoWorkspace);
        out.query().add("ResourceAliasName", state.resourceAliasName);
        out.query().add("ResourceId", state.resourceId);
        out.query().add("ResourceBurstable", state.resourceBurstable);
        out.query().add("CronscalerEnabled", state.cronscalerEnabled);
        out.query().add("AutoscalerEnabled", state.autoscalerEnabled);
        out.query().add("TrafficState", state.trafficState);
        out.query().add("CallerUid", state.callerUid);
    }

    /** Builds ListServicesRequest; not safe for threads. */
    public static final class Builder implements Cloneable {
        private @Nullable String sort;
        private @Nullable Order order;
        private @Nullable String filter;
        private @Nullable Long pageNumber;
        private @Nullable Long pageSize;
        private @Nullable String groupName;
        private @Nullable String parentServiceUid;
        private @Nullable String serviceType;
        private @Nullable Map<String, @Nullable String> label;
        private @Nullable ServiceStatus serviceStatus;
        private @Nullable String serviceName;
        private @Nullable String serviceUid;
        private @Nullable String resourceName;
        private @Nullable String workspaceId;
        private @Nullable String quotaId;
        private @Nullable String gateway;
        private @Nullable String role;
        private @Nullable String resourceType;
        private @Nullable Boolean includeNoWorkspace;
        private @Nullable String resourceAliasName;
        private @Nullable String resourceId;
        private @Nullable Boolean resourceBurstable;
        private @Nullable Boolean cronscalerEnabled;
        private @Nullable Boolean autoscalerEnabled;
        private @Nullable String trafficState;
        private @Nullable String callerUid;

        private Builder() {}

        /**
         * Sets `Sort`.
         *
         * @param sort field to sort by; null leaves it out
         * @return this
         */
        public Builder sort(@Nullable String sort) {
            this.sort = sort;
            return this;
        }

        /**
         * Sets `Order`.
         *
         * @param order direction of the sort; null leaves it out
         * @return this
         */
        public Builder order(@Nullable Order order) {
            this.order = order;
            return this;
        }

        /**
         * Sets `Order`, also to a value that is not documented.
         *
         * @param order direction of the sort
         * @return this
         */
        public Builder order(String order) {
            return order(Order.of(order));
        }

        /**
         * Sets `Filter`.
         *
         * @param filter part of a service name; null leaves it out
         * @return this
         */
        public Builder filter(@Nullable String filter) {
            this.filter = filter;
            return this;
        }

        /**
         * Sets `PageNumber`.
         *
         * @param pageNumber number of the page, from 1; null leaves it out
         * @return this
         */
        public Builder pageNumber(@Nullable Long pageNumber) {
            this.pageNumber = pageNumber;
            return this;
        }

        /**
         * Sets `PageNumber`.
         *
         * @param pageNumber number of the page, from 1
         * @return this
         */
        public Builder pageNumber(long pageNumber) {
            return pageNumber((Long) pageNumber);
        }

        /**
         * Sets `PageSize`.
         *
         * @param pageSize how many services a page has; null leaves it out
         * @return this
         */
        public Builder pageSize(@Nullable Long pageSize) {
            this.pageSize = pageSize;
            return this;
        }

        /**
         * Sets `PageSize`.
         *
         * @param pageSize how many services a page has
         * @return this
         */
        public Builder pageSize(long pageSize) {
            return pageSize((Long) pageSize);
        }

        /**
         * Sets `GroupName`.
         *
         * @param groupName name of the service group; null leaves it out
         * @return this
         */
        public Builder groupName(@Nullable String groupName) {
            this.groupName = groupName;
            return this;
        }

        /**
         * Sets `ParentServiceUid`.
         *
         * @param parentServiceUid id of the main service; null leaves it out
         * @return this
         */
        public Builder parentServiceUid(@Nullable String parentServiceUid) {
            this.parentServiceUid = parentServiceUid;
            return this;
        }

        /**
         * Sets `ServiceType`.
         *
         * @param serviceType kind of service; null leaves it out
         * @return this
         */
        public Builder serviceType(@Nullable String serviceType) {
            this.serviceType = serviceType;
            return this;
        }

        /**
         * Sets `Label`.
         *
         * @param label labels to filter by; a null value matches any value; null leaves it out
         * @return this
         */
        public Builder label(@Nullable Map<String, @Nullable String> label) {
            this.label = Copies.map(label);
            return this;
        }

        /**
         * Sets `ServiceStatus`.
         *
         * @param serviceStatus state of the service; null leaves it out
         * @return this
         */
        public Builder serviceStatus(@Nullable ServiceStatus serviceStatus) {
            this.serviceStatus = serviceStatus;
            return this;
        }

        /**
         * Sets `ServiceStatus`, also to a value that is not documented.
         *
         * @param serviceStatus state of the service
         * @return this
         */
        public Builder serviceStatus(String serviceStatus) {
            return serviceStatus(ServiceStatus.of(serviceStatus));
        }

        /**
         * Sets `ServiceName`.
         *
         * @param serviceName name of the service; null leaves it out
         * @return this
         */
        public Builder serviceName(@Nullable String serviceName) {
            this.serviceName = serviceName;
            return this;
        }

        /**
         * Sets `ServiceUid`.
         *
         * @param serviceUid id of the service; null leaves it out
         * @return this
         */
        public Builder serviceUid(@Nullable String serviceUid) {
            this.serviceUid = serviceUid;
            return this;
        }

        /**
         * Sets `ResourceName`.
         *
         * @param resourceName name or id of the resource group; null leaves it out
         * @return this
         * @deprecated the service documents it as deprecated
         */
        @Deprecated
        public Builder resourceName(@Nullable String resourceName) {
            this.resourceName = resourceName;
            return this;
        }

        /**
         * Sets `WorkspaceId`.
         *
         * @param workspaceId id of the workspace; null leaves it out
         * @return this
         */
        public Builder workspaceId(@Nullable String workspaceId) {
            this.workspaceId = workspaceId;
            return this;
        }

        /**
         * Sets `QuotaId`.
         *
         * @param quotaId id of the quota; null leaves it out
         * @return this
         */
        public Builder quotaId(@Nullable String quotaId) {
            this.quotaId = quotaId;
            return this;
        }

        /**
         * Sets `Gateway`.
         *
         * @param gateway id of the private gateway; null leaves it out
         * @return this
         */
        public Builder gateway(@Nullable String gateway) {
            this.gateway = gateway;
            return this;
        }

        /**
         * Sets `Role`.
         *
         * @param role role of the service; null leaves it out
         * @return this
         */
        public Builder role(@Nullable String role) {
            this.role = role;
            return this;
        }

        /**
         * Sets `ResourceType`.
         *
         * @param resourceType kind of resources used; null leaves it out
         * @return this
         */
        public Builder resourceType(@Nullable String resourceType) {
            this.resourceType = resourceType;
            return this;
        }

        /**
         * Sets `IncludeNoWorkspace`.
         *
         * @param includeNoWorkspace whether services outside any workspace count; null leaves it out
         * @return this
         */
        public Builder includeNoWorkspace(@Nullable Boolean includeNoWorkspace) {
            this.includeNoWorkspace = includeNoWorkspace;
            return this;
        }

        /**
         * Sets `ResourceAliasName`.
         *
         * @param resourceAliasName name given to the resource group; null leaves it out
         * @return this
         */
        public Builder resourceAliasName(@Nullable String resourceAliasName) {
            this.resourceAliasName = resourceAliasName;
            return this;
        }

        /**
         * Sets `ResourceId`.
         *
         * @param resourceId id of the resource group; null leaves it out
         * @return this
         */
        public Builder resourceId(@Nullable String resourceId) {
            this.resourceId = resourceId;
            return this;
        }

        /**
         * Sets `ResourceBurstable`.
         *
         * @param resourceBurstable whether an elastic pool is on; null leaves it out
         * @return this
         */
        public Builder resourceBurstable(@Nullable Boolean resourceBurstable) {
            this.resourceBurstable = resourceBurstable;
            return this;
        }

        /**
         * Sets `CronscalerEnabled`.
         *
         * @param cronscalerEnabled whether timed scaling is on; null leaves it out
         * @return this
         */
        public Builder cronscalerEnabled(@Nullable Boolean cronscalerEnabled) {
            this.cronscalerEnabled = cronscalerEnabled;
            return this;
        }

        /**
         * Sets `AutoscalerEnabled`.
         *
         * @param autoscalerEnabled whether automatic scaling is on; null leaves it out
         * @return this
         */
        public Builder autoscalerEnabled(@Nullable Boolean autoscalerEnabled) {
            this.autoscalerEnabled = autoscalerEnabled;
            return this;
        }

        /**
         * Sets `TrafficState`.
         *
         * @param trafficState whether the group sends traffic here; null leaves it out
         * @return this
         */
        public Builder trafficState(@Nullable String trafficState) {
            this.trafficState = trafficState;
            return this;
        }

        /**
         * Sets `CallerUid`.
         *
         * @param callerUid id of the account that made the service; null leaves it out
         * @return this
         */
        public Builder callerUid(@Nullable String callerUid) {
            this.callerUid = callerUid;
            return this;
        }

        /**
         * Builds the object.
         *
         * @return the object, independent of this builder
         */
        public ListServicesRequest build() {
            return new ListServicesRequest(clone());
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
