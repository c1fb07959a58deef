package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a tree of drafts from a sequence of rows: rows with plain names by alignment, rows with paths in their names by these. */
final class TreeBuilder {

    /** Levels no page nests by the names of its rows; each row of {@code a.b}, {@code b.c}, … goes one deeper. */
    static final int DEEPEST = 64;

    private final RowReader reader;
    private final Diagnostics diagnostics;
    private final Map<Spot, Draft> drafts = new IdentityHashMap<>();
    private final Map<String, Draft> latestByName = new HashMap<>();
    private final Map<Draft, Integer> levels = new IdentityHashMap<>();
    private final Draft root;

    TreeBuilder(Draft root, RowReader reader, Diagnostics diagnostics) {
        this.root = root;
        this.reader = reader;
        this.diagnostics = diagnostics;
    }

    /** Adds the rows below the root. */
    void add(RowSequence sequence) {
        Spot rootSpot = Spot.root(root.sample);
        drafts.put(rootSpot, root);
        RowSequence plain = plain(sequence);
        List<Spot> spots = Alignment.align(plain, rootSpot);
        int next = 0;
        for (Row row : sequence.rows()) {
            if (row.isPathed()) {
                addPathed(row);
            } else {
                addPlaced(row, spots.get(next++));
            }
        }
        new AssumedMembers(plain, spots).report(diagnostics, this::noteAssumed);
    }

    private void noteAssumed(Spot member, String holder) {
        Draft draft = draft(member);
        draft.note(
                Origin.ASSUMED, draft.at, "row-order", "a member of `" + holder + "`, by the order and names of rows");
    }

    /** The rows whose names do not show their place; indexes of documented nesting follow. */
    private static RowSequence plain(RowSequence sequence) {
        List<Row> rows = new ArrayList<>();
        List<Integer> newIndex = new ArrayList<>();
        for (Row row : sequence.rows()) {
            newIndex.add(rows.size() - (row.isPathed() ? 1 : 0));
            if (!row.isPathed()) {
                rows.add(row);
            }
        }
        List<Optional<Integer>> nesting = new ArrayList<>();
        for (int i = 0; i < sequence.rows().size(); i++) {
            if (!sequence.rows().get(i).isPathed()) {
                nesting.add(sequence.nesting().get(i).map(above -> above < 0 ? -1 : newIndex.get(above)));
            }
        }
        return new RowSequence(rows, nesting);
    }

    private void addPlaced(Row row, Spot spot) {
        Draft parent = draft(spot.parent().orElseThrow());
        if (spot.role() == Spot.Role.ELEMENT) {
            drafts.put(spot, element(row, spot, parent));
            return;
        }
        Optional<Draft> same = parent.field(spot.name());
        if (same.isPresent()) {
            reportDuplicate(row, same.get());
            reader.fill(same.get(), row);
            drafts.put(spot, same.get());
            return;
        }
        Draft draft = reader.draft(row, spot.name());
        draft.sample = spot.sample();
        NamedMembers.open(parent, row, spot);
        attach(parent, draft);
        drafts.put(spot, draft);
    }

    private Draft element(Row row, Spot spot, Draft parent) {
        if (spot.parent().orElseThrow().role() == Spot.Role.ROOT) {
            reader.fill(parent, row);
            return parent;
        }
        Draft element = parent.element().orElseGet(() -> {
            Draft made = new Draft("", row.raw().at());
            made.fields.addAll(parent.fields);
            parent.fields.clear();
            return made;
        });
        reader.fill(element, row);
        if (!spot.name().isEmpty()) {
            element.className = Optional.of(spot.name());
            noteByName(row, parent);
        }
        element.sample = spot.sample();
        parent.setElement(element);
        return element;
    }

    /** Where no sample shows the list, its name and the row's are all that tells. */
    private static void noteByName(Row row, Draft list) {
        boolean shown = list.sample.filter(node -> !node.tellsNothing()).isPresent();
        if (!shown) {
            list.note(
                    Origin.ASSUMED,
                    row.raw().at(),
                    "element-by-name",
                    "`" + row.name() + "` is what `" + list.name + "` has, by their names");
        }
    }

