package io.docwright.manifest;

import io.docwright.diag.DiagnosticCode;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Texts of a manifest that must have a form, since they become part of code, of a path or of a request. */
enum Shape {
    /** Any text in one line. */
    TEXT("a text in one line", text -> true),
    /** The service's name. */
    SERVICE_NAME(
            "letters and digits beginning with a letter, words joined by `-`, `_` or `.`",
            matching("[A-Za-z][A-Za-z0-9]*+([-_.][A-Za-z0-9]++)*+")),
    /** A Java package. */
    JAVA_PACKAGE("a Java package such as `com.example.orders`, without reserved words", Shape::isPackage),
    /** A fixed address. */
    ENDPOINT("an address such as `https://api.example.com`, with scheme and without query", Shape::isEndpoint),
    /** A host, perhaps with the region in it. */
    HOST("a host name such as `api.{region}.example.com`, with no placeholder but `{region}`", Shape::isHost),
    /** A region. */
    REGION("a region such as `cn-hangzhou`, or `*`", matching("\\*|[A-Za-z0-9][A-Za-z0-9_-]*+")),
    /** An edition. */
    EDITION("letters, digits, `-` and `_`, beginning with a letter", matching("[A-Za-z][A-Za-z0-9_-]*+")),
    /** A language. */
    LANGUAGE("a language tag such as `en` or `zh-TW`", Shape::isLanguage),
    /** A charset of this JDK. */
    CHARSET("an encoding that is known here, such as `UTF-8`, `UTF-16`, `GBK` or `Big5`", Shape::isCharset),
    /** A file in the manifest's folder. */
    PAGE_FILE("a path inside the manifest's folder, with `/` between its parts and without `..`", Shape::isInside),
    /** Where a page comes from. */
    ADDRESS("an address that begins with `https://` or `http://`", Shape::isAddress),
    /** A header's name. */
    HEADER_NAME(
            "the name of a header: letters, digits and `-`, no space and no colon",
            matching("[A-Za-z0-9!#$%&'*+.^_`|~-]++")),
    /** The name of an operation or parameter. */
    NAME("a name without white space", matching("\\S++")),
    /** A path template. */
    PATH("a path such as `/orders/{orderId}`, without query, `..` and empty parts", Shape::isPath),
    /** An element of an operation. */
    ELEMENT(
            "an element such as `ListOrders.response.orders.id`: operation, `request` or `response`, names",
            matching("[^.\\s]++\\.(request|response)(\\.[^.\\s]++)++")),
    /** A type. */
    TYPE(
            Choice.TYPE.shown() + ", or a type such as `array<string>` or, in quotes, `map<string,string>`",
            Shape::isType);

    /** Nothing that is sent or becomes code is longer; a repeated group takes stack for each repetition. */
    private static final int LONGEST = 2_000;

    private static final Pattern HOST_AND_PORT =
            Pattern.compile("(https?://)?[A-Za-z0-9_-]++(\\.[A-Za-z0-9_-]++)*+(:\\d{1,5})?");
    private static final Pattern PATH_PART = Pattern.compile("([^{}\\s?#/\\\\]|\\{[^{}\\s?#/\\\\]++\\})*+");

    private final String expected;
    private final Predicate<String> fits;

    Shape(String expected, Predicate<String> fits) {
        this.expected = expected;
        this.fits = fits;
    }

    boolean fits(String text) {
        return (this == TEXT || text.length() <= LONGEST) && fits.test(text);
    }

    String expected() {
        return expected;
    }

    DiagnosticCode code() {
        return this == PAGE_FILE ? DiagnosticCode.MANIFEST_FILE : DiagnosticCode.MANIFEST_VALUE;
    }

    private static Predicate<String> matching(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }

    private static boolean isPackage(String text) {
        boolean plain = text.chars().allMatch(c -> c < 0x80 && c != '$');
        boolean ofTheJdk = text.equals("java") || text.startsWith("java.");
        return plain && !ofTheJdk && SourceVersion.isName(text, SourceVersion.RELEASE_17);
    }

    private static boolean isEndpoint(String text) {
        return isAddress(text) && text.indexOf('?') < 0 && text.indexOf('#') < 0;
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isHost(String text) {
        return HOST_AND_PORT.matcher(text.replace("{region}", "region")).matches();
    }

    private static boolean isLanguage(String text) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(text)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static boolean isCharset(String text) {
        try {
            return Charset.isSupported(text);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    /** Backslashes and drive letters are refused on every system: a manifest that reads here must read there. */
    private static boolean isInside(String text) {
        List<String> parts = List.of(text.split("/", -1));
        return text.indexOf('\\') < 0
                && !text.matches("[A-Za-z]:.*")
                && parts.stream().noneMatch(part -> part.isBlank() || part.equals(".") || part.equals(".."));
    }

    private static boolean isPath(String text) {
        if (text.equals("/")) {
            return true;
        }
        List<String> parts = List.of((text.endsWith("/") ? text.substring(0, text.length() - 1) : text).split("/", -1));
        return text.startsWith("/")
                && parts.stream()
                        .skip(1)
                        .allMatch(part -> !part.isEmpty()
                                && !part.equals(".")
                                && !part.equals("..")
                                && PATH_PART.matcher(part).matches());
    }

    private static boolean isType(String text) {
        if (text.startsWith("array<") && text.endsWith(">")) {
            return isType(text.substring(6, text.length() - 1));
        }
        if (text.startsWith("map<string,") && text.endsWith(">")) {
            return isType(text.substring(11, text.length() - 1));
        }
        return Choice.TYPE.words().contains(text);
    }
}
