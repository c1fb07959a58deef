package io.docwright.handwritten.patterns;

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

/** Answer of CreateJob. Immutable. */
public final class CreateJobResponse {
    private final Builder state;

    private CreateJobResponse(Builder state) {
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
     * Name of the job.
     *
     * @return the value, or null when absent
     */
    public @Nullable String name() {
        return state.name;
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
    public static CreateJobResponse fromJson(String json) {
        return Json.parse(json, CreateJobResponse::read);
    }

    /**
     * Writes the object as JSON text, by wire names, secrets in clear.
     *
     * @return compact JSON
     */
    public String toJson() {
        return Json.text(this, CreateJobResponse::write);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CreateJobResponse that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** The values as JSON text, secrets masked. */
    @Override
    public String toString() {
        return Json.describe("CreateJobResponse", this, CreateJobResponse::write);
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(state.name, state.extras);
    }

    static CreateJobResponse read(JsonReader in) throws IOException {
        Builder b = new Builder();
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "name" -> b.name = in.string(0);
                default -> in.unknown();
            }
        }
        b.extras = in.endObject();
        return new CreateJobResponse(b);
    }

    static void write(JsonWriter out, CreateJobResponse value) throws IOException {
        Builder state = value.state;
        out.beginObject();
        out.string("name", state.name);
        out.endObject(state.extras);
    }

    /** Builds CreateJobResponse; not safe for threads. */
    public static final class Builder implements Cloneable {
        private @Nullable String name;
        private Extras extras = Extras.NONE;

        private Builder() {}

        /**
         * Sets `name`.
         *
         * @param name name of the job; null leaves it out
         * @return this
         */
        public Builder name(@Nullable String name) {
            this.name = name;
            extras = extras.without("name");
            return this;
        }

        /**
         * Builds the object.
         *
         * @return the object, independent of this builder
         */
        public CreateJobResponse build() {
            return new CreateJobResponse(clone());
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
