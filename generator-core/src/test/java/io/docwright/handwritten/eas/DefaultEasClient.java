package io.docwright.handwritten.eas;

import io.docwright.runtime.Operation;
import io.docwright.runtime.OperationRunner;

/** Sends the operations over the network. */
final class DefaultEasClient implements EasClient {
    private static final Operation<ListServicesRequest, ListServicesResponse> LIST_SERVICES =
            Operation.of("ListServices", "GET", ListServicesRequest::send, ListServicesResponse::read);

    private final OperationRunner runner;

    DefaultEasClient(OperationRunner runner) {
        this.runner = runner;
    }

    @Override
    public ListServicesResponse listServices(ListServicesRequest request) {
        return runner.call(LIST_SERVICES, request);
    }

    @Override
    public void close() {
        runner.close();
    }
}
