package io.docwright.testkit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the documentation says about a service.
 *
 * @param name its name
 * @param version version of its API; empty where there is none
 * @param isSigned whether requests carry a signature
 * @param tokenHeader lower-case name of the header that carries the caller's token; empty where there is none
 * @param tokenPrefix what stands before the token
 * @param errorForm how it writes errors
 * @param operations its operations
 */
public record ServiceFacts(
        String name,
        String version,
        boolean isSigned,
        Optional<String> tokenHeader,
        String tokenPrefix,
        ErrorForm errorForm,
        List<OperationFacts> operations) {

    /** Copies the list. */
    public ServiceFacts {
        operations = List.copyOf(operations);
    }

    /**
     * A service whose requests are signed with ACS3-HMAC-SHA256.
     *
     * @param name its name
     * @param version version of its API
     * @param operations its operations
     * @return the service
     */
    public static ServiceFacts signed(String name, String version, List<OperationFacts> operations) {
        return new ServiceFacts(name, version, true, Optional.empty(), "", ErrorForm.GATEWAY, operations);
    }

    /**
     * A service whose requests carry a token in a header.
     *
     * @param name its name
     * @param header name of the header
     * @param prefix what stands before the token, such as {@code Bearer} and a blank
     * @param operations its operations
     * @return the service
     */
    public static ServiceFacts withToken(String name, String header, String prefix, List<OperationFacts> operations) {
        Optional<String> lowerCase = Optional.of(header.toLowerCase(Locale.ROOT));
        return new ServiceFacts(name, "", false, lowerCase, prefix, ErrorForm.PLAIN, operations);
    }

    /**
     * A service that does not ask who calls.
     *
     * @param name its name
     * @param operations its operations
     * @return the service
     */
    public static ServiceFacts open(String name, List<OperationFacts> operations) {
        return new ServiceFacts(name, "", false, Optional.empty(), "", ErrorForm.PLAIN, operations);
    }
}
