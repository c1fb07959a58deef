package io.docwright.resolve;

import io.docwright.diag.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells sentences that state a fact from those that advise, give an example or speak of one case only. What a client is to refuse must
 * be stated without any of these.
 */
final class Certainty {

    private final Pattern condition;
    private final Pattern unset;
    private final Pattern advice;

    Certainty(Phrases phrases) {
        this.condition = phrases.compile("(?!<unconditional>)<condition>");
        this.unset = phrases.compile("<unset>");
        this.advice = phrases.compile("<recommended>|<example>");
    }

    /** Tells whether a sentence speaks of one case only; what holds when nothing is given is no such case. */
    boolean isConditional(String sentence) {
        return condition.matcher(sentence).find() && !unset.matcher(sentence).find();
    }

    /** Tells whether a sentence names a condition of any kind. */
    boolean namesCondition(String sentence) {
        return condition.matcher(sentence).find();
    }

    /** Tells whether a sentence states what it says for every case. */
    boolean isStatement(String sentence) {
        return !isConditional(sentence) && !advice.matcher(sentence).find();
    }

    /**
     * Returns the sentences that state a fact for every case. Bullets below a paragraph that names a case and ends with a colon speak
     * of that case.
     */
    List<Located<String>> statements(List<Located<String>> prose) {
        List<Located<String>> statements = new ArrayList<>();
        boolean oneCase = false;
        for (Located<String> paragraph : prose) {
            String text = paragraph.value().strip();
            boolean bullet = text.startsWith("- ");
            if (!bullet) {
                oneCase = (text.endsWith(":") || text.endsWith("：")) && isConditional(text);
            }
            if (!oneCase) {
                Sentences.of(text).stream()
                        .filter(this::isStatement)
                        .forEach(sentence -> statements.add(new Located<>(sentence, paragraph.at())));
            }
        }
        return statements;
    }
}
