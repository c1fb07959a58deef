package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.SourceLocation;
import io.docwright.manifest.ServiceManifest.Fact;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.Operation.EditionPath;
import io.docwright.model.Parameter.Location;
import io.docwright.model.PathTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Brings path templates and rows together: a variable takes the row of its name, one without a row becomes a required string, and
 * a row for the path without a variable goes elsewhere. A variable that only some editions have belongs to these.
 */
final class MatchPathVariables implements OperationPass {

    @Override
    public void apply(OperationDraft operation, Context context) {
        Set<String> variables = new LinkedHashSet<>();
        operation.paths.forEach(path -> variables.addAll(path.path().variables()));
        Map<String, Draft> matched = new LinkedHashMap<>();
        variables.forEach(variable -> matched.put(variable, parameter(variable, operation)));
        Map<String, List<EditionPath>> having = new HashMap<>();
        operation.paths.forEach(path -> new LinkedHashSet<>(path.path().variables())
                .forEach(variable -> having.computeIfAbsent(variable, key -> new ArrayList<>())
                        .add(path)));
        matched.forEach((variable, parameter) ->
                place(variable, parameter, having.getOrDefault(parameter.name, List.of()), operation));
        for (Draft parameter : operation.parameters) {
            boolean lost =
                    parameter.location.filter(Location.PATH::equals).isPresent() && !having.containsKey(parameter.name);
            if (lost) {
                withoutVariable(parameter);
            }
        }
    }

    private static Draft parameter(String variable, OperationDraft operation) {
        return exact(variable, operation)
                .or(() -> spelledOtherwise(variable, operation))
                .orElseGet(() -> added(variable, operation));
    }

    private static void place(String variable, Draft parameter, List<EditionPath> having, OperationDraft operation) {
        if (parameter.location.filter(place -> place != Location.PATH).isPresent()) {
            ask(
                    parameter,
                    "found `%s` in the path, but its row says %s; it goes into the path",
                    variable,
                    parameter.location.get().name().toLowerCase(Locale.ROOT));
        }
        parameter.location = Optional.of(Location.PATH);
        parameter.note(Origin.DOCUMENTED, lineOf(operation), "path-template", "variable of the path");
        List<String> editions =
                having.stream().flatMap(path -> path.edition().stream()).toList();
        if (editions.size() < operation.paths.size() && operation.paths.size() > 1) {
            parameter.editions = editions;
        } else if (parameter.required.isEmpty()) {
            parameter.required = Optional.of(true);
            parameter.note(Origin.DOCUMENTED, lineOf(operation), "path-template", "required: every path has it");
        }
    }

    private static SourceLocation lineOf(OperationDraft operation) {
        return operation.raw.requestLines().stream()
                .findFirst()
                .map(line -> line.target().at())
                .orElse(operation.raw.at());
    }

    private static Optional<Draft> exact(String variable, OperationDraft operation) {
        return operation.parameters.stream()
                .filter(parameter -> parameter.name.equals(variable))
                .findFirst();
    }

    /** The name in the template is a placeholder; the row's spelling stands. */
    private static Optional<Draft> spelledOtherwise(String variable, OperationDraft operation) {
        Optional<Draft> row = operation.parameters.stream()
                .filter(parameter -> parameter.name.equalsIgnoreCase(variable))
                .findFirst();
        row.ifPresent(parameter -> {
            ask(parameter, "found `%s` in the path and a row `%s`; they are taken as one", variable, parameter.name);
            operation.paths.replaceAll(path -> renamed(path, variable, parameter.name));
        });
        return row;
    }

    private static EditionPath renamed(EditionPath path, String from, String to) {
        List<PathTemplate.Part> parts = path.path().parts().stream()
                .map(part -> part.variable() && part.text().equals(from) ? new PathTemplate.Part(true, to) : part)
                .toList();
        return new EditionPath(path.edition(), new PathTemplate(parts));
    }

    private static Draft added(String variable, OperationDraft operation) {
        Draft made = new Draft(variable, lineOf(operation));
        made.type = Optional.of(DocumentedType.STRING);
        made.note(Origin.ASSUMED, made.at, "path-variable-type", "a string, since no row documents it");
        operation.parameters.add(made);
        ask(made, "found `%s` in the path without a row; it becomes a required string", variable);
        return made;
    }

    private static void withoutVariable(Draft parameter) {
        ask(
                parameter,
                "found a row for `%s` in the path; expected `{%s}` in the template; it is sent elsewhere",
                parameter.name,
                parameter.name);
        parameter.location = Optional.empty();
    }

    private static void ask(Draft parameter, String format, Object... arguments) {
        parameter.ask(Fact.LOCATION, parameter.at, DiagnosticCode.PATH_PARAM_MISMATCH, format, arguments);
    }
}