    private Draft draft(Spot spot) {
        Draft known = drafts.get(spot);
        if (known != null) {
            return known;
        }
        Draft parent = draft(spot.parent().orElseThrow());
        SampleNode sample = spot.sample().orElseThrow();
        Draft draft = parent.field(spot.name()).orElseGet(() -> {
            Draft made = new Draft(spot.name(), sample.at);
            made.sample = spot.sample();
            made.note(Origin.SAMPLE, sample.at, "sample-container", "the samples show it around documented fields");
            attach(parent, made);
            return made;
        });
        drafts.put(spot, draft);
        return draft;
    }

    private void attach(Draft parent, Draft child) {
        container(parent).fields.add(child);
        levels.put(child, level(parent) + 1);
        latestByName.put(child.name, child);
    }

    /** Returns the draft that holds fields of another one: its element, if it is a list or map. */
    static Draft container(Draft draft) {
        Draft body = draft.body();
        boolean list = body.is(DocumentedType.ARRAY) || body.is(DocumentedType.MAP);
        if (list) {
            Draft inner = new Draft("", body.at);
            inner.type = Optional.of(DocumentedType.OBJECT);
            inner.sample = body.sample.flatMap(SampleNode::element);
            inner.evidence.addAll(body.evidence);
            body.setElement(inner);
            return inner;
        }
        return body;
    }

    private void reportDuplicate(Row row, Draft first) {
        diagnostics
                .at(row.raw().at())
                .report(
                        DiagnosticCode.PARAM_DUPLICATE,
                        "found a second row for `%s`, first documented at line %d; the first one stands, this one adds what it"
                                + " leaves open",
                        first.name,
                        first.at.line());
    }

    private void addPathed(Row row) {
        List<RowName.Part> path = row.path();
        Draft here = anchor(row);
        for (int i = 0; i < path.size(); i++) {
            RowName.Part part = path.get(i);
            Draft parent = here;
            boolean last = i == path.size() - 1;
            Draft step = i == 0 && here.name.equals(part.name())
                    ? here
                    : parent.field(part.name()).orElseGet(() -> step(parent, part, row));
            if (last) {
                fillLast(step, part, row);
            } else if (part.list() && !step.is(DocumentedType.ARRAY)) {
                step.type = Optional.of(DocumentedType.ARRAY);
            } else if (step.type.isEmpty()) {
                step.type = Optional.of(DocumentedType.OBJECT);
            }
            here = step;
        }
    }

    private Draft step(Draft parent, RowName.Part part, Row row) {
        Draft made = new Draft(part.name(), row.raw().name().orElseThrow().at());
        made.sample = parent.sample.map(SampleNode::body).map(body -> body.members.get(part.name()));
        made.note(
                Origin.DOCUMENTED,
                row.raw().at(),
                "row-name-path",
                "named in `" + row.raw().name().orElseThrow().value() + "`");
        attach(parent, made);
        return made;
    }

    /** The latest element of this name, else the root, below which a new one will stand; the root, too, for what would be too deep. */
    private Draft anchor(Row row) {
        Draft latest = latestByName.getOrDefault(row.path().get(0).name(), root);
        if (latest == root || level(latest) + row.path().size() - 1 <= DEEPEST) {
            return latest;
        }
        latestByName.remove(latest.name);
        diagnostics
                .at(row.raw().at())
                .report(
                        DiagnosticCode.DEPTH_LIMIT,
                        "found `%s` more than %d levels deep, below rows that name each other; expected fewer levels; it is placed"
                                + " at the root",
                        row.raw().name().orElseThrow().value(),
                        DEEPEST);
        return root;
    }

    private int level(Draft draft) {
        return levels.getOrDefault(draft, 0);
    }

    private void fillLast(Draft step, RowName.Part part, Row row) {
        if (!part.list()
                || row.type()
                        .type()
                        .filter(type -> type == DocumentedType.ARRAY)
                        .isPresent()) {
            reader.fill(step, row);
            return;
        }
        if (!step.is(DocumentedType.ARRAY)) {
            step.type = Optional.of(DocumentedType.ARRAY);
        }
        TypeReading element = row.type();
        if (step.element().isEmpty() && element.type().isPresent()) {
            Draft inner = new Draft("", step.at);
            RowReader.setType(inner, element);
            inner.note(Origin.DOCUMENTED, row.raw().at(), "row-name-index", "type of each numbered value");
            step.setElement(inner);
        }
        reader.fill(step, row);
    }
}
