package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Located;
import io.docwright.diag.Severity;
import io.docwright.model.DocumentedType;
import io.docwright.raw.RawTable;
import io.docwright.raw.RawTable.Section;
import java.util.List;
import java.util.Optional;

/** Makes the tree of the answer: documented rows walked through the tree of the samples, and headers beside it. */
final class ReadResponse implements OperationPass {

    @Override
    public void apply(OperationDraft operation, Context context) {
        readHeaders(operation, context.rowReader(), context);
        reportUnused(operation, context);
        Optional<SampleNode> sample = SampleTrees.response(operation.raw);
        List<RawTable> tables =
                operation.raw.tables().stream().filter(ReadResponse::isBody).toList();
        if (tables.isEmpty() && sample.isEmpty()) {
            return;
        }
        Draft root =
                new Draft("", tables.isEmpty() ? sample.get().at : tables.get(0).at());
        root.sample = sample;
        SubTables.add(root, operation, ReadResponse::isBody, context);
        if (root.type.isEmpty()) {
            root.type = Optional.of(
                    sample.filter(node -> node.seenArray).isPresent() ? DocumentedType.ARRAY : DocumentedType.OBJECT);
        }
        operation.response = Optional.of(root);
    }

    /** A table of a type that nothing is said to have is of no use, and said to be. */
    private static void reportUnused(OperationDraft operation, Context context) {
        List<RawTable> tables = operation.raw.tables();
        TableReferences references = operation.references(context);
        for (int i = 0; i < tables.size(); i++) {
            RawTable table = tables.get(i);
            if (table.section() == Section.TYPES && !references.isInside(i)) {
                context.diagnostics()
                        .at(table.at())
                        .report(
                                Severity.WARNING,
                                DiagnosticCode.TABLE_UNREADABLE,
                                "found a table of the type `%s`; expected a row of that type; the table is not used",
                                table.caption().map(Located::value).orElse(""));
            }
        }
    }

    private static boolean isBody(RawTable table) {
        return table.section() == Section.RESPONSE && !table.rows().isEmpty();
    }

    private static void readHeaders(OperationDraft operation, RowReader reader, Context context) {
        for (RawTable table : operation.raw.tables()) {
            if (table.section() == Section.RESPONSE_HEADERS) {
                reader.rows(table).forEach(row -> readHeader(row, operation, reader, context));
            }
        }
    }

    private static void readHeader(Row row, OperationDraft operation, RowReader reader, Context context) {
        Optional<Located<String>> name = row.raw().name().filter(text -> !row.isNameless());
        name.ifPresent(text -> operation.responseHeaders.add(reader.draft(row, text.value())));
        if (name.isEmpty()) {
            context.diagnostics()
                    .at(row.raw().at())
                    .report(
                            DiagnosticCode.NAME_INVALID,
                            "found a response header without a name; expected one; the row is left out");
        }
    }
}
