package io.docwright.resolve;

import io.docwright.manifest.ServiceManifest.Fact;
import java.util.Locale;
import java.util.regex.Pattern;

/** Notes which facts of elements a manifest would have to state, since the page leaves them open. */
final class AdviseFacts {

    private static final Pattern NAMES = Pattern.compile("[^.\\s]++(\\.[^.\\s]++)*+");

    private final OperationDraft operation;

    AdviseFacts(OperationDraft operation) {
        this.operation = operation;
    }

    /** Looks at an element and everything in it; an empty path is one no correction can name. */
    void visit(Draft element, String path) {
        boolean reachable = NAMES.matcher(path).matches()
                && ApplyCorrections.find(path.substring(operation.name.length() + 1), operation)
                        .filter(found -> found == element)
                        .isPresent();
        advise(element, element, reachable ? path : "");
        element.body().fields.forEach(field -> visit(field, path + "." + field.name));
    }

    private void advise(Draft named, Draft element, String path) {
        element.questions.stream()
                .filter(question -> question.fact() != Fact.LOCATION || !isPlaced(named))
                .forEach(question -> operation.advice.add(
                        path.isEmpty() || isOfRoot(path) || losesFields(named, element, question)
                                ? new Advice.MendPage(question.message(), question.at())
                                : new Advice.ElementFact(
                                        path,
                                        question.fact(),
                                        value(named, element, question.fact()),
                                        question.message(),
                                        question.at())));
        element.element().ifPresent(inner -> advise(named, inner, path));
    }

    /** Tells whether its place is drafted already. */
    private boolean isPlaced(Draft named) {
        return operation.advice.stream()
                .anyMatch(advice -> advice instanceof Advice.ParameterLocation location
                        && location.parameter().equals(named.name));
    }

    private boolean isOfRoot(String path) {
        return path.equals(operation.name + ".response");
    }

    /** A list whose elements get another type starts anew. */
    private static boolean losesFields(Draft named, Draft element, OpenQuestion question) {
        return question.fact() == Fact.TYPE
                && named != element
                && !named.body().fields.isEmpty();
    }

    private static String value(Draft named, Draft element, Fact fact) {
        return switch (fact) {
            case TYPE -> named == element ? typeWord(named) : FactWriter.typeText(named);
            case LOCATION ->
                named.location
                        .map(place -> place.name().toLowerCase(Locale.ROOT))
                        .orElse("query");
            case FORMAT, REQUIRED, DEPRECATED, SECRET, VALUES -> "";
        };
    }

    /** The elements of a list are not stated along with it: that would take what is documented of them. */
    private static String typeWord(Draft named) {
        return named.type.map(type -> type.word()).orElse("string");
    }
}
