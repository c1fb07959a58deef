package io.docwright.handwritten.patterns;

import io.docwright.runtime.Authenticator;
import io.docwright.runtime.ClientBuilder;
import io.docwright.runtime.OperationRunner;
import io.docwright.runtime.ServiceInfo;
import java.util.Map;
import java.util.function.Consumer;

/** Calls patterns/2020-05-18. Safe for threads. */
public interface PatternsClient extends AutoCloseable {

    /**
     * Starts with the defaults.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Gets one deployment.
     *
     * @param request the parameters
     * @return the answer
     * @throws PatternsException when the call fails in any way
     */
    default GetDeploymentResponse getDeployment(GetDeploymentRequest request) {
        throw new UnsupportedOperationException("getDeployment");
    }

    /**
     * Gets one deployment.
     *
     * @param request sets the parameters
     * @return the answer
     * @throws PatternsException when the call fails in any way
     */
    default GetDeploymentResponse getDeployment(Consumer<GetDeploymentRequest.Builder> request) {
        GetDeploymentRequest.Builder builder = GetDeploymentRequest.builder();
        request.accept(builder);
        return getDeployment(builder.build());
    }

    /**
     * Lists jobs.
     *
     * @param request the parameters
     * @return the answer
     * @throws PatternsException when the call fails in any way
     */
    default ListJobsResponse listJobs(ListJobsRequest request) {
        throw new UnsupportedOperationException("listJobs");
    }

    /**
     * Lists jobs.
     *
     * @param request sets the parameters
     * @return the answer
     * @throws PatternsException when the call fails in any way
     */
    default ListJobsResponse listJobs(Consumer<ListJobsRequest.Builder> request) {
        ListJobsRequest.Builder builder = ListJobsRequest.builder();
        request.accept(builder);
        return listJobs(builder.build());
    }

    /**
     * Makes a job.
     *
     * @param request the parameters
     * @return the answer
     * @throws PatternsException when the call fails in any way
     */
    default CreateJobResponse createJob(CreateJobRequest request) {
        throw new UnsupportedOperationException("createJob");
    }

    /**
     * Makes a job.
     *
     * @param request sets the parameters
     * @return the answer
     * @throws PatternsException when the call fails in any way
     */
    default CreateJobResponse createJob(Consumer<CreateJobRequest.Builder> request) {
        CreateJobRequest.Builder builder = CreateJobRequest.builder();
        request.accept(builder);
        return createJob(builder.build());
    }

    /**
     * Changes a job.
     *
     * @param request the parameters
     * @return the answer
     * @throws PatternsException when the call fails in any way
     */
    default UpdateJobResponse updateJob(UpdateJobRequest request) {
        throw new UnsupportedOperationException("updateJob");
    }

    /**
     * Changes a job.
     *
     * @param request sets the parameters
     * @return the answer
     * @throws PatternsException when the call fails in any way
     */
    default UpdateJobResponse updateJob(Consumer<UpdateJobRequest.Builder> request) {
        UpdateJobRequest.Builder builder = UpdateJobRequest.builder();
        request.accept(builder);
        return updateJob(builder.build());
    }

    /** Ends the client; further calls are refused. */
    @Override
    default void close() {}

    /** Builds clients. Not safe for threads; the clients are. */
    final class Builder extends ClientBuilder<Builder, PatternsClient> {
        private Builder() {
            super(
                    new ServiceInfo(
                            "PatternsClient",
                            "patterns/2020-05-18",
                            Map.of(),
                            Authenticator.acs3("2020-05-18"),
                            PatternsException::of),
                    "1");
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected PatternsClient create(OperationRunner runner) {
            return new DefaultPatternsClient(runner);
        }
    }
}
