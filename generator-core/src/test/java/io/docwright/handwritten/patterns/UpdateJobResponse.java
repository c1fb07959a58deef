package io.docwright.handwritten.patterns;

import io.docwright.runtime.Copies;
import io.docwright.runtime.Json;
import io.docwright.runtime.JsonException;
import io.docwright.runtime.JsonReader;
import io.docwright.runtime.JsonWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of UpdateJob: a bare array. Immutable. */
public final class UpdateJobResponse {
    private final Builder state;

    private UpdateJobResponse(Builder state) {
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
     * The jobs.
     *
     * @return the elements, unmodifiable; empty when absent
     */
    public List<Job> jobs() {
        return Copies.orEmpty(state.jobs);
    }

    /**
     * Tells whether the array is there, even if empty.
     *
     * @return false when absent
     */
    public boolean hasJobs() {
        return state.jobs != null;
    }

    /**
     * Reads the array from JSON text.
     *
     * @param json one JSON array
     * @return the object
     * @throws JsonException when the text is not JSON or does not fit
     */
    public static UpdateJobResponse fromJson(String json) {
        return Json.parse(json, UpdateJobResponse::read);
    }

    /**
     * Writes the array as JSON text, secrets in clear.
     *
     * @return compact JSON
     */
    public String toJson() {
        return Json.text(this, UpdateJobResponse::write);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UpdateJobResponse that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** The values as JSON text, secrets masked. */
    @Override
    public String toString() {
        return Json.describe("UpdateJobResponse", this, UpdateJobResponse::write);
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(state.jobs);
    }

    static UpdateJobResponse read(JsonReader in) throws IOException {
        Builder b = new Builder();
        b.jobs = in.asList(Job::read);
        return new UpdateJobResponse(b);
    }

    static void write(JsonWriter out, UpdateJobResponse value) throws IOException {
        out.asList(value.jobs(), Job::write);
    }

    /** Builds UpdateJobResponse; not safe for threads. */
    public static final class Builder implements Cloneable {
        private @Nullable List<Job> jobs;

        private Builder() {}

        /**
         * Sets the elements.
         *
         * @param jobs the jobs; null leaves it out
         * @return this
         */
        public Builder jobs(@Nullable List<Job> jobs) {
            this.jobs = Copies.list(jobs);
            return this;
        }

        /**
         * Builds the object.
         *
         * @return the object, independent of this builder
         */
        public UpdateJobResponse build() {
            return new UpdateJobResponse(clone());
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
