package io.docwright.resolve;

import io.docwright.model.Evidence;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decides whether an operation may be sent again when nobody knows what became of it; the manifest may overrule it. */
final class JudgeRetries implements OperationPass {

    static final String RULE = "safe-to-repeat";

    /** HTTP itself says of these that they may be repeated. */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "PUT", "DELETE");

    private static final WordList WORDS = WordList.load("retries.txt");

    @Override
    public void apply(OperationDraft operation, Context context) {
        operation.clientToken = operation.parameters.stream()
                .map(parameter -> parameter.name)
                .filter(JudgeRetries::isToken)
                .findFirst();
        reason(operation, context).ifPresent(why -> {
            operation.idempotent = Optional.of(true);
            operation.evidence.add(
                    new Evidence(Origin.DOCUMENTED, operation.raw.at(), RULE, "safe to repeat by its " + why));
        });
    }

    private static Optional<String> reason(OperationDraft operation, Context context) {
        if (METHODS.contains(operation.httpMethod)) {
            return Optional.of("method " + operation.httpMethod);
        }
        List<String> words = words(operation.name);
        boolean reads = context.style() == Service.Style.RPC
                && is(words.get(0), "read")
                && words.stream().noneMatch(word -> is(word, "but"));
        return reads ? Optional.of("name, which begins with " + words.get(0)) : Optional.empty();
    }

    private static boolean is(String word, String meaning) {
        return WORDS.meaning(word).filter(meaning::equals).isPresent();
    }

    private static boolean isToken(String name) {
        String plain = name.replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
        return WORDS.words("token").contains(plain);
    }

    /** The words of a name in camel case; at least one, perhaps empty. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < name.length(); i++) {
            if (Character.isUpperCase(name.charAt(i))) {
                words.add(name.substring(start, i));
                start = i;
            }
        }
        words.add(name.substring(start));
        return words;
    }
}
