package io.docwright.sample.fake;

import java.util.List;
import java.util.stream.Stream;

/**
 * A documented parameter.
 *
 * @param name its name on the wire; of a header in any case
 * @param location where it travels
 * @param type what its text must look like
 * @param required whether a request without it is refused
 */
record FakeParameter(String name, Location location, Type type, boolean required) {

    static List<FakeParameter> optional(Location location, Type type, String... names) {
        return Stream.of(names)
                .map(name -> new FakeParameter(name, location, type, false))
                .toList();
    }

    static List<FakeParameter> required(Location location, Type type, String... names) {
        return Stream.of(names)
                .map(name -> new FakeParameter(name, location, type, true))
                .toList();
    }

    /** The part of a request that carries a parameter. */
    enum Location {
        PATH,
        QUERY,
        HEADER,
        FORM
    }

    /** What the text of a parameter must look like. */
    enum Type {
        STRING("text") {
            @Override
            boolean accepts(String text) {
                return true;
            }
        },
        INTEGER("an integer") {
            @Override
            boolean accepts(String text) {
                return text.matches("-?(0|[1-9][0-9]{0,18})");
            }
        },
        BOOLEAN("`true` or `false`") {
            @Override
            boolean accepts(String text) {
                return text.equals("true") || text.equals("false");
            }
        },
        JSON_OBJECT("one JSON object without blanks between its tokens") {
            @Override
            boolean accepts(String text) {
                return JsonSyntax.isCompactObject(text);
            }
        };

        private final String expected;

        Type(String expected) {
            this.expected = expected;
        }

        abstract boolean accepts(String text);

        String expected() {
            return expected;
        }
    }
}
