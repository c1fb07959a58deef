package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Located;
import io.docwright.diag.Severity;
import io.docwright.manifest.ServiceManifest;
import io.docwright.manifest.ServiceManifest.Fact;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.Evidence.Subject;
import io.docwright.model.Parameter.Location;
import io.docwright.model.Service;
import io.docwright.raw.RawTable;
import io.docwright.raw.RawTable.Section;
import java.util.LinkedHashMap;
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
    private static final String ASSUMED = "location-of-style";

    /** Name of the rule that takes the place where a request shows it. */
    private static final String SAMPLE = "request-sample";

    private static final Set<String> QUERY_METHODS = Set.of("GET", "DELETE", "HEAD");

    @Override
    public void apply(OperationDraft operation, Context context) {
        var shown = new ShownPlaces(ShownRequest.of(operation.raw));
        RowTables tables = new RowTables(operation.raw.tables());
        for (Draft parameter : operation.parameters) {
            parameter.location = parameter.location.isPresent()
                    ? parameter.location.flatMap(place -> context.location(word(place)))
                    : byMembers(parameter, context)
                            .or(() -> bySection(parameter, tables, context))
                            .or(() -> byDefaults(parameter, operation, context))
                            .or(() -> bySample(parameter, shown, operation, context))
                            .or(() -> byName(parameter, operation, context));
        }
        Map<RawTable, Map<Location, Draft>> places = tables.places(
                operation.parameters.stream().filter(LocateParameters::isShown).toList());
        for (Draft parameter : operation.parameters) {
            if (parameter.location.isEmpty()) {
                Map<Location, Draft> others = new LinkedHashMap<>();
                tables.of(parameter).forEach(table -> others.putAll(places.getOrDefault(table, Map.of())));
                parameter.location = Optional.of(byNeighbours(parameter, others, operation, context)
                        .orElseGet(() -> byStyle(parameter, operation, context)));
            }
        }
    }

    /** A request shown with the parameter in its query or body tells, unless another shows it elsewhere. */
    private static Optional<Location> bySample(
            Draft parameter, ShownPlaces shown, OperationDraft operation, Context context) {
        Optional<ShownPlaces.Place> place = shown.of(parameter.name)
                .filter(found -> found.location() != Location.BODY || !QUERY_METHODS.contains(operation.httpMethod));
        return place.flatMap(found -> {
            String word = word(found.location());
            parameter.note(Origin.SAMPLE, found.at(), SAMPLE, "goes to: " + word + ", as a request shows");
            return context.location(word);
        });
    }

    /** An object called as bodies are is the body, where a request has one that is not a form. */
    private static Optional<Location> byName(Draft parameter, OperationDraft operation, Context context) {
        boolean body = context.style() != Service.Style.RPC
                && operation.requestLineDocumented
                && !hasDefault(operation.httpMethod)
                && parameter.isContainer()
                && FindWholeBody.mayBe(parameter, context);
        if (!body) {
            return Optional.empty();
        }
        parameter.note(Origin.ASSUMED, parameter.at, "body-name", "goes to: body, as its name says");
        return Optional.of(Location.BODY);
    }

    /** Rows of one table go to one place: where requests show the others, this one is assumed to go, too. */
    private static Optional<Location> byNeighbours(
            Draft parameter, Map<Location, Draft> others, OperationDraft operation, Context context) {
        boolean asked = context.style() != Service.Style.RPC && !hasDefault(operation.httpMethod);
        if (others.size() != 1 || isStated(parameter, operation, context)) {
            return Optional.empty();
        }
        Map.Entry<Location, Draft> other = others.entrySet().iterator().next();
        Location place = other.getKey();
        parameter.note(Origin.ASSUMED, parameter.at, "location-of-table", "goes to: " + word(place));
        if (asked) {
            reportAssumed(parameter, other.getValue().name, place, context);
        }
        return Optional.of(place);
    }

    private static void reportAssumed(Draft parameter, String other, Location place, Context context) {
        context.diagnostics()
                .at(parameter.at)
                .report(
                        Severity.WARNING,
                        DiagnosticCode.PARAM_LOCATION_UNKNOWN,
                        "found nothing that tells where `%s` goes; a request shows `%s` of the same table in the %s;"
                                + " it is assumed to go there, too",
                        parameter.name,
                        other,
                        word(place));
    }

    private static boolean isShown(Draft parameter) {
        return parameter.evidence.stream().anyMatch(fact -> fact.rule().equals(SAMPLE));
    }

    /** Tells whether nothing but the style of the service says where a parameter goes. */
    static boolean isAssumed(Draft parameter) {
        return parameter.evidence.stream().anyMatch(fact -> fact.rule().equals(ASSUMED));
    }

    /** An object without a row of its own goes where its members are said to go: {@code Tag.N.Key} takes {@code Tag} along. */
    private static Optional<Location> byMembers(Draft parameter, Context context) {
        for (Draft member : parameter.body().fields) {
            Optional<Location> place = member.location
                    .flatMap(stated -> context.location(word(stated)))
                    .or(() -> byMembers(member, context));
            if (place.isPresent()) {
                parameter.note(Origin.DOCUMENTED, member.at, "member-position", "goes to: " + word(place.get()));
                return place;
            }
        }
        return Optional.empty();
    }

    private static Optional<Location> bySection(Draft parameter, RowTables tables, Context context) {
        for (RawTable table : tables.of(parameter)) {
            Optional<Location> location = location(table.section());
            if (location.isPresent()) {
                parameter.note(Origin.DOCUMENTED, table.at(), "section", "goes to: " + word(location.get()));
                return context.location(word(location.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Location> location(Section section) {
        return switch (section) {
            case REQUEST_HEADERS -> Optional.of(Location.HEADER);
            case REQUEST_QUERY -> Optional.of(Location.QUERY);
            case REQUEST_BODY -> Optional.of(Location.BODY);
            case REQUEST, REQUEST_PATH, RESPONSE, RESPONSE_HEADERS, TYPES -> Optional.empty();
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
        parameter.note(Subject.LOCATION, Origin.ASSUMED, parameter.at, ASSUMED, "goes to: query");
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

    /** Tells whether the manifest says where a parameter goes. */
    static boolean isStated(Draft parameter, OperationDraft operation, Context context) {
        Optional<Map<Fact, Located<String>>> facts = context.statement(operation)
                .map(statement -> statement.parameters().get(parameter.name))
                .map(Located::value);
        return facts.filter(map -> map.containsKey(Fact.LOCATION)).isPresent();
    }

    private static String word(Location location) {
        return location.name().toLowerCase(Locale.ROOT);
    }
}
