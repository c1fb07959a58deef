package io.docwright.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The encoding an HTML document declares for itself, in a {@code meta} element or an XML declaration at its beginning. */
final class DeclaredCharset {

    private static final int PRESCAN = 4096;
    private static final String META = "<meta";
    private static final String ATTRIBUTE = "charset";

    /** What browsers take these names for: the larger set each is a part of. */
    private static final Map<String, String> LARGER = Map.of(
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "big5", "Big5-HKSCS",
            "shift_jis", "windows-31j",
            "euc-kr", "x-windows-949",
            "iso-8859-1", "windows-1252",
            "us-ascii", "windows-1252");

    private DeclaredCharset() {}

    /** Returns the encoding; empty when none is declared or the name is not known. */
    static Optional<Charset> of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (!start.stripLeading().startsWith("<")) {
            return Optional.empty();
        }
        return inXml(start.stripLeading())
                .or(() -> inMeta(withoutComments(start)))
                .flatMap(DeclaredCharset::known);
    }

    private static Optional<String> inXml(String start) {
        int end = start.indexOf("?>");
        int encoding = start.indexOf("encoding=");
        return start.startsWith("<?xml") && encoding > 0 && encoding < end
                ? value(start, encoding + "encoding".length())
                : Optional.empty();
    }

    private static Optional<String> inMeta(String start) {
        int meta = start.indexOf(META);
        while (meta >= 0) {
            int end = start.indexOf('>', meta);
            int charset = start.indexOf(ATTRIBUTE, meta);
            if (charset > 0 && charset < end) {
                Optional<String> value = value(start, charset + ATTRIBUTE.length());
                if (value.isPresent()) {
                    return value;
                }
            }
            meta = start.indexOf(META, meta + 1);
        }
        return Optional.empty();
    }

    /** Reads {@code = "name"} or {@code =name;}. */
    private static Optional<String> value(String text, int from) {
        int start = skip(text, from, " \t\r\n");
        if (start >= text.length() || text.charAt(start) != '=') {
            return Optional.empty();
        }
        start = skip(text, start + 1, " \t\r\n\"'");
        int end = start;
        while (end < text.length() && isNameCharacter(text.charAt(end))) {
            end++;
        }
        return end > start ? Optional.of(text.substring(start, end)) : Optional.empty();
    }

    private static String withoutComments(String text) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        int open = text.indexOf("<!--");
        while (open >= 0) {
            rest.append(text, from, open);
            int close = text.indexOf("-->", open);
            from = close < 0 ? text.length() : close + 3;
            open = text.indexOf("<!--", from);
        }
        return rest.append(text, from, text.length()).toString();
    }

    private static Optional<Charset> known(String name) {
        try {
            return Optional.of(Charset.forName(LARGER.getOrDefault(name, name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static int skip(String text, int from, String characters) {
        int i = from;
        while (i < text.length() && characters.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "-_:.+".indexOf(c) >= 0;
    }
}
