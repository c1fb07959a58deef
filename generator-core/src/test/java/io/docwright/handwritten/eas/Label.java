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

/** One label of a service. Immutable. */
public final class Label {
    private final Builder state;

    private Label(Builder state) {
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
     * Value of the label.
     *
     * @return the value, or null when absent
     */
    public @Nullable String labelValue() {
        return state.labelValue;
    }

    /**
     * Name of the label.
     *
     * @return the value, or null when absent
     */
    public @Nullable String labelKey() {
        return state.labelKey;
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
    public static Label fromJson(String json) {
        return Json.parse(json, Label::read);
    }

    /**
     * Writes the object as JSON text, by wire names, secrets in clear.
     *
     * @return compact JSON
     */
    public String toJson() {
        return Json.text(this, Label::write);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Label that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** The values as JSON text, secrets masked. */
    @Override
    public String toString() {
        return Json.describe("Label", this, Label::write);
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(state.labelValue, state.labelKey, state.extras);
    }

    static Label read(JsonReader in) throws IOException {
        Builder b = new Builder();
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "LabelValue" -> b.labelValue = in.string(0);
                case "LabelKey" -> b.labelKey = in.string(1);
                default -> in.unknown();
            }
        }
        b.extras = in.endObject();
        return new Label(b);
    }

    static void write(JsonWriter out, Label value) throws IOException {
        Builder state = value.state;
        out.beginObject();
        out.string("LabelValue", state.labelValue);
        out.string("LabelKey", state.labelKey);
        out.endObject(state.extras);
    }

    /** Builds Label; not safe for threads. */
    public static final class Builder implements Cloneable {
        private @Nullable String labelValue;
        private @Nullable String labelKey;
        private Extras extras = Extras.NONE;

        private Builder() {}

        /**
         * Sets `LabelValue`.
         *
         * @param labelValue value of the label; null leaves it out
         * @return this
         */
        public Builder labelValue(@Nullable String labelValue) {
            this.labelValue = labelValue;
            extras = extras.without("LabelValue");
            return this;
        }

        /**
         * Sets `LabelKey`.
         *
         * @param labelKey name of the label; null leaves it out
         * @return this
         */
        public Builder labelKey(@Nullable String labelKey) {
            this.labelKey = labelKey;
            extras = extras.without("LabelKey");
            return this;
        }

        /**
         * Builds the object.
         *
         * @return the object, independent of this builder
         */
        public Label build() {
            return new Label(clone());
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
