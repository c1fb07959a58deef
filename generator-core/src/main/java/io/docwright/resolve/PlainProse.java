package io.docwright.resolve;

import io.docwright.diag.Located;
import io.docwright.model.Description;
import java.util.List;
import java.util.regex.Pattern;

/** Takes Markdown's marks of emphasis and links out of descriptions once all is learned from them: what is left is for readers. */
final class PlainProse {

    private static final Pattern STRONG = Pattern.compile("\\*\\*(?=[^\\s*])([^*]+)(?<!\\s)\\*\\*");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)]\\([^()\\s]*\\)");

    private PlainProse() {}

    /** Returns the paragraphs that have any text. */
    static Description of(List<Located<String>> paragraphs) {
        return new Description(paragraphs.stream()
                .map(paragraph -> plain(paragraph.value()))
                .filter(text -> !text.isBlank())
                .toList());
    }

    static String plain(String text) {
        return LINK.matcher(STRONG.matcher(text).replaceAll("$1")).replaceAll("$1");
    }
}
