package io.docwright.handwritten.patterns;

import io.docwright.runtime.Extras;
import io.docwright.runtime.Json;
import io.docwright.runtime.JsonWriter;
import io.docwright.runtime.RequestBuilder;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parameters of GetDeployment. Immutable. */
public final class GetDeploymentRequest {
    private final Builder state;

    private GetDeploymentRequest(Builder state) {
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
     * Id of the project.
     *
     * @return the value, or null when absent
     */
    public @Nullable Long projectId() {
        return state.projectId;
    }

    /**
     * Name of the project.
     *
     * @return the value, or null when absent
     */
    public @Nullable String projectIdentifier() {
        return state.projectIdentifier;
    }

    /**
     * Id of the deployment.
     *
     * @return the value, or null when absent
     */
    public @Nullable Long deploymentId() {
        return state.deploymentId;
    }

    /**
     * Writes the object as JSON text, by wire names, secrets in clear.
     *
     * @return compact JSON
     */
    public String toJson() {
        return Json.text(this, GetDeploymentRequest::write);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GetDeploymentRequest that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** The values as JSON text, secrets masked. */
    @Override
    public String toString() {
        return Json.describe("GetDeploymentRequest", this, GetDeploymentRequest::write);
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(state.projectId, state.projectIdentifier, state.deploymentId);
    }

    static void write(JsonWriter out, GetDeploymentRequest value) throws IOException {
        Builder state = value.state;
        out.beginObject();
        out.int64("ProjectId", state.projectId);
        out.string("ProjectIdentifier", state.projectIdentifier);
        out.int64("DeploymentId", state.deploymentId);
        out.endObject(Extras.NONE);
    }

    void send(RequestBuilder out) {
        out.requireOneOf(List.of("ProjectId", "ProjectIdentifier"), state.projectId, state.projectIdentifier);
        out.form().add("ProjectId", state.projectId);
        out.form().add("ProjectIdentifier", state.projectIdentifier);
        out.form().add("DeploymentId", out.require("DeploymentId", state.deploymentId));
    }

    /** Builds GetDeploymentRequest; not safe for threads. */
    public static final class Builder implements Cloneable {
        private @Nullable Long projectId;
        private @Nullable String projectIdentifier;
        private @Nullable Long deploymentId;

        private Builder() {}

        /**
         * Sets `ProjectId`.
         *
         * @param projectId id of the project; null leaves it out
         * @return this
         */
        public Builder projectId(@Nullable Long projectId) {
            this.projectId = projectId;
            return this;
        }

        /**
         * Sets `ProjectId`.
         *
         * @param projectId id of the project
         * @return this
         */
        public Builder projectId(long projectId) {
            return projectId((Long) projectId);
        }

        /**
         * Sets `ProjectIdentifier`.
         *
         * @param projectIdentifier name of the project; null leaves it out
         * @return this
         */
        public Builder projectIdentifier(@Nullable String projectIdentifier) {
            this.projectIdentifier = projectIdentifier;
            return this;
        }

        /**
         * Sets `DeploymentId`.
         *
         * @param deploymentId id of the deployment; null leaves it out
         * @return this
         */
        public Builder deploymentId(@Nullable Long deploymentId) {
            this.deploymentId = deploymentId;
            return this;
        }

        /**
         * Sets `DeploymentId`.
         *
         * @param deploymentId id of the deployment
         * @return this
         */
        public Builder deploymentId(long deploymentId) {
            return deploymentId((Long) deploymentId);
        }

        /**
         * Builds the object.
         *
         * @return the object, independent of this builder
         */
        public GetDeploymentRequest build() {
            return new GetDeploymentRequest(clone());
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
