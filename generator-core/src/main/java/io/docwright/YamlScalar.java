package io.docwright;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes a text as a YAML scalar that is read back as the same text, whatever it holds. */
final class YamlScalar {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_./-]*");
    private static final Set<String> OTHER_TYPES = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private YamlScalar() {}

    static String of(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !OTHER_TYPES.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            int type = Character.getType(point);
            boolean shown = type != Character.CONTROL
                    && type != Character.FORMAT
                    && type != Character.SURROGATE
                    && type != Character.LINE_SEPARATOR
                    && type != Character.PARAGRAPH_SEPARATOR;
            if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
            } else if (shown) {
                quoted.appendCodePoint(point);
            } else {
                quoted.append(String.format(Locale.ROOT, "\\U%08x", point));
            }
        });
        return quoted.append('"').toString();
    }
}
