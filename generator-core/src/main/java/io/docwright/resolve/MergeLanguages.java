package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Located;
import io.docwright.diag.SourceLocation;
import io.docwright.model.Evidence;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.Operation.EditionPath;
import io.docwright.model.Parameter.Location;
import io.docwright.model.PathTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes one operation of its pages in several languages. Text comes from the page that stands; the structures must agree: what only the
 * other page has joins the model, what the other lacks or calls otherwise is reported.
 */
final class MergeLanguages {

    private final OperationDraft kept;
    private final OperationDraft other;
    private final Context context;

    MergeLanguages(OperationDraft kept, OperationDraft other, Context context) {
        this.kept = kept;
        this.other = other;
        this.context = context;
    }

    /** Brings what the other page says into the page that stands. */
    void merge() {
        String language = other.document.language().orElse("another language");
        kept.evidence.add(new Evidence(
                Origin.DOCUMENTED, other.raw.at(), "other-language", "also documented in `" + language + "`"));
        requestLine();
        fields(kept.parameters, sent(other.parameters), "parameter ");
        fields(kept.responseHeaders, other.responseHeaders, "response header ");
        if (kept.response.isPresent() && other.response.isPresent()) {
            element(kept.response.get(), other.response.get(), "response");
        } else {
            kept.response = kept.response.or(() -> other.response);
        }
        errors();
        other.atLeastOneOf.stream()
                .filter(group -> !kept.atLeastOneOf.contains(group))
                .forEach(kept.atLeastOneOf::add);
    }

    /** A request line only the other page has is taken; of two that differ the first page's stands. */
    private void requestLine() {
        if (!other.requestLineDocumented) {
            return;
        }
        String mine = requestLine(kept);
        String theirs = requestLine(other);
        if (!kept.requestLineDocumented) {
            kept.httpMethod = other.httpMethod;
            kept.paths = other.paths;
            kept.requestLineDocumented = true;
        } else if (!mine.equals(theirs)) {
            report(other.raw.at(), "the request line", "is `" + theirs + "` in", "`" + mine + "` is used");
        }
    }

    private static String requestLine(OperationDraft operation) {
        return operation.httpMethod + " "
                + operation.paths.stream()
                        .map(EditionPath::path)
                        .map(PathTemplate::toString)
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    /** Leaves out a parameter of the path that no path has a place for: nothing could send it. */
    private List<Draft> sent(List<Draft> theirs) {
        List<Draft> sent = new ArrayList<>();
        for (Draft parameter : theirs) {
            boolean known = find(kept.parameters, parameter).isPresent();
            boolean path = parameter.location.filter(Location.PATH::equals).isPresent();
            if (known || !path || hasVariable(parameter.name)) {
                sent.add(parameter);
            } else {
                report(
                        parameter.at,
                        "parameter " + parameter.name,
                        "stands only in the path of",
                        "it is left out, as the path that is used has no place for it");
            }
        }
        return sent;
    }

    private boolean hasVariable(String name) {
        return kept.paths.stream().anyMatch(path -> path.path().variables().contains(name));
    }

    private void errors() {
        Set<String> known = kept.errors.stream()
                .flatMap(error -> error.code().stream())
                .map(Located::value)
                .collect(Collectors.toSet());
        other.errors.stream()
                .filter(error -> error.code()
                        .filter(code -> !known.contains(code.value()))
                        .isPresent())
                .forEach(kept.errors::add);
    }

    private void fields(List<Draft> mine, List<Draft> theirs, String path) {
        for (Draft field : List.copyOf(mine)) {
            Optional<Draft> same = find(theirs, field);
            same.ifPresent(twin -> element(field, twin, path + field.name));
            if (same.isEmpty() && isDocumented(field)) {
                report(field.at, path + field.name, "is missing from", "it stays");
            }
        }
        for (Draft field : theirs) {
            if (find(mine, field).isEmpty()) {
                mine.add(field);
                if (isDocumented(field)) {
                    report(field.at, path + field.name, "stands only in", "it joins the model");
                }
            }
        }
    }

    private static Optional<Draft> find(List<Draft> drafts, Draft wanted) {
        return drafts.stream().filter(draft -> draft.name.equals(wanted.name)).findFirst();
    }

    private static boolean isDocumented(Draft draft) {
        return draft.evidence.stream().anyMatch(fact -> fact.origin() == Origin.DOCUMENTED);
    }

    private void element(Draft mine, Draft theirs, String path) {
        theirs.evidence.stream()
                .filter(fact -> fact.origin() == Origin.DOCUMENTED)
                .findFirst()
                .ifPresent(fact -> mine.note(fact.origin(), fact.at(), "other-language", fact.detail()));
        mine.example = mine.example.or(() -> theirs.example);
        if (mine.type.isPresent() && theirs.type.isPresent() && !mine.type.equals(theirs.type)) {
            String was = mine.type.get().word();
            report(theirs.at, path, "is `" + theirs.type.get().word() + "` in", "`" + was + "` is used");
            return;
        }
        new MergeFacts(mine, theirs)
                .merge((difference, consequence) -> report(theirs.at, path, difference, consequence));
        if (mine.element().isPresent() && theirs.element().isPresent()) {
            element(mine.element().get(), theirs.element().get(), path);
        } else {
            theirs.element().filter(inner -> mine.fields.isEmpty()).ifPresent(mine::setElement);
        }
        if (mine.element().isEmpty()) {
            fields(mine.fields, theirs.fields, path + ".");
        }
    }

    private void report(SourceLocation place, String what, String difference, String consequence) {
        context.diagnostics()
                .at(place)
                .report(
                        DiagnosticCode.PAGES_DISAGREE,
                        "found that %s of `%s` %s the page in `%s`; expected both pages to say the same; %s",
                        what,
                        kept.name,
                        difference,
                        other.document.language().orElse("another language"),
                        consequence);
    }
}
