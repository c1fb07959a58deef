package io.docwright.resolve;

import io.docwright.diag.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code 取值：-   asc：升序}, with more bullets below: the first bullet, which pages glue to the line that announces the list, stands alone. */
final class GluedBullets {

    private static final Pattern GLUED = Pattern.compile("[:：。]\\s{0,3}+(?=-\\s{2,8}+\\S)");

    private GluedBullets() {}

    /** Returns the paragraphs with each glued bullet as one of its own. */
    static List<Located<String>> split(List<Located<String>> paragraphs) {
        List<Located<String>> result = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Located<String> paragraph = paragraphs.get(i);
            boolean list =
                    i + 1 < paragraphs.size() && paragraphs.get(i + 1).value().startsWith("- ");
            Matcher glue = GLUED.matcher(paragraph.value());
            if (list && !paragraph.value().startsWith("- ") && glue.find()) {
                String bullet = paragraph.value().substring(glue.end() + 1).strip();
                result.add(
                        new Located<>(paragraph.value().substring(0, glue.end()).strip(), paragraph.at()));
                result.add(new Located<>("- " + bullet, paragraph.at()));
            } else {
                result.add(paragraph);
            }
        }
        return result;
    }
}
