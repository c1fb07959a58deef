package io.docwright.resolve;

import io.docwright.diag.Located;
import io.docwright.model.Evidence;
import io.docwright.model.Evidence.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
        Mentioned mentioned = new Mentioned(operation.parameters);
        Set<Set<String>> known = new HashSet<>();
        for (Draft parameter : operation.parameters) {
            for (Located<String> sentence : Sentences.of(parameter.readable)) {
                Set<Draft> group = group(parameter, sentence.value(), mentioned, reading);
                List<String> names = group.stream().map(other -> other.name).toList();
                boolean demands = group.contains(parameter) && isDemand(parameter, group, sentence, reading);
                if (demands && known.add(new HashSet<>(names))) {
                    operation.atLeastOneOf.add(new ArrayList<>(names));
                    operation.evidence.add(new Evidence(Origin.PROSE, sentence.at(), RULE, shown(group)));
                }
            }
        }
    }

    /** The parameters of which the sentence calls for one; none where it calls for no choice. */
    private static Set<Draft> group(Draft parameter, String sentence, Mentioned mentioned, Reading reading) {
        if (!reading.both().matcher(sentence).find()) {
            return Set.of();
        }
        boolean itself = reading.itself().matcher(sentence).find();
        Set<Draft> group = mentioned.in(sentence, itself ? Set.of(parameter) : Set.of());
        return group.size() < 2 ? Set.of() : group;
    }

    /** Notes the sentence and tells whether it demands one of the group. */
    private static boolean isDemand(Draft parameter, Set<Draft> group, Located<String> sentence, Reading reading) {
        parameter.note(Origin.PROSE, sentence.at(), RULE, shown(group));
        boolean required = group.stream().anyMatch(other -> other.required.orElse(false));
        return !required && !reading.certainty().namesCondition(sentence.value());
    }

    private static String shown(Set<Draft> group) {
        return group.stream().map(other -> other.name).collect(Collectors.joining(", ", "at least one of ", ""));
    }

    static boolean isNew(List<String> group, OperationDraft operation) {
        return operation.atLeastOneOf.stream().noneMatch(known -> new HashSet<>(known).equals(new HashSet<>(group)));
    }
}
