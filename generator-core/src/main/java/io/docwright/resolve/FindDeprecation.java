package io.docwright.resolve;

import io.docwright.diag.Located;
import io.docwright.model.Evidence;
import io.docwright.model.Evidence.Origin;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads that an operation is deprecated: a mark in brackets in the title, or a sentence of its description that begins with one or
 * says it of the operation. A mention of something else that is deprecated does not count.
 */
final class FindDeprecation implements OperationPass {

    private static final String RULE = "prose-deprecated";

    /**
     * What titles and sentences are searched for.
     *
     * @param mark a mark in brackets
     * @param first a mark at the beginning of a sentence
     * @param itself what says it of the operation
     */
    record Reading(Pattern mark, Pattern first, Pattern itself) {

        static Reading of(Phrases phrases) {
            String label = "^(?:[\\p{L} ]{1,20}+[:：]\\s{0,3}+)?+[(（\\[【*]{0,3}+";
            return new Reading(
                    phrases.compile("[(（\\[【]\\s{0,3}+<deprecated>\\s{0,3}+[)）\\]】]|^<deprecated>\\s{0,3}+[:：]"),
                    phrases.compile(label + "<deprecated>(?:\\s{0,3}+[)）\\]】*。．.，,:：;；!！]|\\s*+$|\\s{0,3}+<since>)"),
                    phrases.compile(
                            label + "<thisoperation>\\s{0,3}+<already>?+\\s{0,3}+<deprecated>(?!\\w|\\s?<ofnext>)"));
        }
    }

    @Override
    public void apply(OperationDraft operation, Context context) {
        if (!context.isOn(RULE)) {
            return;
        }
        Reading reading = context.vocabulary().deprecation();
        Optional<Located<String>> title = operation
                .raw
                .title()
                .filter(text -> reading.mark().matcher(text.value()).find());
        title.or(() -> sentence(operation, reading, context)).ifPresent(said -> {
            operation.deprecated = true;
            operation.evidence.add(new Evidence(Origin.PROSE, said.at(), RULE, "deprecated"));
        });
    }

    private static Optional<Located<String>> sentence(OperationDraft operation, Reading reading, Context context) {
        PlainMarks marks = context.vocabulary().prose().marks();
        return Sentences.of(marks.readable(operation.raw.summary())).stream()
                .filter(said -> reading.first().matcher(said.value()).find()
                        || reading.itself().matcher(said.value()).find())
                .findFirst();
    }
}
