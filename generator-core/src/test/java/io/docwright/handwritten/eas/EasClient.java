package io.docwright.handwritten.eas;

import io.docwright.runtime.Authenticator;
import io.docwright.runtime.ClientBuilder;
import io.docwright.runtime.OperationRunner;
import io.docwright.runtime.ServiceInfo;
import java.util.Map;
import java.util.function.Consumer;

/** Calls eas/2021-07-01. Safe for threads. */
public interface EasClient extends AutoCloseable {

    /**
     * Starts with the defaults.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Lists services.
     *
     * @param request the parameters
     * @return the answer
     * @throws EasException when the call fails in any way
     */
    default ListServicesResponse listServices(ListServicesRequest request) {
        throw new UnsupportedOperationException("listServices");
    }

    /**
     * Lists services.
     *
     * @param request sets the parameters
     * @return the answer
     * @throws EasException when the call fails in any way
     */
    default ListServicesResponse listServices(Consumer<ListServicesRequest.Builder> request) {
        ListServicesRequest.Builder builder = ListServicesRequest.builder();
        request.accept(builder);
        return listServices(builder.build());
    }

    /** Ends the client; further calls are refused. */
    @Override
    default void close() {}

    /** Builds clients. Not safe for threads; the clients are. */
    final class Builder extends ClientBuilder<Builder, EasClient> {
        private Builder() {
            super(
                    new ServiceInfo(
                            "EasClient",
                            "eas/2021-07-01",
                            Map.of("*", "pai-eas.{region}.aliyuncs.com"),
                            Authenticator.acs3("2021-07-01"),
                            EasException::of),
                    "1");
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected EasClient create(OperationRunner runner) {
            return new DefaultEasClient(runner);
        }
    }
}
