package io.docwright.runtime;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What values mean beyond their type on the wire, computed when asked for. Reading never fails: what is absent or has
 * another form than the documented one gives nothing, and stays readable as it came.
 */
public final class Views {
    /** Longer than every number and time that can be read, and short enough to cost nothing. */
    private static final int MAX_LENGTH = 64;

    private static final int MAX_DIGITS = 20;
    private static final int MAX_YEAR = 9999;
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private static final DateTimeFormatter LOCAL = strict(new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME));
    private static final DateTimeFormatter ZONED = strict(
            new DateTimeFormatterBuilder().parseCaseInsensitive().append(LOCAL).appendOffset("+HH:mm", "Z"));

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm'Z'", Locale.ROOT);
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);
    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT);

    private Views() {}

    private static DateTimeFormatter strict(DateTimeFormatterBuilder builder) {
        return builder.toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /**
     * Reads digits as a count of seconds or milliseconds.
     *
     * @param text decimal digits, perhaps with a sign and a fraction, or null
     * @param unit seconds or milliseconds since 1970-01-01T00:00:00Z
     * @return the moment, or nothing when it is absent, no such text or beyond every {@link Instant}
     */
    public static Optional<Instant> epoch(@Nullable String text, ChronoUnit unit) {
        if (text == null || text.length() > MAX_LENGTH || !isDecimal(text.strip())) {
            return Optional.empty();
        }
        return moment(new BigDecimal(text.strip()), unit);
    }

    /**
     * Reads a number as a count of seconds or milliseconds.
     *
     * @param number the number, or null
     * @param unit seconds or milliseconds since 1970-01-01T00:00:00Z
     * @return the moment, or nothing when it is absent or beyond every {@link Instant}
     */
    public static Optional<Instant> epoch(@Nullable Number number, ChronoUnit unit) {
        if (number instanceof Double value && !Double.isFinite(value)) {
            return Optional.empty();
        }
        return number == null
                ? Optional.empty()
                : moment(number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString()), unit);
    }

    /** Numbers such as 1e999999999 are few characters and very many digits: their size is looked at first. */
    private static Optional<Instant> moment(BigDecimal number, ChronoUnit unit) {
        if ((long) number.precision() - number.scale() > MAX_DIGITS || number.scale() > MAX_LENGTH) {
            return Optional.empty();
        }
        BigDecimal seconds = unit == ChronoUnit.MILLIS ? number.movePointLeft(3) : number;
        BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
        long nanos = seconds.subtract(whole).movePointRight(9).longValue();
        try {
            return Optional.of(Instant.ofEpochSecond(whole.longValueExact(), nanos));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static boolean isDecimal(String text) {
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int point = text.indexOf('.');
        String whole = text.substring(start, point < 0 ? text.length() : point);
        String fraction = point < 0 ? "0" : text.substring(point + 1);
        return isDigits(whole) && isDigits(fraction);
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * Reads a date and time with a zone.
     *
     * @param text such as `2026-11-21T16:03:25Z`, with or without seconds, or null
     * @return the moment, or nothing when it is absent, has no zone or another form
     */
    public static Optional<Instant> dateTime(@Nullable String text) {
        return parsed(
                text,
                known -> OffsetDateTime.parse(withColon(joined(known)), ZONED).toInstant());
    }

    /**
     * Reads a date and time without a zone.
     *
     * @param text such as `2026-11-21 16:03:25`, with or without seconds, with a blank or a `T`, or null
     * @return the date and time, or nothing when it is absent, has a zone or another form
     */
    public static Optional<LocalDateTime> localDateTime(@Nullable String text) {
        return parsed(text, known -> LocalDateTime.parse(joined(known), LOCAL));
    }

    /** Some write the zone `+0800`, which no pattern reads along with `Z`, `+08` and `+08:00`. */
    private static String withColon(String text) {
        int sign = text.length() - "+0800".length();
        boolean glued = sign > 0 && (text.charAt(sign) == '+' || text.charAt(sign) == '-');
        return glued ? text.substring(0, sign + 3) + ':' + text.substring(sign + 3) : text;
    }

    /** RFC 3339 allows a blank where ISO 8601 has the T. */
    private static String joined(String text) {
        int end = "yyyy-MM-dd".length();
        boolean blank = text.length() > end && text.charAt(end) == ' ';
        return blank ? text.substring(0, end) + 'T' + text.substring(end + 1) : text;
    }

    /**
     * Reads a date.
     *
     * @param text such as `2026-11-21`, or null
     * @return the date, or nothing when it is absent or has another form
     */
    public static Optional<LocalDate> date(@Nullable String text) {
        return parsed(text, LocalDate::parse);
    }

    private static <T> Optional<T> parsed(@Nullable String text, Function<String, T> form) {
        if (text == null || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(form.apply(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads the values of a text that is a list, without the blanks around them.
     *
     * @param text the values, or null
     * @param separator what stands between them
     * @return the values, unmodifiable; none when the text is absent or blank, and none for nothing after the last separator
     */
    public static List<String> list(@Nullable String text, String separator) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        List<String> values = new ArrayList<>();
        for (String value : text.split(Pattern.quote(separator), -1)) {
            values.add(value.strip());
        }
        int last = values.size() - 1;
        return List.copyOf(values.get(last).isEmpty() ? values.subList(0, last) : values);
    }

    /**
     * Reads a text that is a JSON document.
     *
     * @param text the document, or null
     * @return the document, or nothing when the text is absent or not JSON
     */
    public static Optional<JsonValue> json(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(JsonValue.parse(text));
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    /**
     * Counts seconds or milliseconds; what is finer is cut off.
     *
     * @param moment the moment, or null
     * @param unit seconds or milliseconds since 1970-01-01T00:00:00Z
     * @return the count, or null for null
     * @throws IllegalArgumentException when there are more milliseconds than fit
     */
    public static @Nullable Long count(@Nullable Instant moment, ChronoUnit unit) {
        if (moment == null) {
            return null;
        }
        try {
            return unit == ChronoUnit.MILLIS ? moment.toEpochMilli() : moment.getEpochSecond();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("found `" + moment + "`; expected a moment whose milliseconds fit", e);
        }
    }

    /**
     * Writes a moment in UTC; what is finer than the unit is cut off.
     *
     * @param moment the moment, or null
     * @param unit minutes, seconds or milliseconds, which are written always
     * @return the text such as `2026-11-21T16:03:25Z`, or null for null
     * @throws IllegalArgumentException when its year has not four digits
     */
    public static @Nullable String text(@Nullable Instant moment, ChronoUnit unit) {
        if (moment == null) {
            return null;
        }
        if (moment.isBefore(FIRST) || !moment.isBefore(END)) {
            throw new IllegalArgumentException("found `" + moment + "`; expected a moment in a year of four digits");
        }
        return moment.atOffset(ZoneOffset.UTC)
                .format(unit == ChronoUnit.MINUTES ? MINUTES : unit == ChronoUnit.MILLIS ? MILLIS : SECONDS);
    }

    /**
     * Writes a date.
     *
     * @param date the date, or null
     * @return the text such as `2026-11-21`, or null for null
     * @throws IllegalArgumentException when its year has not four digits
     */
    public static @Nullable String text(@Nullable LocalDate date) {
        if (date == null) {
            return null;
        }
        if (date.getYear() < 0 || date.getYear() > MAX_YEAR) {
            throw new IllegalArgumentException("found `" + date + "`; expected a date in a year of four digits");
        }
        return date.toString();
    }

    /**
     * Writes values as a text that is a list.
     *
     * @param values the values, or null
     * @param separator what stands between them
     * @return the text, or null for null and for no values
     * @throws IllegalArgumentException when a value holds the separator, and would be read as several
     */
    public static @Nullable String text(@Nullable List<String> values, String separator) {
        if (values == null || values.isEmpty()) {
            return null;
        }
        for (String value : values) {
            if (value.contains(separator)) {
                throw new IllegalArgumentException("found a value that holds `" + separator
                        + "`; expected none, since it separates the values of this list");
            }
        }
        return String.join(separator, values);
    }

    /**
     * Writes a JSON document as a text.
     *
     * @param document the document, or null
     * @return the text, or null for null
     */
    public static @Nullable String text(@Nullable JsonValue document) {
        return document == null ? null : document.toString();
    }
}
