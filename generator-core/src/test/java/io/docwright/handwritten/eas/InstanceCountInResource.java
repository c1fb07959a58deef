package io.docwright.handwritten.eas;

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

/** How many instances run in which kind of resource. Immutable. */
public final class InstanceCountInResource {
    private final Builder state;

    private InstanceCountInResource(Builder state) {
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
     * In a quota.
     *
     * @return the value, or null when absent
     */
    public @Nullable Long quota() {
        return state.quota;
    }

    /**
     * In public resources.
     *
     * @return the value, or null when absent
     */
    public @Nullable Long public_() {
        return state.public_;
    }

    /**
     * In dedicated resources.
     *
     * @return the value, or null when absent
     */
    public @Nullable Long dedicated() {
        return state.dedicated;
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
    public static InstanceCountInResource fromJson(String json) {
        return Json.parse(json, InstanceCountInResource::read);
    }

    /**
     * Writes the object as JSON text, by wire names, secrets in clear.
     *
     * @return compact JSON
     */
    public String toJson() {
        return Json.text(this, InstanceCountInResource::write);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InstanceCountInResource that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** The values as JSON text, secrets masked. */
    @Override
    public String toString() {
        return Json.describe("InstanceCountInResource", this, InstanceCountInResource::write);
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(state.quota, state.public_, state.dedicated, state.extras);
    }

    static InstanceCountInResource read(JsonReader in) throws IOException {
        Builder b = new Builder();
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "Quota" -> b.quota = in.int64(0);
                case "Public" -> b.public_ = in.int64(1);
                case "Dedicated" -> b.dedicated = in.int64(2);
                default -> in.unknown();
            }
        }
        b.extras = in.endObject();
        return new InstanceCountInResource(b);
    }

    static void write(JsonWriter out, InstanceCountInResource value) throws IOException {
        Builder state = value.state;
        out.beginObject();
        out.int64("Quota", state.quota);
        out.int64("Public", state.public_);
        out.int64("Dedicated", state.dedicated);
        out.endObject(state.extras);
    }

    /** Builds InstanceCountInResource; not safe for threads. */
    public static final class Builder implements Cloneable {
        private @Nullable Long quota;
        private @Nullable Long public_;
        private @Nullable Long dedicated;
        private Extras extras = Extras.NONE;

        private Builder() {}

        /**
         * Sets `Quota`.
         *
         * @param quota in a quota; null leaves it out
         * @return this
         */
        public Builder quota(@Nullable Long quota) {
            this.quota = quota;
            extras = extras.without("Quota");
            return this;
        }

        /**
         * Sets `Quota`.
         *
         * @param quota in a quota
         * @return this
         */
        public Builder quota(long quota) {
            return quota((Long) quota);
        }

        /**
         * Sets `Public`.
         *
         * @param public_ in public resources; null leaves it out
         * @return this
         */
        public Builder public_(@Nullable Long public_) {
            this.public_ = public_;
            extras = extras.without("Public");
            return this;
        }

        /**
         * Sets `Public`.
         *
         * @param public_ in public resources
         * @return this
         */
        public Builder public_(long public_) {
            return public_((Long) public_);
        }

        /**
         * Sets `Dedicated`.
         *
         * @param dedicated in dedicated resources; null leaves it out
         * @return this
         */
        public Builder dedicated(@Nullable Long dedicated) {
            this.dedicated = dedicated;
            extras = extras.without("Dedicated");
            return this;
        }

        /**
         * Sets `Dedicated`.
         *
         * @param dedicated in dedicated resources
         * @return this
         */
        public Builder dedicated(long dedicated) {
            return dedicated((Long) dedicated);
        }

        /**
         * Builds the object.
         *
         * @return the object, independent of this builder
         */
        public InstanceCountInResource build() {
            return new InstanceCountInResource(clone());
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
