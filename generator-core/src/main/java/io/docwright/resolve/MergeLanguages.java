package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.model.Evidence;
import io.docwright.model.Evidence.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        fields(kept.parameters, other.parameters, "parameter ");
        fields(kept.responseHeaders, other.responseHeaders, "response header ");
        if (kept.response.isPresent() && other.response.isPresent()) {
            element(kept.response.get(), other.response.get(), "response");
        } else {
            kept.response = kept.response.or(() -> other.response);
        }
    }

    private void fields(List<Draft> mine, List<Draft> theirs, String path) {
        Map<String, Draft> known = byName(mine);
        Map<String, Draft> twins = byName(theirs);
        for (Draft field : List.copyOf(mine)) {
            Optional<Draft> same = Optional.ofNullable(twins.get(field.name));
            same.ifPresent(twin -> element(field, twin, path + field.name));
            if (same.isEmpty() && isDocumented(field)) {
                report(field, path + field.name, "is missing from", "it stays");
            }
        }
        for (Draft field : theirs) {
            if (known.putIfAbsent(field.name, field) == null) {
                mine.add(field);
                if (isDocumented(field)) {
                    report(field, path + field.name, "stands only in", "it joins the model");
                }
            }
        }
    }

    /** The first of each name. */
    private static Map<String, Draft> byName(List<Draft> drafts) {
        Map<String, Draft> first = new HashMap<>();
        drafts.forEach(draft -> first.putIfAbsent(draft.name, draft));
        return first;
    }

    private static boolean isDocumented(Draft draft) {
        return draft.evidence.stream().anyMatch(fact -> fact.origin() == Origin.DOCUMENTED);
    }

    private void element(Draft mine, Draft theirs, String path) {
        theirs.evidence.stream()
                .filter(fact -> fact.origin() == Origin.DOCUMENTED)
                .findFirst()
                .ifPresent(fact -> mine.note(fact.origin(), fact.at(), "other-language", fact.detail()));
        mine.required = mine.required.or(() -> theirs.required);
        mine.example = mine.example.or(() -> theirs.example);
        if (mine.type.isPresent() && theirs.type.isPresent() && !mine.type.equals(theirs.type)) {
            String was = mine.type.get().word();
            report(theirs, path, "is `" + theirs.type.get().word() + "` in", "`" + was + "` is used");
            return;
        }
        if (mine.required.isPresent() && theirs.required.isPresent() && !mine.required.equals(theirs.required)) {
            report(
                    theirs,
                    path,
                    (theirs.required.get() ? "is" : "is not") + " required in",
                    "the first page's word stands");
        }
        if (mine.element().isPresent() && theirs.element().isPresent()) {
            element(mine.element().get(), theirs.element().get(), path);
        } else {
            theirs.element().filter(inner -> mine.fields.isEmpty()).ifPresent(mine::setElement);
        }
        if (mine.element().isEmpty()) {
            fields(mine.fields, theirs.fields, path + ".");
        }
    }

    private void report(Draft place, String what, String difference, String consequence) {
        context.diagnostics()
                .at(place.at)
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
