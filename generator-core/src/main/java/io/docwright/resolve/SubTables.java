package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.raw.RawTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Makes one tree of several tables: those about the body stand below the root, a table about what is inside some row stands in that
 * row, wherever it is and however many rows refer to it; inside itself it is the same type again.
 */
final class SubTables {

    private static final int DEEPEST = 24;
    private static final int DEEPEST_ELEMENT = 128;
    private static final int MOST_ROWS = 20_000;

    private final Draft root;
    private final List<RawTable> tables;
    private final TableReferences references;
    private final RowReader reader;
    private final Context context;
    private int built;

    private SubTables(Draft root, OperationDraft operation, Context context) {
        this.root = root;
        this.tables = operation.raw.tables();
        this.reader = context.rowReader();
        this.references = operation.references(context);
        this.context = context;
    }

    /**
     * Adds the rows of tables, in page order, below the root or the rows they belong to. A table of an answer without a caption goes
     * on where the one before it ended; a further table of a request begins anew.
     *
     * @param isWanted tells those that are about this root
     */
    static void add(Draft root, OperationDraft operation, Predicate<RawTable> isWanted, Context context) {
        new SubTables(root, operation, context).add(isWanted);
    }

    private void add(Predicate<RawTable> isWanted) {
        List<Row> open = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            RawTable table = tables.get(i);
            if (isWanted.test(table)) {
                boolean inside = references.isInside(i);
                if (table.section().isRequest() || inside) {
                    build(root, open);
                    open.clear();
                }
                open.addAll(inside ? List.of() : references.rows(i));
            }
        }
        build(root, open);
        root.fields.forEach(field -> expand(field, Map.of(), 1));
        root.element().ifPresent(element -> expand(element, Map.of(), 1));
    }

    private void build(Draft owner, List<Row> rows) {
        if (!rows.isEmpty()) {
            new TreeBuilder(owner, reader, context.diagnostics()).add(RowSequence.of(rows));
        }
    }

    /** Fills an element from the table about its inside, and goes on inside it; {@code open} are the tables it stands in. */
    private void expand(Draft draft, Map<Integer, Draft> open, int level) {
        Optional<Integer> table = references.tableOf(draft.at).filter(found -> isEmpty(draft));
        Map<Integer, Draft> inside = open;
        if (table.isPresent() && open.containsKey(table.get())) {
            TreeBuilder.container(draft).sameAs = Optional.of(open.get(table.get()));
        } else if (table.isPresent() && mayBuild(draft, table.get(), open.size(), level)) {
            build(draft, references.rows(table.get()));
            inside = new HashMap<>(open);
            inside.put(table.get(), draft);
        }
        for (Draft field : draft.body().fields) {
            expand(field, inside, level + 1);
        }
    }

    private static boolean isEmpty(Draft draft) {
        return draft.body().fields.isEmpty() && draft.body().sameAs.isEmpty();
    }

    /** Tables that refer to each other many times would make more elements than there is room for. */
    private boolean mayBuild(Draft draft, int table, int depth, int level) {
        int rows = references.rowCount(table);
        if (depth < DEEPEST && level < DEEPEST_ELEMENT && built + rows <= MOST_ROWS) {
            built += rows;
            return true;
        }
        context.diagnostics()
                .at(draft.at)
                .report(
                        DiagnosticCode.SIZE_LIMIT,
                        "found tables inside tables for `%s` beyond %d levels or %d rows; what is inside it is left out",
                        draft.name,
                        DEEPEST,
                        MOST_ROWS);
        return false;
    }
}
