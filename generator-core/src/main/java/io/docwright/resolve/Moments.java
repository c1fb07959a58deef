package io.docwright.resolve;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;

/**
 * Tells texts that a client reads as a moment. Clients read them by support code of their own, which no stage may call; a test compares
 * the two.
 */
final class Moments {

    private static final int LONGEST = 64;
    private static final int DATE = "yyyy-MM-dd".length();

    private static final DateTimeFormatter ZONED = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendOffset("+HH:mm", "Z")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private Moments() {}

    /** Tells whether a text is a date and time with a zone: a blank may stand for the `T`, the zone may be without its colon. */
    static boolean isOne(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        try {
            return OffsetDateTime.parse(withColon(withLetter(text.strip())), ZONED)
                            .getYear()
                    > Integer.MIN_VALUE;
        } catch (DateTimeException notOne) {
            return false;
        }
    }

    private static String withLetter(String text) {
        boolean blank = text.length() > DATE && text.charAt(DATE) == ' ';
        return blank ? text.substring(0, DATE) + 'T' + text.substring(DATE + 1) : text;
    }

    private static String withColon(String text) {
        int sign = text.length() - "+0800".length();
        boolean glued = sign > 0 && "+-".indexOf(text.charAt(sign)) >= 0;
        return glued ? text.substring(0, sign + 3) + ':' + text.substring(sign + 3) : text;
    }
}
