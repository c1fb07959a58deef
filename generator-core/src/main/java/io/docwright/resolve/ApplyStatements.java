package io.docwright.resolve;

import io.docwright.diag.Located;
import io.docwright.manifest.ServiceManifest.OperationStatement;
import io.docwright.model.Evidence;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.Operation.EditionPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Applies the manifest's statements about the operation as a whole and about its parameters. */
final class ApplyStatements implements OperationPass {

    @Override
    public void apply(OperationDraft operation, Context context) {
        context.statement(operation).ifPresent(statement -> {
            flags(operation, statement, context);
            oneOf(operation, statement, context);
            FactWriter writer = new FactWriter(context);
            statement.parameters().forEach((name, facts) -> {
                String what = "parameter `" + name + "` of `" + operation.name + "`";
                Optional<Draft> parameter = parameter(operation, name);
                parameter.ifPresent(
                        draft -> facts.value().forEach((fact, value) -> writer.write(draft, fact, value, what)));
                if (parameter.isEmpty()) {
                    context.statements().unmatched(facts, what, name, names(operation));
                }
            });
        });
    }

    private static List<String> names(OperationDraft operation) {
        return operation.parameters.stream().map(draft -> draft.name).toList();
    }

    private static Optional<Draft> parameter(OperationDraft operation, String name) {
        return operation.parameters.stream()
                .filter(draft -> draft.name.equals(name))
                .findFirst();
    }

    private static void flags(OperationDraft operation, OperationStatement statement, Context context) {
        statement.successFlag().ifPresent(flag -> {
            if (flag.value() == operation.failOnSuccessFalse) {
                context.statements().agreed(flag, "keeps the success flag's meaning");
            } else {
                operation.failOnSuccessFalse = flag.value();
                note(operation, flag, "success flag", context);
            }
        });
        statement.idempotent().ifPresent(flag -> {
            if (operation.idempotent.orElse(false).equals(flag.value())) {
                context.statements()
                        .agreed(flag, flag.value() ? "is safe to repeat" : "is not known to be safe to repeat");
            } else {
                operation.idempotent = Optional.of(flag.value());
                note(operation, flag, "idempotent", context);
            }
        });
    }

    private static void oneOf(OperationDraft operation, OperationStatement statement, Context context) {
        for (List<Located<String>> group : statement.oneOf()) {
            group.stream()
                    .filter(name -> parameter(operation, name.value()).isEmpty())
                    .forEach(name -> context.statements()
                            .unmatched(
                                    name,
                                    "parameter `" + name.value() + "` of `" + operation.name + "`",
                                    name.value(),
                                    names(operation)));
            List<String> names = group.stream()
                    .map(Located::value)
                    .filter(name -> parameter(operation, name).isPresent())
                    .toList();
            if (names.size() > 1 && !FindAlternatives.isNew(names, operation)) {
                context.statements()
                        .agreed(group.get(0), "demands at least one of `" + String.join("`, `", names) + "`");
            } else if (names.size() > 1) {
                operation.atLeastOneOf.add(names);
                note(operation, group.get(0), "at least one of " + String.join(", ", names), context);
            }
        }
    }

    private static void note(OperationDraft operation, Located<?> statement, String detail, Context context) {
        operation.evidence.add(new Evidence(Origin.CORRECTION, statement.at(), "manifest", detail));
        context.statements().apply();
    }

    /** The part of the statements that later passes build on: method and paths. */
    static final class RequestLine implements OperationPass {

        @Override
        public void apply(OperationDraft operation, Context context) {
            context.statement(operation).ifPresent(statement -> {
                statement.httpMethod().ifPresent(method -> method(operation, method, context));
                statement.path().ifPresent(path -> path(operation, path, context));
                if (!statement.editions().isEmpty()) {
                    NameEditions.apply(operation, statement, context);
                }
            });
        }

        private static void method(OperationDraft operation, Located<String> stated, Context context) {
            String method = stated.value().strip().toUpperCase(Locale.ROOT);
            boolean same = operation.methods.equals(Set.of(method));
            if (operation.requestLineDocumented && same) {
                context.statements().agreed(stated, "gives `" + operation.name + "` the method `" + method + "`");
                return;
            }
            operation.httpMethod = method;
            note(operation, stated, "method " + method, context);
        }

        private static void path(OperationDraft operation, Located<String> stated, Context context) {
            var template = PathReader.read(stated.value());
            if (template.isEmpty()) {
                ReadRequestLines.reportUnsafe(stated, context);
                return;
            }
            boolean same =
                    operation.paths.size() == 1 && operation.paths.get(0).path().equals(template.get());
            if (operation.requestLineDocumented && same) {
                context.statements().agreed(stated, "gives `" + operation.name + "` the path `" + template.get() + "`");
                return;
            }
            operation.paths = new ArrayList<>(List.of(new EditionPath(Optional.empty(), template.get())));
            note(operation, stated, "path " + template.get(), context);
        }
    }
}
