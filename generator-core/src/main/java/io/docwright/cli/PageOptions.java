package io.docwright.cli;

import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options of every command that reads pages. */
final class PageOptions {

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = KnownCharset.class,
            description = "charset of the pages; detected when not given")
    private @Nullable Charset encoding;

    Optional<Charset> encoding() {
        return Optional.ofNullable(encoding);
    }

    /** Names what an encoding's name looks like, which the library's own message does not. */
    static final class KnownCharset implements ITypeConverter<Charset> {

        @Override
        public Charset convert(String name) {
            try {
                return Charset.forName(name);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("found `" + name
                        + "`; expected an encoding that is known here, such as `UTF-8`, `UTF-16`, `GBK` or `Big5`");
            }
        }
    }
}
