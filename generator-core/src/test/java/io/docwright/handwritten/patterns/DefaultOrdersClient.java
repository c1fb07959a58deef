package io.docwright.handwritten.patterns;

import io.docwright.runtime.Operation;
import io.docwright.runtime.OperationRunner;

/** Sends the operations over the network. */
final class DefaultOrdersClient implements OrdersClient {
    private static final Operation<GetDeployOrderRequest, GetDeployOrderResponse> GET_DEPLOY_ORDER =
            Operation.of("GetDeployOrder", "GET", GetDeployOrderRequest::send, GetDeployOrderResponse::read);

    private final OperationRunner runner;

    DefaultOrdersClient(OperationRunner runner) {
        this.runner = runner;
    }

    @Override
    public GetDeployOrderResponse getDeployOrder(GetDeployOrderRequest request) {
        return runner.call(GET_DEPLOY_ORDER, request);
    }

    @Override
    public void close() {
        runner.close();
    }
}
