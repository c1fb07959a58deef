package io.docwright.sample;

import io.docwright.sample.runtime.ClientBuilder;
import io.docwright.sample.runtime.Credentials;
import io.docwright.sample.runtime.CredentialsProvider;
import io.docwright.sample.runtime.Transport;
import java.net.URI;
import java.util.Optional;

/**
 * How the clients of the demo reach their services.
 *
 * @param variables where credentials and identifiers come from
 * @param fake address of the fake; empty to use the real services
 * @param transport carries the requests
 */
record Connection(Variables variables, Optional<URI> fake, Transport transport) {

    /** Prepares a client whose service has an address in each region. */
    <B extends ClientBuilder<B, C>, C> B inRegion(B builder) throws MissingVariable {
        B signed = signed(builder);
        return fake.isPresent() ? signed : signed.region(variables.require(Variables.REGION));
    }

    /** Prepares a client whose requests are signed with a key pair. */
    <B extends ClientBuilder<B, C>, C> B signed(B builder) throws MissingVariable {
        String id = variables.require(Variables.KEY_ID);
        String secret = variables.require(Variables.KEY_SECRET);
        Credentials credentials = variables
                .find(Variables.SECURITY_TOKEN)
                .map(token -> Credentials.sts(id, secret, token))
                .orElseGet(() -> Credentials.of(id, secret));
        return with(builder, credentials);
    }

    /** Prepares a client that shows a token. */
    <B extends ClientBuilder<B, C>, C> B withToken(B builder, String variable) throws MissingVariable {
        return with(builder, Credentials.token(variables.require(variable)));
    }

    private <B extends ClientBuilder<B, C>, C> B with(B builder, Credentials credentials) {
        B ready = builder.transport(transport).credentials(CredentialsProvider.of(credentials));
        return fake.map(ready::endpoint).orElse(ready);
    }
}
