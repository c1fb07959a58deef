package io.docwright.sample.fake;

import java.util.List;
import java.util.Optional;

/**
 * What the documentation says about a service.
 *
 * @param name its name
 * @param version version of its API
 * @param tokenHeader lower-case name of the header that carries the caller's token; empty when requests are signed
 * @param errorForm how it writes errors
 * @param operations its operations
 */
record FakeService(
        String name,
        String version,
        Optional<String> tokenHeader,
        ErrorForm errorForm,
        List<FakeOperation> operations) {

    FakeService {
        operations = List.copyOf(operations);
    }

    static FakeService signed(String name, String version, FakeOperation... operations) {
        return new FakeService(name, version, Optional.empty(), ErrorForm.GATEWAY, List.of(operations));
    }

    static FakeService withToken(
            String name, String version, String tokenHeader, ErrorForm errorForm, FakeOperation... operations) {
        return new FakeService(name, version, Optional.of(tokenHeader), errorForm, List.of(operations));
    }

    boolean isSigned() {
        return tokenHeader.isEmpty();
    }
}
