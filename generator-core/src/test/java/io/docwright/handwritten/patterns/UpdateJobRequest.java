package io.docwright.handwritten.patterns;

import io.docwright.runtime.Copies;
import io.docwright.runtime.Extras;
import io.docwright.runtime.Json;
import io.docwright.runtime.JsonWriter;
import io.docwright.runtime.RequestBuilder;
import io.docwright.runtime.Scalars;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parameters of UpdateJob. Immutable. */
public final class UpdateJobRequest {
    private final Builder state;

    private UpdateJobRequest(Builder state) {
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
     * Id of the job.
     *
     * @return the value, or null when absent
     */
    public @Nullable Long id() {
        return state.id;
    }

    /**
     * Name of the job.
     *
     * @return the value, or null when absent
     */
    public @Nullable String name() {
        return state.name;
    }

    /**
     * Ratios.
     *
     * @return the elements, unmodifiable; empty when absent
     */
    public List<Long> ratios() {
        return Copies.orEmpty(state.ratios);
    }

    /**
     * Tells whether `ratios` is there, even if empty.
     *
     * @return false when absent
     */
    public boolean hasRatios() {
        return state.ratios != null;
    }

    /**
     * Writes the object as JSON text, by wire names, secrets in clear.
     *
     * @return compact JSON
     */
    public String toJson() {
        return Json.text(this, UpdateJobRequest::write);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UpdateJobRequest that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** The values as JSON text, secrets masked. */
    @Override
    public String toString() {
        return Json.describe("UpdateJobRequest", this, UpdateJobRequest::write);
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(state.id, state.name, state.ratios);
    }

    static void write(JsonWriter out, UpdateJobRequest value) throws IOException {
        Builder state = value.state;
        out.beginObject();
        out.int64("id", state.id);
        out.string("name", state.name);
        out.list("ratios", state.ratios, JsonWriter::asLong);
        out.endObject(Extras.NONE);
    }

    void send(RequestBuilder out) {
        out.path("/jobs/").pathValue("id", Scalars.text(state.id));
        out.require("name", state.name);
        out.jsonBody(this, (body, request) -> {
            body.beginObject();
            body.string("name", request.state.name);
            body.list("ratios", request.state.ratios, JsonWriter::asLong);
            body.endObject(Extras.NONE);
        });
    }

    /** Builds UpdateJobRequest; not safe for threads. */
    public static final class Builder implements Cloneable {
        private @Nullable Long id;
        private @Nullable String name;
        private @Nullable List<Long> ratios;

        private Builder() {}

        /**
         * Sets `id`.
         *
         * @param id id of the job; null leaves it out
         * @return this
         */
        public Builder id(@Nullable Long id) {
            this.id = id;
            return this;
        }

        /**
         * Sets `id`.
         *
         * @param id id of the job
         * @return this
         */
        public Builder id(long id) {
            return id((Long) id);
        }

        /**
         * Sets `name`.
         *
         * @param name name of the job; null leaves it out
         * @return this
         */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets `ratios`.
         *
         * @param ratios ratios; null leaves it out
         * @return this
         */
        public Builder ratios(@Nullable List<Long> ratios) {
            this.ratios = Copies.list(ratios);
            return this;
        }

        /**
         * Builds the object.
         *
         * @return the object, independent of this builder
         */
        public UpdateJobRequest build() {
            return new UpdateJobRequest(clone());
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
