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

    private static final Pattern SENTENCES = Pattern.compile("(?<=[。；！？])|(?<=[.;])\\s+");
    private static final Pattern BOTH = Phrases.compile("<both>");
    private static final Pattern ITSELF = Phrases.compile("<itself>");
    private static final Pattern CONDITION = Phrases.compile("(?:当|如果|若|仅|當|僅|場合|とき)|\\b(?:when|if|unless|only)\\b");

    @Override
    public void apply(OperationDraft operation, Context context) {
        if (!context.isOn(RULE)) {
            return;
        }
        for (Draft parameter : operation.parameters) {
            for (Located<String> line : parameter.prose) {
                for (String sentence : SENTENCES.split(line.value())) {
                    if (BOTH.matcher(sentence).find()) {
                        read(parameter, sentence, line, operation);
                    }
                }
            }
        }
    }

    private static void read(Draft parameter, String sentence, Located<String> line, OperationDraft operation) {
        boolean itself = ITSELF.matcher(sentence).find();
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
        if (!required && !CONDITION.matcher(sentence).find() && isNew(group, operation)) {
            operation.atLeastOneOf.add(new ArrayList<>(group));
            operation.evidence.add(new Evidence(Origin.PROSE, line.at(), RULE, shown));
        }
    }

    private static boolean names(String sentence, String name) {
        return Pattern.compile("(?<![A-Za-z0-9_.])" + Pattern.quote(name) + "(?![A-Za-z0-9_]|\\.[A-Za-z])")
                .matcher(sentence)
                .find();
    }

    static boolean isNew(List<String> group, OperationDraft operation) {
        return operation.atLeastOneOf.stream().noneMatch(known -> new HashSet<>(known).equals(new HashSet<>(group)));
    }
}
