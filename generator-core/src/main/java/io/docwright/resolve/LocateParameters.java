package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Located;
import io.docwright.diag.SourceLocation;
import io.docwright.manifest.ServiceManifest;
import io.docwright.manifest.ServiceManifest.Fact;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.Parameter.Location;
import io.docwright.model.Service;
import io.docwright.raw.RawTable;
import io.docwright.raw.RawTable.Section;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides where each parameter goes: position column, else path template, else its table's section, else the manifest, else the
 * default of style and method. For methods without such a default it is asked for.
 */
final class LocateParameters implements OperationPass {

    /** Name of the rule that takes the default of style and method. */
    static final String ASSUMED = "location-of-style";

    private static final Set<String> QUERY_METHODS = Set.of("GET", "DELETE", "HEAD");

    @Override
    public void apply(OperationDraft operation, Context context) {
        Map<SourceLocation, RawTable> tables = tablesByName(operation);
        for (Draft parameter : operation.parameters) {
            if (parameter.location.isPresent()) {
                parameter.location = parameter.location.flatMap(place -> context.location(word(place)));
            } else {
                parameter.location = Optional.of(find(parameter, tables, operation, context));
            }
        }
    }

    /** For the place of each name, the first table of a section that tells a location. */
    private static Map<SourceLocation, RawTable> tablesByName(OperationDraft operation) {
        Map<SourceLocation, RawTable> tables = new HashMap<>();
        operation.raw.tables().stream()
                .filter(table -> location(table.section()).isPresent())
                .forEach(table -> table.rows().stream()
                        .flatMap(row -> row.name().stream())
                        .forEach(name -> tables.putIfAbsent(name.at(), table)));
        return tables;
    }

    private static Location find(
            Draft parameter, Map<SourceLocation, RawTable> tables, OperationDraft operation, Context context) {
        Optional<Location> section = bySection(parameter, tables, context);
        if (section.isPresent()) {
            return section.get();
        }
        Optional<Location> stated = byDefaults(parameter, operation, context);
        return stated.orElseGet(() -> byStyle(parameter, operation, context));
    }

    private static Optional<Location> bySection(
            Draft parameter, Map<SourceLocation, RawTable> tables, Context context) {
        Optional<RawTable> table = Optional.ofNullable(tables.get(parameter.at));
        return table.flatMap(found -> location(found.section())).flatMap(location -> {
            parameter.note(Origin.DOCUMENTED, table.orElseThrow().at(), "section", "goes to: " + word(location));
            return context.location(word(location));
        });
    }

    private static Optional<Location> location(Section section) {
        return switch (section) {
            case REQUEST_HEADERS -> Optional.of(Location.HEADER);
            case REQUEST_QUERY -> Optional.of(Location.QUERY);
            case REQUEST_BODY -> Optional.of(Location.BODY);
            case REQUEST, REQUEST_PATH, RESPONSE, RESPONSE_HEADERS -> Optional.empty();
        };
    }

    private static Optional<Location> byDefaults(Draft parameter, OperationDraft operation, Context context) {
        ServiceManifest.Defaults defaults = context.manifest().defaults();
        boolean formBody = defaults.body()
                .filter(body -> body.value().equalsIgnoreCase("form"))
                .isPresent();
        boolean rpcForm = formBody && context.style() == Service.Style.RPC && operation.httpMethod.equals("POST");
        Optional<Located<String>> stated = defaults.location().or(() -> rpcForm ? defaults.body() : Optional.empty());
        Optional<Location> location = stated.flatMap(text -> context.location(text.value()));
        location.ifPresent(place -> parameter.note(
                Origin.CORRECTION, stated.orElseThrow().at(), "manifest-default", "goes to: " + word(place)));
        return location;
    }

    private static Location byStyle(Draft parameter, OperationDraft operation, Context context) {
        boolean known = context.style() == Service.Style.RPC || hasDefault(operation.httpMethod);
        parameter.note(Origin.ASSUMED, parameter.at, ASSUMED, "goes to: query");
        if (!known && !isStated(parameter, operation, context)) {
            context.diagnostics()
                    .at(parameter.at)
                    .report(
                            DiagnosticCode.PARAM_LOCATION_UNKNOWN,
                            "found nothing that tells where `%s` goes in a %s request; expected a position column or"
                                    + " `location` in the manifest; the operation cannot be generated",
                            parameter.name,
                            operation.httpMethod);
        }
        return Location.QUERY;
    }

    /** Tells whether parameters of a request of this method go to the query unless the documents say otherwise. */
    static boolean hasDefault(String httpMethod) {
        return QUERY_METHODS.contains(httpMethod);
    }

    private static boolean isStated(Draft parameter, OperationDraft operation, Context context) {
        Optional<Map<Fact, Located<String>>> facts = context.statement(operation)
                .map(statement -> statement.parameters().get(parameter.name))
                .map(Located::value);
        return facts.filter(map -> map.containsKey(Fact.LOCATION)).isPresent();
    }

    private static String word(Location location) {
        return location.name().toLowerCase(Locale.ROOT);
    }
}
