package io.docwright.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a secret by name or shape, and what stands in its place. */
class SecretsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AccessToken",
                "Password",
                "accessKeySecret",
                "DBPassword",
                "client_secret",
                "ApiKey",
                "PrivateKey",
                "SecurityToken"
            })
    void namesOfSecrets(String name) {
        assertThat(Secrets.standard().isSecretName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NextToken",
                "ClientToken",
                "LabelKey",
                "Key",
                "TokenCount",
                "Secretary",
                "PasswordInherit",
                "KeyPairName"
            })
    void namesThatOnlyLookLikeSecrets(String name) {
        assertThat(Secrets.standard().isSecretName(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"Password": "hunter2!", "Name": "n"} | {"Password": "********", "Name": "n"}
        {\\"Password\\": \\"hunter2\\"} | {\\"Password\\": \\"*******\\"}
        <AccessToken>abc def</AccessToken> | <AccessToken>*** ***</AccessToken>
        ?Action=X&DBPassword=p1&NextToken=p2 | ?Action=X&DBPassword=**&NextToken=p2
        the key LTAI4GxxABCDEFGH1234 is used | the key ******************** is used
        Authorization: Bearer abcdefghijk | Authorization: Bearer ***********
        ghp_0123456789abcdefABCDEF | **************************
        Password=p\ud83d\udc00q&a=b | Password=****&a=b
        """)
    void secretsInTextGiveWayToPlaceholdersOfTheirLength(String text, String masked) {
        assertThat(Secrets.standard().mask(text)).isEqualTo(masked).hasSameSizeAs(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"PasswordPolicy\": \"strong\", \"Password\": \"\"}",
                "a=b&TokenCount=3",
                "<Secret></Secret>",
                "Password=true",
                "STS.short",
                "eyJ is how a token begins"
            })
    void otherTextStays(String text) {
        assertThat(Secrets.standard().mask(text)).isEqualTo(text);
    }

    @Test
    void placeholdersKeepBlanksAndWordsThatSayNothing() {
        assertThat(Secrets.placeholder("a b\nc")).isEqualTo("* *\n*");
        assertThat(Secrets.placeholder("true")).isEqualTo("true");
        assertThat(Secrets.standard().isSecret("Token", Optional.of("Boolean"))).isFalse();
        assertThat(Secrets.standard().isSecret("Token", Optional.of("String"))).isTrue();
    }
}
