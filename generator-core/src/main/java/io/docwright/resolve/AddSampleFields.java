package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Severity;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence.Origin;
import io.docwright.raw.RawTable.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Brings table and samples of the answer together: fields only the samples show join the model, rows the samples lack are reported,
 * and an object whose keys are data ({@link DataKeys}) becomes a map.
 */
final class AddSampleFields implements OperationPass {

    /** Name of the rule that makes fields of what samples show. */
    static final String FIELD = "sample-field";

    private static final int NAMES_SHOWN = 4;

    @Override
    public void apply(OperationDraft operation, Context context) {
        boolean table = operation.raw.tables().stream()
                .anyMatch(candidate -> candidate.section() == Section.RESPONSE
                        && !candidate.rows().isEmpty());
        operation.response.filter(body -> body.sample.isPresent()).ifPresent(body -> {
            if (table) {
                reportUnseen(body, context);
            }
            complete(body, table, context);
        });
        operation
                .response
                .filter(body -> body.sample.isEmpty() && !NestingMarks.areOn(operation.raw))
                .ifPresent(body -> reportAssumed(body, context));
        operation
                .response
                .filter(body -> body.evidence.isEmpty())
                .ifPresent(body -> body.note(
                        table ? Origin.DOCUMENTED : Origin.SAMPLE, body.at, "response-root", "body of the answer"));
    }

    private static void reportUnseen(Draft body, Context context) {
        for (Draft field : body.body().fields) {
            boolean listed = body.sample.isPresent() && field.sample.isEmpty();
            if (listed) {
                field.walk(draft -> draft.fields.forEach(AddSampleFields::noteOrder));
                noteOrder(field);
                context.diagnostics()
                        .at(field.at)
                        .report(
                                DiagnosticCode.SAMPLE_MISSES_ROW,
                                "found `%s` in the table, but in no sample; it is placed by the order of rows",
                                field.name);
            } else {
                reportUnseen(field, context);
            }
        }
    }

    /** One message an object at the root, since one wrong end moves all that follows. */
    private static void reportAssumed(Draft body, Context context) {
        for (Draft field : body.body().fields) {
            List<Draft> inside = new ArrayList<>();
            field.walk(draft -> inside.addAll(draft.fields));
            inside.forEach(AddSampleFields::noteOrder);
            if (!inside.isEmpty()) {
                context.diagnostics()
                        .at(field.at)
                        .report(
                                Severity.INFO,
                                DiagnosticCode.NESTING_ASSUMED,
                                "found %d %s below `%s` and nothing that shows where they end, expected a sample of"
                                        + " the answer or marks of nesting; they are placed by the order of rows",
                                inside.size(),
                                inside.size() == 1 ? "row" : "rows",
                                field.name);
            }
        }
    }

    private static void noteOrder(Draft field) {
        field.note(Origin.ASSUMED, field.at, "row-order", "placed by the order of rows; no sample shows it");
    }

    private static void complete(Draft draft, boolean report, Context context) {
        if (draft.is(DocumentedType.ARRAY)) {
            list(draft, report, context);
        } else if (draft.is(DocumentedType.MAP)) {
            map(draft, "documented as a map", context);
        } else if (draft.is(DocumentedType.OBJECT)) {
            object(draft, report, context);
        }
    }

    private static void list(Draft draft, boolean report, Context context) {
        Optional<SampleNode> shown = draft.sample.flatMap(SampleNode::element);
        if (draft.element().isEmpty() && shown.isPresent()) {
            draft.setElement(fromSample("", shown.get()));
        }
        draft.element().ifPresent(element -> {
            if (element.sample.isEmpty()) {
                element.sample = shown;
            }
            complete(element, report, context);
        });
    }

    private static void object(Draft draft, boolean report, Context context) {
        if (draft.sample.isEmpty() || draft.element().isPresent() || draft.sameAs.isPresent()) {
            return;
        }
        SampleNode sample = draft.sample.get();
        if (draft.fields.isEmpty() && (sample.members.isEmpty() || DataKeys.areData(sample.members.keySet()))) {
            map(draft, "its keys are data", context);
            return;
        }
        List<SampleNode> extra = new ArrayList<>();
        for (SampleNode member : sample.members.values()) {
            Optional<Draft> known = draft.field(member.name);
            known.filter(field -> field.sample.isEmpty()).ifPresent(field -> field.sample = Optional.of(member));
            if (known.isEmpty()) {
                draft.fields.add(fromSample(member.name, member));
                extra.add(member);
            }
        }
        if (report && !extra.isEmpty()) {
            reportExtra(draft, extra, context);
        }
        boolean below = report;
        draft.fields.forEach(field -> complete(field, below && !isFromSample(field), context));
    }

    private static boolean isFromSample(Draft field) {
        return field.evidence.stream().allMatch(fact -> fact.rule().equals(FIELD));
    }

    /** One message an object: a page may leave out a whole class. */
    private static void reportExtra(Draft draft, List<SampleNode> extra, Context context) {
        String names = extra.stream()
                .limit(NAMES_SHOWN)
                .map(member -> "`" + member.name + "`")
                .collect(Collectors.joining(", "));
        int more = extra.size() - NAMES_SHOWN;
        context.diagnostics()
                .at(extra.get(0).at)
                .report(
                        DiagnosticCode.SAMPLE_EXTRA,
                        "found %s%s in the sample%s, but no row for it; it joins the model with the sample's type",
                        names,
                        more > 0 ? " and " + more + " more" : "",
                        draft.name.isEmpty() ? "" : " of `" + draft.name + "`");
    }

    /** Values seen only as text stay text; other scalars may as well be something else next time. */
    private static void map(Draft draft, String why, Context context) {
        if (draft.sample.isEmpty()) {
            return;
        }
        if (draft.element().isPresent()) {
            Draft documented = draft.element().get();
            documented.sample = documented.sample.or(() -> draft.sample
                    .map(SampleNode::values)
                    .filter(values -> !draft.sample.get().members.isEmpty()));
            return;
        }
        SampleNode sample = draft.sample.get();
        SampleNode values = sample.body().values();
        Optional<DocumentedType> type = SampleTypes.of(values);
        boolean certain = type.filter(Structure::isContainer).isPresent()
                || (type.filter(DocumentedType.STRING::equals).isPresent() && values.scalars.size() > 1);
        Draft value = certain ? fromSample("", values) : any(values);
        draft.setElement(value);
        draft.note(Origin.SAMPLE, sample.at, "data-keys", "a map: " + why);
        complete(value, false, context);
    }

    private static Draft any(SampleNode values) {
        Draft value = new Draft("", values.at);
        value.type = Optional.of(DocumentedType.ANY);
        value.note(Origin.SAMPLE, values.at, "map-value", "any value: too little is shown");
        return value;
    }

    /** Returns an element of which only samples tell, with all that is inside it. */
    static Draft shown(String name, SampleNode node, Context context) {
        Draft draft = fromSample(name, node);
        complete(draft, false, context);
        return draft;
    }

    private static Draft fromSample(String name, SampleNode node) {
        Draft draft = new Draft(name, node.at);
        draft.sample = Optional.of(node);
        draft.type = SampleTypes.of(node).or(() -> Optional.of(DocumentedType.ANY));
        draft.note(Origin.SAMPLE, node.at, FIELD, "type: " + draft.type.get().word());
        return draft;
    }
}
