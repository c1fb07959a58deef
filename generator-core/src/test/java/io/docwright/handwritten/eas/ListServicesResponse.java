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

/** Answer of ListServices. Immutable. */
public final class ListServicesResponse {
    private final Builder state;

    private ListServicesResponse(Builder state) {
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
     * Id of the request.
     *
     * @return the value, or null when absent
     */
    public @Nullable String requestId() {
        return state.requestId;
    }

    /**
     * The services of the page.
     *
     * @return the elements, unmodifiable; empty when absent
     */
    public List<Service> services() {
        return Copies.orEmpty(state.services);
    }

    /**
     * Tells whether `Services` is there, even if empty.
     *
     * @return false when absent
     */
    public boolean hasServices() {
        return state.services != null;
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
     * How many services there are.
     *
     * @return the value, or null when absent
     */
    public @Nullable Long totalCount() {
        return state.totalCount;
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
    public static ListServicesResponse fromJson(String json) {
        return Json.parse(json, ListServicesResponse::read);
    }

    /**
     * Writes the object as JSON text, by wire names, secrets in clear.
     *
     * @return compact JSON
     */
    public String toJson() {
        return Json.text(this, ListServicesResponse::write);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ListServicesResponse that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** The values as JSON text, secrets masked. */
    @Override
    public String toString() {
        return Json.describe("ListServicesResponse", this, ListServicesResponse::write);
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(
                state.requestId, state.services, state.pageNumber, state.pageSize, state.totalCount, state.extras);
    }

    static ListServicesResponse read(JsonReader in) throws IOException {
        Builder b = new Builder();
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "RequestId" -> b.requestId = in.string(0);
                case "Services" -> b.services = in.list(1, Service::read);
                case "PageNumber" -> b.pageNumber = in.int64(2);
                case "PageSize" -> b.pageSize = in.int64(3);
                case "TotalCount" -> b.totalCount = in.int64(4);
                default -> in.unknown();
            }
        }
        b.extras = in.endObject();
        return new ListServicesResponse(b);
    }

    static void write(JsonWriter out, ListServicesResponse value) throws IOException {
        Builder state = value.state;
        out.beginObject();
        out.string("RequestId", state.requestId);
        out.list("Services", state.services, Service::write);
        out.int64("PageNumber", state.pageNumber);
        out.int64("PageSize", state.pageSize);
        out.int64("TotalCount", state.totalCount);
        out.endObject(state.extras);
    }

    /** Builds ListServicesResponse; not safe for threads. */
    public static final class Builder implements Cloneable {
        private @Nullable String requestId;
        private @Nullable List<Service> services;
        private @Nullable Long pageNumber;
        private @Nullable Long pageSize;
        private @Nullable Long totalCount;
        private Extras extras = Extras.NONE;

        private Builder() {}

        /**
         * Sets `RequestId`.
         *
         * @param requestId id of the request; null leaves it out
         * @return this
         */
        public Builder requestId(@Nullable String requestId) {
            this.requestId = requestId;
            extras = extras.without("RequestId");
            return this;
        }

        /**
         * Sets `Services`.
         *
         * @param services the services of the page; null leaves it out
         * @return this
         */
        public Builder services(@Nullable List<Service> services) {
            this.services = Copies.list(services);
            extras = extras.without("Services");
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
            extras = extras.without("PageNumber");
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
            extras = extras.without("PageSize");
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
         * Sets `TotalCount`.
         *
         * @param totalCount how many services there are; null leaves it out
         * @return this
         */
        public Builder totalCount(@Nullable Long totalCount) {
            this.totalCount = totalCount;
            extras = extras.without("TotalCount");
            return this;
        }

        /**
         * Sets `TotalCount`.
         *
         * @param totalCount how many services there are
         * @return this
         */
        public Builder totalCount(long totalCount) {
            return totalCount((Long) totalCount);
        }

        /**
         * Builds the object.
         *
         * @return the object, independent of this builder
         */
        public ListServicesResponse build() {
            return new ListServicesResponse(clone());
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
