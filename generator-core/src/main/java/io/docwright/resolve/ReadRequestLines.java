package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Located;
import io.docwright.model.Evidence;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.Operation.EditionPath;
import io.docwright.model.PathTemplate;
import io.docwright.raw.RawOperation.RawRequestLine;
import java.util.ArrayList;
import java.util.Arrays;
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
        operation.raw.requestLines().forEach(line -> operation.methods.addAll(methods(line)));
        Optional<String> stated = context.statement(operation)
                .flatMap(statement -> statement.httpMethod())
                .map(Located::value);
        operation.httpMethod = stated.filter(operation.methods::contains)
                .or(() -> operation.methods.stream().findFirst())
                .orElse("");
        Set<String> seen = new HashSet<>();
        for (RawRequestLine line : operation.raw.requestLines()) {
            if (stated.isEmpty()) {
                reportOthers(operation, line, context);
            }
            if (methods(line).contains(operation.httpMethod)) {
                read(operation, line, seen, context);
            }
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
        operation.requestLineDocumented = true;
        Optional<PathTemplate> template = PathReader.read(line.target().value());
        if (template.isEmpty()) {
            reportUnsafe(line.target(), context);
            return;
        }
        String text = template.get().toString();
        operation.evidence.add(
                new Evidence(Origin.DOCUMENTED, line.target().at(), "request-line", operation.httpMethod + " " + text));
        if (seen.add(text)) {
            operation.paths.add(new EditionPath(line.edition().map(Located::value), template.get()));
        }
    }

    /** Returns the methods of a line such as {@code PATCH|POST}, in upper case. */
    static List<String> methods(RawRequestLine line) {
        List<String> methods = Arrays.stream(
                        line.method().value().strip().toUpperCase(Locale.ROOT).split("[^A-Z]+"))
                .filter(method -> !method.isEmpty())
                .toList();
        return methods.isEmpty() ? List.of("") : methods;
    }

    /** Of several methods the first stands, unless the manifest names another. */
    private static void reportOthers(OperationDraft operation, RawRequestLine line, Context context) {
        List<String> methods = methods(line);
        if (!methods.contains(operation.httpMethod)) {
            report(
                    operation,
                    line,
                    context,
                    "found `%s`, but an earlier request line says `%s`; this line is left out",
                    methods.get(0));
        } else if (methods.size() > 1) {
            report(
                    operation,
                    line,
                    context,
                    "found the methods `%s`; expected one; `%s` is used",
                    String.join("`, `", methods));
        }
    }

    private static void report(
            OperationDraft operation, RawRequestLine line, Context context, String format, String found) {
        context.diagnostics()
                .at(line.method())
                .report(DiagnosticCode.METHOD_CONFLICT, format, found, operation.httpMethod);
        operation.advice.add(new Advice.OperationMethod(
                operation.name,
                operation.httpMethod,
                List.copyOf(operation.methods),
                line.method().at()));
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
