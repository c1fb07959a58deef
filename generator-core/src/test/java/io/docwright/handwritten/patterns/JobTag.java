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

/** One tag. Immutable. */
public final class JobTag {
    private final Builder state;

    private JobTag(Builder state) {
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
     * Name.
     *
     * @return the value, or null when absent
     */
    public @Nullable String key() {
        return state.key;
    }

    /**
     * Value.
     *
     * @return the value, or null when absent
     */
    public @Nullable String value() {
        return state.value;
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
    public static JobTag fromJson(String json) {
        return Json.parse(json, JobTag::read);
    }

    /**
     * Writes the object as JSON text, by wire names, secrets in clear.
     *
     * @return compact JSON
     */
    public String toJson() {
        return Json.text(this, JobTag::write);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JobTag that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** The values as JSON text, secrets masked. */
    @Override
    public String toString() {
        return Json.describe("JobTag", this, JobTag::write);
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(state.key, state.value, state.extras);
    }

    static JobTag read(JsonReader in) throws IOException {
        Builder b = new Builder();
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "Key" -> b.key = in.string(0);
                case "Value" -> b.value = in.string(1);
                default -> in.unknown();
            }
        }
        b.extras = in.endObject();
        return new JobTag(b);
    }

    static void write(JsonWriter out, JobTag value) throws IOException {
        Builder state = value.state;
        out.beginObject();
        out.string("Key", state.key);
        out.string("Value", state.value);
        out.endObject(state.extras);
    }

    /** Builds JobTag; not safe for threads. */
    public static final class Builder implements Cloneable {
        private @Nullable String key;
        private @Nullable String value;
        private Extras extras = Extras.NONE;

        private Builder() {}

        /**
         * Sets `Key`.
         *
         * @param key name; null leaves it out
         * @return this
         */
        public Builder key(@Nullable String key) {
            this.key = key;
            extras = extras.without("Key");
            return this;
        }

        /**
         * Sets `Value`.
         *
         * @param value value; null leaves it out
         * @return this
         */
        public Builder value(@Nullable String value) {
            this.value = value;
            extras = extras.without("Value");
            return this;
        }

        /**
         * Builds the object.
         *
         * @return the object, independent of this builder
         */
        public JobTag build() {
            return new JobTag(clone());
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
