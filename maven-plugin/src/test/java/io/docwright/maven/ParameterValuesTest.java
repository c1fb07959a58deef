package io.docwright.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.ChangeLimit;
import io.docwright.Specs;
import io.docwright.diag.Severity;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class ParameterValuesTest {

    @Test
    void failOnNamesASeverityOrNever() throws MojoFailureException {
        assertThat(failOn("error")).contains(Severity.ERROR);
        assertThat(failOn("warning")).contains(Severity.WARNING);
        assertThat(failOn("never")).isEmpty();
        assertThatThrownBy(() -> failOn("warn"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("`failOn` is `warn`; expected `error`, `warning` or `never`");
    }

    @Test
    void failOnChangeIsOneOfThreeWords() throws MojoFailureException {
        assertThat(ParameterValues.changeLimit("breaking")).isEqualTo(ChangeLimit.BREAKING);
        assertThat(ParameterValues.changeLimit("any")).isEqualTo(ChangeLimit.ANY);
        assertThat(ParameterValues.changeLimit("never")).isEqualTo(ChangeLimit.NEVER);
        assertThatThrownBy(() -> ParameterValues.changeLimit("all"))
                .hasMessage("`failOnChange` is `all`; expected `breaking`, `any` or `never`");
    }

    @Test
    void theSourceRootIsOneOfThreeWords() {
        for (String word : new String[] {"test", "main", "none"}) {
            assertThatCode(() -> ParameterValues.checkSourceRoot(word)).doesNotThrowAnyException();
        }
        assertThatThrownBy(() -> ParameterValues.checkSourceRoot("Test"))
                .hasMessage("`sourceRoot` is `Test`; expected `test`, `main` or `none`");
    }

    @Test
    void anUnknownCharsetIsTheUsersProblem() throws MojoFailureException {
        assertThat(ParameterValues.charset("utf-8")).isEqualTo(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ParameterValues.charset("UTF-9")).isInstanceOf(MojoFailureException.class);
        assertThatThrownBy(() -> ParameterValues.charset("no charset")).isInstanceOf(MojoFailureException.class);
    }

    private static Optional<Severity> failOn(String value) throws MojoFailureException {
        return ParameterValues.request(Specs.at(Path.of("specs")), new File("out"), value)
                .build()
                .failOn();
    }
}
