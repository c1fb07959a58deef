package io.docwright.handwritten.patterns;

import io.docwright.runtime.Extras;
import io.docwright.runtime.Json;
import io.docwright.runtime.JsonWriter;
import io.docwright.runtime.RequestBuilder;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parameters of GetDeployOrder. Immutable. */
public final class GetDeployOrderRequest {
    private final Builder state;

    private GetDeployOrderRequest(Builder state) {
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
     * Id of the organisation; needed in the central edition.
     *
     * @return the value, or null when absent
     */
    public @Nullable String organizationId() {
        return state.organizationId;
    }

    /**
     * Id of the order.
     *
     * @return the value, or null when absent
     */
    public @Nullable String deployOrderId() {
        return state.deployOrderId;
    }

    /**
     * Writes the object as JSON text, by wire names, secrets in clear.
     *
     * @return compact JSON
     */
    public String toJson() {
        return Json.text(this, GetDeployOrderRequest::write);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GetDeployOrderRequest that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** The values as JSON text, secrets masked. */
    @Override
    public String toString() {
        return Json.describe("GetDeployOrderRequest", this, GetDeployOrderRequest::write);
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(state.organizationId, state.deployOrderId);
    }

    static void write(JsonWriter out, GetDeployOrderRequest value) throws IOException {
        Builder state = value.state;
        out.beginObject();
        out.string("organizationId", state.organizationId);
        out.string("deployOrderId", state.deployOrderId);
        out.endObject(Extras.NONE);
    }

    void send(RequestBuilder out) {
        if (out.isEdition("central")) {
            out.path("/oapi/organizations/").pathValue("organizationId", state.organizationId);
            out.path("/deploy/").pathValue("deployOrderId", state.deployOrderId);
        } else {
            out.path("/oapi/deploy/").pathValue("deployOrderId", state.deployOrderId);
        }
    }

    /** Builds GetDeployOrderRequest; not safe for threads. */
    public static final class Builder implements Cloneable {
        private @Nullable String organizationId;
        private @Nullable String deployOrderId;

        private Builder() {}

        /**
         * Sets `organizationId`.
         *
         * @param organizationId id of the organisation; needed in the central edition; null leaves it out
         * @return this
         */
        public Builder organizationId(@Nullable String organizationId) {
            this.organizationId = organizationId;
            return this;
        }

        /**
         * Sets `deployOrderId`.
         *
         * @param deployOrderId id of the order; null leaves it out
         * @return this
         */
        public Builder deployOrderId(@Nullable String deployOrderId) {
            this.deployOrderId = deployOrderId;
            return this;
        }

        /**
         * Builds the object.
         *
         * @return the object, independent of this builder
         */
        public GetDeployOrderRequest build() {
            return new GetDeployOrderRequest(clone());
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
