package io.docwright.handwritten.patterns;

import io.docwright.runtime.Copies;
import io.docwright.runtime.Extras;
import io.docwright.runtime.Json;
import io.docwright.runtime.JsonException;
import io.docwright.runtime.JsonReader;
import io.docwright.runtime.JsonValue;
import io.docwright.runtime.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One job. Immutable. */
public final class Job {
    private final Builder state;

    private Job(Builder state) {
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
     * Cores.
     *
     * @return the value, or null when absent
     */
    public @Nullable Double cpu() {
        return state.cpu;
    }

    /**
     * Exact budget.
     *
     * @return the value, or null when absent
     */
    public @Nullable BigDecimal budget() {
        return state.budget;
    }

    /**
     * Settings.
     *
     * @return values by name, unmodifiable; empty when absent
     */
    public Map<String, @Nullable String> flinkConf() {
        return Copies.orEmpty(state.flinkConf);
    }

    /**
     * Tells whether `flinkConf` is there, even if empty.
     *
     * @return false when absent
     */
    public boolean hasFlinkConf() {
        return state.flinkConf != null;
    }

    /**
     * Any JSON.
     *
     * @return the value, or null when absent
     */
    public @Nullable JsonValue anything() {
        return state.anything;
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
    public static Job fromJson(String json) {
        return Json.parse(json, Job::read);
    }

    /**
     * Writes the object as JSON text, by wire names, secrets in clear.
     *
     * @return compact JSON
     */
    public String toJson() {
        return Json.text(this, Job::write);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Job that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** The values as JSON text, secrets masked. */
    @Override
    public String toString() {
        return Json.describe("Job", this, Job::write);
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(state.name, state.cpu, state.budget, state.flinkConf, state.anything, state.extras);
    }

    static Job read(JsonReader in) throws IOException {
        Builder b = new Builder();
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "name" -> b.name = in.string(0);
                case "cpu" -> b.cpu = in.float64(1);
                case "budget" -> b.budget = in.decimal(2);
                case "flinkConf" -> b.flinkConf = in.map(3, JsonReader::asString);
                case "anything" -> b.anything = in.json(4);
                default -> in.unknown();
            }
        }
        b.extras = in.endObject();
        return new Job(b);
    }

    static void write(JsonWriter out, Job value) throws IOException {
        Builder state = value.state;
        out.beginObject();
        out.string("name", state.name);
        out.float64("cpu", state.cpu);
        out.decimal("budget", state.budget);
        out.map("flinkConf", state.flinkConf, JsonWriter::asString);
        out.json("anything", state.anything);
        out.endObject(state.extras);
    }

    /** Builds Job; not safe for threads. */
    public static final class Builder implements Cloneable {
        private @Nullable String name;
        private @Nullable Double cpu;
        private @Nullable BigDecimal budget;
        private @Nullable Map<String, @Nullable String> flinkConf;
        private @Nullable JsonValue anything;
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
         * Sets `cpu`.
         *
         * @param cpu cores; null leaves it out
         * @return this
         */
        public Builder cpu(@Nullable Double cpu) {
            this.cpu = cpu;
            extras = extras.without("cpu");
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
         * Sets `budget`.
         *
         * @param budget exact budget; null leaves it out
         * @return this
         */
        public Builder budget(@Nullable BigDecimal budget) {
            this.budget = budget;
            extras = extras.without("budget");
            return this;
        }

        /**
         * Sets `flinkConf`.
         *
         * @param flinkConf settings; null leaves it out
         * @return this
         */
        public Builder flinkConf(@Nullable Map<String, @Nullable String> flinkConf) {
            this.flinkConf = Copies.map(flinkConf);
            extras = extras.without("flinkConf");
            return this;
        }

        /**
         * Sets `anything`.
         *
         * @param anything any JSON; null leaves it out
         * @return this
         */
        public Builder anything(@Nullable JsonValue anything) {
            this.anything = anything;
            extras = extras.without("anything");
            return this;
        }

        /**
         * Builds the object.
         *
         * @return the object, independent of this builder
         */
        public Job build() {
            return new Job(clone());
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
