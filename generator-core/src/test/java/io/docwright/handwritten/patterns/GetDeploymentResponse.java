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

/** Answer of GetDeployment. Immutable. */
public final class GetDeploymentResponse {
    private final Builder state;

    private GetDeploymentResponse(Builder state) {
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
     * Id of the request.
     *
     * @return the value, or null when absent
     */
    public @Nullable String requestId() {
        return state.requestId;
    }

    /**
     * State of the deployment.
     *
     * @return the value, or null when absent
     */
    public @Nullable DeploymentStatus status() {
        return state.status;
    }

    /**
     * States before.
     *
     * @return the elements, unmodifiable; empty when absent
     */
    public List<DeploymentStatus> statuses() {
        return Copies.orEmpty(state.statuses);
    }

    /**
     * Tells whether `Statuses` is there, even if empty.
     *
     * @return false when absent
     */
    public boolean hasStatuses() {
        return state.statuses != null;
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
    public static GetDeploymentResponse fromJson(String json) {
        return Json.parse(json, GetDeploymentResponse::read);
    }

    /**
     * Writes the object as JSON text, by wire names, secrets in clear.
     *
     * @return compact JSON
     */
    public String toJson() {
        return Json.text(this, GetDeploymentResponse::write);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GetDeploymentResponse that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** The values as JSON text, secrets masked. */
    @Override
    public String toString() {
        return Json.describe("GetDeploymentResponse", this, GetDeploymentResponse::write);
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(state.success, state.requestId, state.status, state.statuses, state.extras);
    }

    static GetDeploymentResponse read(JsonReader in) throws IOException {
        Builder b = new Builder();
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "Success" -> b.success = in.bool(0);
                case "RequestId" -> b.requestId = in.string(1);
                case "Status" -> b.status = in.object(2, DeploymentStatus::read);
                case "Statuses" -> b.statuses = in.list(3, DeploymentStatus::read);
                default -> in.unknown();
            }
        }
        b.extras = in.endObject();
        return new GetDeploymentResponse(b);
    }

    static void write(JsonWriter out, GetDeploymentResponse value) throws IOException {
        Builder state = value.state;
        out.beginObject();
        out.bool("Success", state.success);
        out.string("RequestId", state.requestId);
        out.object("Status", state.status, DeploymentStatus::write);
        out.list("Statuses", state.statuses, DeploymentStatus::write);
        out.endObject(state.extras);
    }

    /** Builds GetDeploymentResponse; not safe for threads. */
    public static final class Builder implements Cloneable {
        private @Nullable Boolean success;
        private @Nullable String requestId;
        private @Nullable DeploymentStatus status;
        private @Nullable List<DeploymentStatus> statuses;
        private Extras extras = Extras.NONE;

        private Builder() {}

        /**
         * Sets `Success`.
         *
         * @param success whether it went well; null leaves it out
         * @return this
         */
        public Builder success(@Nullable Boolean success) {
            this.success = success;
            extras = extras.without("Success");
            return this;
        }

        /**
         * Sets `RequestId`.
         *
         * @param requestId id of the request; null leaves it out
         * @return this
         */
        public Builder requestId(@Nullable String requestId) {
            this.requestId = requestId;
            extras = extras.without("RequestId");
            return this;
        }

        /**
         * Sets `Status`.
         *
         * @param status state of the deployment; null leaves it out
         * @return this
         */
        public Builder status(@Nullable DeploymentStatus status) {
            this.status = status;
            extras = extras.without("Status");
            return this;
        }

        /**
         * Sets `Statuses`.
         *
         * @param statuses states before; null leaves it out
         * @return this
         */
        public Builder statuses(@Nullable List<DeploymentStatus> statuses) {
            this.statuses = Copies.list(statuses);
            extras = extras.without("Statuses");
            return this;
        }

        /**
         * Builds the object.
         *
         * @return the object, independent of this builder
         */
        public GetDeploymentResponse build() {
            return new GetDeploymentResponse(clone());
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
