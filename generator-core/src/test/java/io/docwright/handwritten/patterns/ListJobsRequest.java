package io.docwright.handwritten.patterns;

import io.docwright.runtime.Copies;
import io.docwright.runtime.Extras;
import io.docwright.runtime.Json;
import io.docwright.runtime.JsonWriter;
import io.docwright.runtime.ListStyle;
import io.docwright.runtime.RequestBuilder;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parameters of ListJobs. Immutable. */
public final class ListJobsRequest {
    private final Builder state;

    private ListJobsRequest(Builder state) {
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
     * Where the jobs live.
     *
     * @return the value, or null when absent
     */
    public @Nullable String namespace() {
        return state.namespace;
    }

    /**
     * Id of the workspace.
     *
     * @return the value, or null when absent
     */
    public @Nullable String workspace() {
        return state.workspace;
    }

    /**
     * Tags to filter by.
     *
     * @return the elements, unmodifiable; empty when absent
     */
    public List<JobTag> tags() {
        return Copies.orEmpty(state.tags);
    }

    /**
     * Tells whether `tags` is there, even if empty.
     *
     * @return false when absent
     */
    public boolean hasTags() {
        return state.tags != null;
    }

    /**
     * Names to filter by.
     *
     * @return the elements, unmodifiable; empty when absent
     */
    public List<String> names() {
        return Copies.orEmpty(state.names);
    }

    /**
     * Tells whether `names` is there, even if empty.
     *
     * @return false when absent
     */
    public boolean hasNames() {
        return state.names != null;
    }

    /**
     * More filters.
     *
     * @return values by name, unmodifiable; empty when absent
     */
    public Map<String, @Nullable String> filters() {
        return Copies.orEmpty(state.filters);
    }

    /**
     * Tells whether `filters` is there, even if empty.
     *
     * @return false when absent
     */
    public boolean hasFilters() {
        return state.filters != null;
    }

    /**
     * Cores.
     *
     * @return the value, or null when absent
     */
    public @Nullable Double cpu() {
        return state.cpu;
    }

    /**
     * Writes the object as JSON text, by wire names, secrets in clear.
     *
     * @return compact JSON
     */
    public String toJson() {
        return Json.text(this, ListJobsRequest::write);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ListJobsRequest that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** The values as JSON text, secrets masked. */
    @Override
    public String toString() {
        return Json.describe("ListJobsRequest", this, ListJobsRequest::write);
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(state.namespace, state.workspace, state.tags, state.names, state.filters, state.cpu);
    }

    static void write(JsonWriter out, ListJobsRequest value) throws IOException {
        Builder state = value.state;
        out.beginObject();
        out.string("namespace", state.namespace);
        out.string("workspace", state.workspace);
        out.list("tags", state.tags, JobTag::write);
        out.list("names", state.names, JsonWriter::asString);
        out.map("filters", state.filters, JsonWriter::asString);
        out.float64("cpu", state.cpu);
        out.endObject(Extras.NONE);
    }

    void send(RequestBuilder out) {
        out.path("/api/v2/namespaces/").pathValue("namespace", state.namespace).path("/jobs");
        out.header("workspace", out.require("workspace", state.workspace));
        out.query().addList("tags", state.tags, ListStyle.NUMBERED, JobTag::write);
        out.query().addList("names", state.names, ListStyle.COMMA, JsonWriter::asString);
        out.query().addMap("filters", state.filters, JsonWriter::asString);
        out.query().add("cpu", state.cpu);
    }

    /** Builds ListJobsRequest; not safe for threads. */
    public static final class Builder implements Cloneable {
        private @Nullable String namespace;
        private @Nullable String workspace;
        private @Nullable List<JobTag> tags;
        private @Nullable List<String> names;
        private @Nullable Map<String, @Nullable String> filters;
        private @Nullable Double cpu;

        private Builder() {}

        /**
         * Sets `namespace`.
         *
         * @param namespace where the jobs live; null leaves it out
         * @return this
         */
        public Builder namespace(@Nullable String namespace) {
            this.namespace = namespace;
            return this;
        }

        /**
         * Sets `workspace`.
         *
         * @param workspace id of the workspace; null leaves it out
         * @return this
         */
        public Builder workspace(@Nullable String workspace) {
            this.workspace = workspace;
            return this;
        }

        /**
         * Sets `tags`.
         *
         * @param tags tags to filter by; null leaves it out
         * @return this
         */
        public Builder tags(@Nullable List<JobTag> tags) {
            this.tags = Copies.list(tags);
            return this;
        }

        /**
         * Sets `names`.
         *
         * @param names names to filter by; null leaves it out
         * @return this
         */
        public Builder names(@Nullable List<String> names) {
            this.names = Copies.list(names);
            return this;
        }

        /**
         * Sets `filters`.
         *
         * @param filters more filters; null leaves it out
         * @return this
         */
        public Builder filters(@Nullable Map<String, @Nullable String> filters) {
            this.filters = Copies.map(filters);
            return this;
        }

        /**
         * Sets `cpu`.
         *
         * @param cpu cores; null leaves it out
         * @return this
         */
        public Builder cpu(@Nullable Double cpu) {
            this.cpu = cpu;
            return this;
        }

        /**
         * Sets `cpu`.
         *
         * @param cpu cores
         * @return this
         */
        public Builder cpu(double cpu) {
            return cpu((Double) cpu);
        }

        /**
         * Builds the object.
         *
         * @return the object, independent of this builder
         */
        public ListJobsRequest build() {
            return new ListJobsRequest(clone());
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
