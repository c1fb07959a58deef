package io.docwright.handwritten.patterns;

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

/** Answer of ListJobs. Immutable. */
public final class ListJobsResponse {
    private final Builder state;

    private ListJobsResponse(Builder state) {
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
     * Whether it went well.
     *
     * @return the value, or null when absent
     */
    public @Nullable Boolean success() {
        return state.success;
    }

    /**
     * The jobs.
     *
     * @return the elements, unmodifiable; empty when absent
     */
    public List<Job> data() {
        return Copies.orEmpty(state.data);
    }

    /**
     * Tells whether `data` is there, even if empty.
     *
     * @return false when absent
     */
    public boolean hasData() {
        return state.data != null;
    }

    /**
     * Where the next page begins.
     *
     * @return the value, or null when absent
     */
    public @Nullable String nextToken() {
        return state.nextToken;
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
    public static ListJobsResponse fromJson(String json) {
        return Json.parse(json, ListJobsResponse::read);
    }

    /**
     * Writes the object as JSON text, by wire names, secrets in clear.
     *
     * @return compact JSON
     */
    public String toJson() {
        return Json.text(this, ListJobsResponse::write);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ListJobsResponse that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** The values as JSON text, secrets masked. */
    @Override
    public String toString() {
        return Json.describe("ListJobsResponse", this, ListJobsResponse::write);
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(state.success, state.data, state.nextToken, state.extras);
    }

    static ListJobsResponse read(JsonReader in) throws IOException {
        Builder b = new Builder();
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "success" -> b.success = in.bool(0);
                case "data" -> b.data = in.list(1, Job::read);
                case "NextToken" -> b.nextToken = in.string(2);
                default -> in.unknown();
            }
        }
        b.extras = in.endObject();
        return new ListJobsResponse(b);
    }

    static void write(JsonWriter out, ListJobsResponse value) throws IOException {
        Builder state = value.state;
        out.beginObject();
        out.bool("success", state.success);
        out.list("data", state.data, Job::write);
        out.string("NextToken", state.nextToken);
        out.endObject(state.extras);
    }

    /** Builds ListJobsResponse; not safe for threads. */
    public static final class Builder implements Cloneable {
        private @Nullable Boolean success;
        private @Nullable List<Job> data;
        private @Nullable String nextToken;
        private Extras extras = Extras.NONE;

        private Builder() {}

        /**
         * Sets `success`.
         *
         * @param success whether it went well; null leaves it out
         * @return this
         */
        public Builder success(@Nullable Boolean success) {
            this.success = success;
            extras = extras.without("success");
            return this;
        }

        /**
         * Sets `data`.
         *
         * @param data the jobs; null leaves it out
         * @return this
         */
        public Builder data(@Nullable List<Job> data) {
            this.data = Copies.list(data);
            extras = extras.without("data");
            return this;
        }

        /**
         * Sets `NextToken`.
         *
         * @param nextToken where the next page begins; null leaves it out
         * @return this
         */
        public Builder nextToken(@Nullable String nextToken) {
            this.nextToken = nextToken;
            extras = extras.without("NextToken");
            return this;
        }

        /**
         * Builds the object.
         *
         * @return the object, independent of this builder
         */
        public ListJobsResponse build() {
            return new ListJobsResponse(clone());
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
