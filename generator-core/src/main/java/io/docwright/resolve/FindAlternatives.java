package io.docwright.resolve;

import io.docwright.diag.Located;
import io.docwright.model.Evidence;
import io.docwright.model.Evidence.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        Mentioned mentioned = new Mentioned(operation.parameters);
        Set<Set<String>> known = new HashSet<>();
        for (Draft parameter : operation.parameters) {
            for (Located<String> line : parameter.prose) {
                for (String sentence : SENTENCES.split(line.value())) {
                    if (BOTH.matcher(sentence).find()) {
                        read(parameter, mentioned.in(sentence), sentence, line, operation, known);
                    }
                }
            }
        }
    }

    private static void read(
            Draft parameter,
            Set<Draft> named,
            String sentence,
            Located<String> line,
            OperationDraft operation,
            Set<Set<String>> known) {
        List<Draft> group = new ArrayList<>(named);
        if (ITSELF.matcher(sentence).find() && !named.contains(parameter)) {
            group.add(parameter);
            group.sort(Comparator.comparing(operation.parameters::indexOf));
        }
        if (group.size() < 2 || !group.contains(parameter)) {
            return;
        }
        List<String> names = group.stream().map(other -> other.name).toList();
        String shown = "at least one of " + String.join(", ", names);
        parameter.note(Origin.PROSE, line.at(), RULE, shown);
        boolean required = group.stream().anyMatch(other -> other.required.orElse(false));
        if (!required && !CONDITION.matcher(sentence).find() && known.add(new HashSet<>(names))) {
            operation.atLeastOneOf.add(new ArrayList<>(names));
            operation.evidence.add(new Evidence(Origin.PROSE, line.at(), RULE, shown));
        }
    }

    static boolean isNew(List<String> group, OperationDraft operation) {
        return operation.atLeastOneOf.stream().noneMatch(known -> new HashSet<>(known).equals(new HashSet<>(group)));
    }
}
