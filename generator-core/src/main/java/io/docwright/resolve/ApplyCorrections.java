package io.docwright.resolve;

import io.docwright.diag.Located;
import io.docwright.manifest.ServiceManifest.Correction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies the corrections that name elements of the operation. */
final class ApplyCorrections implements OperationPass {

    private static final FieldPath BELOW = new FieldPath(draft -> draft.body().fields, draft -> true);

    @Override
    public void apply(OperationDraft operation, Context context) {
        FactWriter writer = new FactWriter(context);
        for (Correction correction : context.manifest().corrections()) {
            if (correction.element().value().startsWith(operation.name + ".")) {
                apply(correction, operation, writer, context);
            }
        }
    }

    private static void apply(Correction correction, OperationDraft operation, FactWriter writer, Context context) {
        String path = correction.element().value();
        Optional<Draft> element = find(path.substring(operation.name.length() + 1), operation);
        if (element.isEmpty()) {
            context.statements().unmatched(correction.element(), "`" + path + "`", path, paths(operation));
            return;
        }
        Draft draft = element.get();
        correction.was().forEach((fact, was) -> {
            if (!writer.holds(draft, fact, was.value())) {
                String now = writer.current(draft, fact).orElse("nothing");
                context.statements().outdated(was, "`" + path + "`", now);
            }
        });
        correction.set().forEach((fact, value) -> writer.write(draft, fact, value, "`" + path + "`"));
    }

    /** Returns the ways to write the elements directly below request and response, which most corrections are about. */
    private static List<String> paths(OperationDraft operation) {
        List<String> paths = new ArrayList<>();
        operation.parameters.forEach(draft -> paths.add(operation.name + ".request." + draft.name));
        operation.response.ifPresent(
                response -> response.fields.forEach(draft -> paths.add(operation.name + ".response." + draft.name)));
        return paths;
    }

    /** Finds {@code response.a.b} or {@code request.a.b}; lists and maps are passed through, names may hold dots. */
    static Optional<Draft> find(String path, OperationDraft operation) {
        if (path.equals("response")) {
            return operation.response;
        }
        if (path.startsWith("response.")) {
            return operation.response.flatMap(body -> below(body.body().fields, path.substring("response.".length())));
        }
        return path.startsWith("request.")
                ? below(operation.parameters, path.substring("request.".length()))
                : Optional.empty();
    }

    private static Optional<Draft> below(List<Draft> fields, String path) {
        List<Draft> way = BELOW.find(fields, path);
        return way.isEmpty() ? Optional.empty() : Optional.of(way.get(way.size() - 1));
    }

    /** Reports corrections and statements about operations the service does not have. */
    static void reportOthers(List<OperationDraft> operations, Context context) {
        List<String> names =
                operations.stream().map(operation -> operation.name).toList();
        for (Correction correction : context.manifest().corrections()) {
            Located<String> element = correction.element();
            if (names.stream().noneMatch(name -> element.value().startsWith(name + "."))) {
                context.statements().unmatched(element, "`" + element.value() + "`", element.value(), names);
            }
        }
        context.manifest().operations().forEach((name, statement) -> {
            if (!names.contains(name)) {
                context.statements().unmatched(statement.name(), "operation `" + name + "`", name, names);
            }
        });
    }
}
