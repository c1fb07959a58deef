package io.docwright.resolve;

import io.docwright.diag.Located;
import io.docwright.model.Evidence;
import io.docwright.model.Evidence.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code 该参数与 B 参数二者必须设定其一}, {@code You must specify at least one of A and B.}: groups of which one must be given. A sentence
 * with a condition is noted as evidence and demands nothing.
 */
final class FindAlternatives implements OperationPass {

    static final String RULE = "prose-alternatives";

    /**
     * What the sentences are searched for.
     *
     * @param both what calls for one of a group
     * @param itself what stands for the parameter
     * @param certainty tells conditions
     */
    record Reading(Pattern both, Pattern itself, Certainty certainty) {

        static Reading of(Phrases phrases) {
            return new Reading(phrases.compile("<both>"), phrases.compile("<itself>"), new Certainty(phrases));
        }
    }

    @Override
    public void apply(OperationDraft operation, Context context) {
        if (!context.isOn(RULE)) {
            return;
        }
        Reading reading = context.vocabulary().alternatives();
        for (Draft parameter : operation.parameters) {
            for (Located<String> sentence : Sentences.of(parameter.prose)) {
                if (reading.both().matcher(sentence.value()).find()) {
                    read(parameter, sentence, operation, reading);
                }
            }
        }
    }

    private static void read(Draft parameter, Located<String> line, OperationDraft operation, Reading reading) {
        String sentence = line.value();
        boolean itself = reading.itself().matcher(sentence).find();
        List<String> group = operation.parameters.stream()
                .filter(other -> (other == parameter && itself) || names(sentence, other.name))
                .map(other -> other.name)
                .toList();
        if (group.size() < 2 || !group.contains(parameter.name)) {
            return;
        }
        String shown = "at least one of " + String.join(", ", group);
        parameter.note(Origin.PROSE, line.at(), RULE, shown);
        boolean required = operation.parameters.stream()
                .anyMatch(other -> group.contains(other.name) && other.required.orElse(false));
        if (!required && !reading.certainty().namesCondition(sentence) && isNew(group, operation)) {
            operation.atLeastOneOf.add(new ArrayList<>(group));
            operation.evidence.add(new Evidence(Origin.PROSE, line.at(), RULE, shown));
        }
    }

    static boolean names(String sentence, String name) {
        return Pattern.compile("(?<![A-Za-z0-9_.])" + Pattern.quote(name) + "(?![A-Za-z0-9_]|\\.[A-Za-z])")
                .matcher(sentence)
                .find();
    }

    static boolean isNew(List<String> group, OperationDraft operation) {
        return operation.atLeastOneOf.stream().noneMatch(known -> new HashSet<>(known).equals(new HashSet<>(group)));
    }
}
