package io.docwright.handwritten.patterns;

import io.docwright.runtime.Extras;
import io.docwright.runtime.Json;
import io.docwright.runtime.JsonWriter;
import io.docwright.runtime.RequestBuilder;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parameters of CreateJob. Immutable. */
public final class CreateJobRequest {
    private final Builder state;

    private CreateJobRequest(Builder state) {
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
     * Where the job shall live.
     *
     * @return the value, or null when absent
     */
    public @Nullable String namespace() {
        return state.namespace;
    }

    /**
     * The job.
     *
     * @return the value, or null when absent
     */
    public @Nullable Job body() {
        return state.body;
    }

    /**
     * Writes the object as JSON text, by wire names, secrets in clear.
     *
     * @return compact JSON
     */
    public String toJson() {
        return Json.text(this, CreateJobRequest::write);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CreateJobRequest that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** The values as JSON text, secrets masked. */
    @Override
    public String toString() {
        return Json.describe("CreateJobRequest", this, CreateJobRequest::write);
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(state.namespace, state.body);
    }

    static void write(JsonWriter out, CreateJobRequest value) throws IOException {
        Builder state = value.state;
        out.beginObject();
        out.string("namespace", state.namespace);
        out.object("body", state.body, Job::write);
        out.endObject(Extras.NONE);
    }

    void send(RequestBuilder out) {
        out.path("/api/v2/namespaces/").pathValue("namespace", state.namespace).path("/jobs");
        out.jsonBody(out.require("body", state.body), Job::write);
    }

    /** Builds CreateJobRequest; not safe for threads. */
    public static final class Builder implements Cloneable {
        private @Nullable String namespace;
        private @Nullable Job body;

        private Builder() {}

        /**
         * Sets `namespace`.
         *
         * @param namespace where the job shall live; null leaves it out
         * @return this
         */
        public Builder namespace(@Nullable String namespace) {
            this.namespace = namespace;
            return this;
        }

        /**
         * Sets `body`.
         *
         * @param body the job; null leaves it out
         * @return this
         */
        public Builder body(@Nullable Job body) {
            this.body = body;
            return this;
        }

        /**
         * Builds the object.
         *
         * @return the object, independent of this builder
         */
        public CreateJobRequest build() {
            return new CreateJobRequest(clone());
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
