package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Located;
import io.docwright.model.Evidence;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.Operation.EditionPath;
import io.docwright.model.PathTemplate;
import io.docwright.raw.RawOperation.RawRequestLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds method and path. Several paths of one method are editions of the operation; without a request line it is called as its
 * style calls operations: {@code POST /}.
 */
final class ReadRequestLines implements OperationPass {

    @Override
    public void apply(OperationDraft operation, Context context) {
        Set<String> seen = new HashSet<>();
        for (RawRequestLine line : operation.raw.requestLines()) {
            read(operation, line, seen, context);
        }
        if (operation.httpMethod.isEmpty()) {
            operation.httpMethod = "POST";
            operation.evidence.add(new Evidence(
                    Origin.ASSUMED, operation.raw.at(), "request-line-of-style", "`POST /` without a request line"));
        }
        if (operation.paths.isEmpty()) {
            operation.paths.add(new EditionPath(Optional.empty(), root()));
        }
        nameEditions(operation);
    }

    private static PathTemplate root() {
        return new PathTemplate(List.of(new PathTemplate.Part(false, "/")));
    }

    private static void read(OperationDraft operation, RawRequestLine line, Set<String> seen, Context context) {
        String method = method(line.method(), context);
        if (!operation.httpMethod.isEmpty() && !operation.httpMethod.equals(method)) {
            context.diagnostics()
                    .at(line.method())
                    .report(
                            DiagnosticCode.METHOD_CONFLICT,
                            "found `%s`, but an earlier request line says `%s`; this line is left out",
                            method,
                            operation.httpMethod);
            return;
        }
        operation.httpMethod = method;
        operation.requestLineDocumented = true;
        Optional<PathTemplate> template = PathReader.read(line.target().value());
        if (template.isEmpty()) {
            reportUnsafe(line.target(), context);
            return;
        }
        String text = template.get().toString();
        operation.evidence.add(
                new Evidence(Origin.DOCUMENTED, line.target().at(), "request-line", method + " " + text));
        if (seen.add(text)) {
            operation.paths.add(new EditionPath(line.edition().map(Located::value), template.get()));
        }
    }

    /** {@code PATCH|POST}: the first of several methods stands. */
    private static String method(Located<String> written, Context context) {
        String[] methods = written.value().strip().toUpperCase(Locale.ROOT).split("[^A-Z]+");
        if (methods.length > 1) {
            context.diagnostics()
                    .at(written)
                    .report(
                            DiagnosticCode.METHOD_CONFLICT,
                            "found `%s`; expected one method; `%s` is used",
                            written.value().strip(),
                            methods[0]);
        }
        return methods.length == 0 ? "" : methods[0];
    }

    static void reportUnsafe(Located<String> target, Context context) {
        context.diagnostics()
                .at(target)
                .report(
                        DiagnosticCode.PATH_UNSAFE,
                        "found path `%s`; expected one that begins with `/`, has no `.` or `..` segment and variables such as"
                                + " `{name}`; the operation cannot be generated",
                        target.value());
    }

    /** A single path needs no edition; several without headings are numbered in page order. */
    private static void nameEditions(OperationDraft operation) {
        List<EditionPath> named = new ArrayList<>();
        for (EditionPath path : operation.paths) {
            String number = "edition" + (named.size() + 1);
            Optional<String> name = operation.paths.size() == 1
                    ? Optional.empty()
                    : Optional.of(path.edition().orElse(number));
            named.add(new EditionPath(name, path.path()));
        }
        operation.paths = named;
    }
}
