package io.docwright.handwritten.patterns;

import io.docwright.runtime.Authenticator;
import io.docwright.runtime.ClientBuilder;
import io.docwright.runtime.OperationRunner;
import io.docwright.runtime.ServiceInfo;
import java.util.Map;
import java.util.function.Consumer;

/** Calls orders/v1. Safe for threads. */
public interface OrdersClient extends AutoCloseable {

    /**
     * Starts with the defaults.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Gets one order.
     *
     * @param request the parameters
     * @return the answer
     * @throws OrdersException when the call fails in any way
     */
    default GetDeployOrderResponse getDeployOrder(GetDeployOrderRequest request) {
        throw new UnsupportedOperationException("getDeployOrder");
    }

    /**
     * Gets one order.
     *
     * @param request sets the parameters
     * @return the answer
     * @throws OrdersException when the call fails in any way
     */
    default GetDeployOrderResponse getDeployOrder(Consumer<GetDeployOrderRequest.Builder> request) {
        GetDeployOrderRequest.Builder builder = GetDeployOrderRequest.builder();
        request.accept(builder);
        return getDeployOrder(builder.build());
    }

    /** Ends the client; further calls are refused. */
    @Override
    default void close() {}

    /** The editions of the service. */
    enum Edition {
        /** Paths name the organisation. */
        CENTRAL("central"),
        /** Paths do not name the organisation. */
        REGION("region");

        private final String key;

        Edition(String key) {
            this.key = key;
        }
    }

    /** Builds clients. Not safe for threads; the clients are. */
    final class Builder extends ClientBuilder<Builder, OrdersClient> {
        private Builder() {
            super(
                    new ServiceInfo(
                            "OrdersClient",
                            "orders/v1",
                            Map.of("", "orders.example.com"),
                            Authenticator.header("x-orders-token"),
                            OrdersException::of),
                    "1");
        }

        /**
         * The edition of the service, which some operations need.
         *
         * @param edition the edition
         * @return this
         */
        public Builder edition(Edition edition) {
            return editionName(edition.key);
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected OrdersClient create(OperationRunner runner) {
            return new DefaultOrdersClient(runner);
        }
    }
}
