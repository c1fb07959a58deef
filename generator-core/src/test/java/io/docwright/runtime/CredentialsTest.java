package io.docwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CredentialsTest {

    @Test
    void theEnvironmentGivesAKeyPairOrATemporaryOne() {
        Map<String, String> pair = Map.of("ALIBABA_CLOUD_ACCESS_KEY_ID", "i", "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "s");
        Map<String, String> sts = Map.of(
                "ALIBABA_CLOUD_ACCESS_KEY_ID", "i",
                "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "s",
                "ALIBABA_CLOUD_SECURITY_TOKEN", "t");

        assertThat(EnvironmentCredentials.keyPair(pair::get).resolve().securityToken())
                .isNull();
        assertThat(EnvironmentCredentials.keyPair(sts::get).resolve().securityToken())
                .isEqualTo("t");
        assertThatThrownBy(() -> EnvironmentCredentials.keyPair(name -> null).resolve())
                .hasMessageContaining("ALIBABA_CLOUD_ACCESS_KEY_ID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\r\nX: y", "ключ"})
    void valuesAHeaderCannotCarryAreRefusedUnseen(String value) {
        assertThatThrownBy(() -> Credentials.token(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`token`");
    }
}
