package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Located;
import io.docwright.model.Constraints.Condition;
import io.docwright.model.Evidence.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code This parameter is required when Type is A.}, {@code 当 Type 为 A 时，该参数必填}: a need under a condition. It joins the constraints
 * and never makes a parameter required; a required column that knows no condition stands, and is reported.
 */
final class FindConditions implements OperationPass {

    static final String RULE = "prose-condition";

    /**
     * What the sentences are searched for.
     *
     * @param required what tells a need
     * @param both what calls for one of a group, which is another statement
     * @param subject the parameter itself as what is needed
     * @param first a need without a subject
     * @param decides the parameter itself as what decides, with its values
     * @param values what follows the name of a parameter that decides
     * @param certainty tells conditions
     */
    record Reading(
            Pattern required,
            Pattern both,
            Pattern subject,
            Pattern first,
            Pattern decides,
            Pattern values,
            Certainty certainty) {

        private static final String VALUE = "[`\"'“*]{0,3}+([\\w/-]{1,60}+(?:\\.[\\w/-]{1,60}+){0,9}+)[`\"'”*]{0,3}+";

        static Reading of(Phrases phrases) {
            String equal = "[`\"'”*]{0,3}+\\s{0,3}+(?:<parameterword>\\s{0,3}+)?+<equals>\\s{0,3}+";
            String value = "(?!<presence>|<required>)" + VALUE;
            String more = "(?:\\s{0,3}+(?:<or>|[、/])\\s{0,3}+" + value + ")?+";
            String values = value + more + more + more + "(?!\\s{1,3}(?-i:[a-z]))";
            return new Reading(
                    phrases.compile("<required>"),
                    phrases.compile("<both>"),
                    phrases.compile("<itself>(?!" + equal + value + ")|^[^,，]{0,200}+[,，][^,，A-Za-z]{0,20}+<required>"),
                    phrases.compile(
                            "^[(（*-]{0,3}+\\s{0,3}+<required>|[\\p{IsHan}\\p{IsHiragana}]\\s{0,3}+[,，、]?+\\s{0,3}+<required>"),
                    phrases.compile("<itself>" + equal + values),
                    phrases.compile(equal + "(?:" + values + ")?+"),
                    new Certainty(phrases));
        }
    }

    @Override
    public void apply(OperationDraft operation, Context context) {
        if (!context.isOn(RULE)) {
            return;
        }
        Reading reading = context.vocabulary().conditions();
        Mentioned mentioned = new Mentioned(operation.parameters);
        for (Draft parameter : operation.parameters) {
            for (Located<String> sentence : Sentences.of(parameter.readable)) {
                String text = sentence.value();
                boolean need = reading.certainty().namesCondition(text)
                        && reading.required().matcher(text).find()
                        && !reading.both().matcher(text).find();
                if (need) {
                    read(parameter, sentence, mentioned, context);
                }
            }
        }
    }

    private static void read(Draft parameter, Located<String> sentence, Mentioned mentioned, Context context) {
        Reading reading = context.vocabulary().conditions();
        String text = sentence.value();
        List<Draft> others = mentioned.in(text, Set.of()).stream()
                .filter(other -> other != parameter)
                .toList();
        Matcher decides = reading.decides().matcher(text);
        if (decides.find()) {
            if (others.size() == 1) {
                note(others.get(0), condition(parameter.name, decides), sentence, context);
            }
            return;
        }
        boolean subject = reading.subject().matcher(text).find()
                || reading.first().matcher(text).find();
        if (subject && others.size() <= 1) {
            Optional<Condition> condition = others.isEmpty()
                    ? Optional.of(new Condition(Optional.empty(), List.of()))
                    : deciding(others.get(0), text, mentioned, reading);
            condition.ifPresent(found -> note(parameter, found, sentence, context));
        }
    }

    /** The other parameter decides only if the sentence says what it is: one that must be given too does not. */
    private static Optional<Condition> deciding(Draft other, String text, Mentioned mentioned, Reading reading) {
        Matcher values = reading.values().matcher(text);
        return mentioned.ends(text, other).stream()
                .filter(end -> values.region(end, text.length()).lookingAt())
                .findFirst()
                .map(end -> condition(other.name, values));
    }

    private static Condition condition(String parameter, Matcher found) {
        List<String> values = new ArrayList<>();
        for (int group = 1; group <= found.groupCount(); group++) {
            String value = found.group(group);
            if (value != null) {
                values.add(value);
            }
        }
        return new Condition(Optional.of(parameter), values);
    }

    private static void note(Draft needed, Condition condition, Located<String> sentence, Context context) {
        needed.constraints = needed.constraints.requiredWhen(condition);
        String which = condition.parameter().map(name -> " by " + name).orElse("");
        String values = condition.values().isEmpty() ? "" : " = " + String.join(", ", condition.values());
        needed.note(Origin.PROSE, sentence.at(), RULE, "required under a condition" + which + values);
        if (needed.required.orElse(false)) {
            context.diagnostics()
                    .at(sentence)
                    .report(
                            DiagnosticCode.PROSE_CONTRADICTS,
                            "found a condition under which `%s` is required; expected none beside a column that calls"
                                    + " it required; the column stands",
                            needed.name);
        }
    }
}
