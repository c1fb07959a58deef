package io.docwright.maven;

import io.docwright.ChangeLimit;
import io.docwright.GenerateRequest;
import io.docwright.Specs;
import io.docwright.diag.Severity;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;

/** Reads the parameters whose text has a meaning of its own. */
final class ParameterValues {

    private ParameterValues() {}

    static GenerateRequest.Builder request(Specs specs, File output, String failOn) throws MojoFailureException {
        var builder = GenerateRequest.builder().specs(specs).output(output.toPath());
        severity(failOn).ifPresentOrElse(builder::failOn, builder::neverFail);
        return builder;
    }

    static Optional<Severity> severity(String value) throws MojoFailureException {
        return switch (value) {
            case "error" -> Optional.of(Severity.ERROR);
            case "warning" -> Optional.of(Severity.WARNING);
            case "never" -> Optional.empty();
            default ->
                throw new MojoFailureException("`failOn` is `" + value + "`; expected `error`, `warning` or `never`");
        };
    }

    static ChangeLimit changeLimit(String value) throws MojoFailureException {
        return ChangeLimit.of(value)
                .orElseThrow(() -> new MojoFailureException(
                        "`failOnChange` is `" + value + "`; expected `breaking`, `any` or `never`"));
    }

    static void checkSourceRoot(String value) throws MojoFailureException {
        if (!Set.of("test", "main", "none").contains(value)) {
            throw new MojoFailureException("`sourceRoot` is `" + value + "`; expected `test`, `main` or `none`");
        }
    }

    static Charset charset(String name) throws MojoFailureException {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new MojoFailureException(
                    "`encoding` is `" + name + "`; expected a charset this JDK knows, such as `UTF-8`, `GBK` or `Big5`",
                    unknown);
        }
    }
}
