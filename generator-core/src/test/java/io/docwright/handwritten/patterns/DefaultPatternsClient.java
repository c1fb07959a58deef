package io.docwright.handwritten.patterns;

import io.docwright.runtime.Operation;
import io.docwright.runtime.OperationRunner;

/** Sends the operations over the network. */
final class DefaultPatternsClient implements PatternsClient {
    private static final Operation<GetDeploymentRequest, GetDeploymentResponse> GET_DEPLOYMENT =
            Operation.of("GetDeployment", "POST", GetDeploymentRequest::send, GetDeploymentResponse::read);
    private static final Operation<ListJobsRequest, ListJobsResponse> LIST_JOBS =
            Operation.of("ListJobs", "GET", ListJobsRequest::send, ListJobsResponse::read);
    private static final Operation<CreateJobRequest, CreateJobResponse> CREATE_JOB = Operation.of(
                    "CreateJob", "POST", CreateJobRequest::send, CreateJobResponse::read)
            .ignoringSuccessFlag();
    private static final Operation<UpdateJobRequest, UpdateJobResponse> UPDATE_JOB =
            Operation.of("UpdateJob", "PUT", UpdateJobRequest::send, UpdateJobResponse::read);

    private final OperationRunner runner;

    DefaultPatternsClient(OperationRunner runner) {
        this.runner = runner;
    }

    @Override
    public GetDeploymentResponse getDeployment(GetDeploymentRequest request) {
        return runner.call(GET_DEPLOYMENT, request);
    }

    @Override
    public ListJobsResponse listJobs(ListJobsRequest request) {
        return runner.call(LIST_JOBS, request);
    }

    @Override
    public CreateJobResponse createJob(CreateJobRequest request) {
        return runner.call(CREATE_JOB, request);
    }

    @Override
    public UpdateJobResponse updateJob(UpdateJobRequest request) {
        return runner.call(UPDATE_JOB, request);
    }

    @Override
    public void close() {
        runner.close();
    }
}
