package io.docwright.parse.page;

import java.util.List;

/** The words of a heading, without the marks that only serve links to it: {@code {#section .class}}, {@code <a name="top"></a>}. */
final class HeadingText {

    /** What the attributes of a heading begin with; other braces hold JSON, or a variable of a path. */
    private static final String ATTRIBUTES = "#.:";

    private static final List<String> ANCHORS = List.of("<a name=", "<a id=");
    private static final String CLOSED = "</a>";

    private HeadingText() {}

    /** Returns the words, without number. */
    static String of(String heading) {
        return HeadingNumber.without(withoutAttributes(withoutAnchors(heading)));
    }

    private static String withoutAttributes(String text) {
        int brace = text.endsWith("}") ? text.lastIndexOf('{') : -1;
        boolean attributes = brace > 0
                && ATTRIBUTES.indexOf(text.substring(brace + 1).strip().charAt(0)) >= 0;
        return attributes ? text.substring(0, brace).strip() : text;
    }

    private static String withoutAnchors(String text) {
        int start = 0;
        while (isAnchor(text, start) && text.indexOf('>', start) >= 0) {
            int end = text.indexOf('>', start) + 1;
            start = text.startsWith(CLOSED, end) ? end + CLOSED.length() : end;
        }
        int end = text.length();
        int tag = end > start && text.endsWith(">") ? firstAnchor(text, start) : -1;
        return text.substring(start, tag > start ? tag : end).strip();
    }

    private static int firstAnchor(String text, int from) {
        return ANCHORS.stream()
                .mapToInt(anchor -> text.indexOf(anchor, from))
                .filter(found -> found >= 0)
                .min()
                .orElse(-1);
    }

    private static boolean isAnchor(String text, int from) {
        return ANCHORS.stream().anyMatch(anchor -> text.startsWith(anchor, from));
    }
}
