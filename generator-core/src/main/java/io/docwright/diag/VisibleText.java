package io.docwright.diag;

import java.util.Locale;

/** Text of the input as it is shown: what could end a line or steer a terminal is written as an escape. */
public final class VisibleText {

    private VisibleText() {}

    /** Returns the text with control, format, surrogate and separator characters as the escapes of Java source. */
    public static String of(String text) {
        var visible = new StringBuilder(text.length());
        text.codePoints().forEach(point -> visible.append(ofPoint(point)));
        return visible.toString();
    }

    static String ofPoint(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> String.format(Locale.ROOT, "\\u%04x", point);
            default -> Character.toString(point);
        };
    }
}
