package io.docwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Test;

class NetworkFailureTest {

    @Test
    void aServerThatSpeaksNoTlsWasSentNothingAndIsNotAskedAgain() {
        // what the JDK says, and rarely what it says of what it says
        SSLException plain = new SSLException("Unrecognized SSL message, plaintext connection?");
        IOException wrapped = new IOException("HTTP/1.1 header parser received no bytes", plain);

        for (IOException failure : new IOException[] {plain, wrapped}) {
            NetworkFailure seen = NetworkFailure.of(NetworkFailure.seen(failure, false, false));

            assertThat(seen.connected()).isFalse();
            assertThat(seen.mayPass()).isFalse();
        }
    }

    @Test
    void aBrokenRecordOfAnEstablishedConnectionMayHaveComeAfterTheRequest() {
        NetworkFailure seen = NetworkFailure.of(new SSLException("Tag mismatch"));

        assertThat(seen.connected()).isTrue();
        assertThat(seen.mayPass()).isTrue();
    }
}
