package io.docwright.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds the operation of a request: by path, then by method, then, where requests are signed, by action and version. */
final class Router {
    private static final String UNKNOWN = "InvalidAction.NotFound";

    private final ServiceFacts service;

    Router(ServiceFacts service) {
        this.service = service;
    }

    Route route(ReceivedRequest request) throws Refusal {
        List<Route> routes = byPath(request.rawPath());
        if (routes.isEmpty()) {
            throw new Refusal(404, UNKNOWN, "no documented operation has the path `" + request.rawPath() + "`");
        }
        routes = keep(routes, route -> route.operation().method().equals(request.method()));
        if (routes.isEmpty()) {
            throw new Refusal(
                    405, "UnsupportedHTTPMethod", "`" + request.method() + "` is not documented for this path");
        }
        // A path that names more and leaves less open is the one that is meant.
        return service.isSigned()
                ? byAction(request, routes)
                : routes.stream()
                        .min(Comparator.comparingInt(route -> route.pathValues().size()))
                        .orElseThrow();
    }

    private List<Route> byPath(String rawPath) {
        List<Route> routes = new ArrayList<>();
        for (OperationFacts operation : service.operations()) {
            List<String> editions = new ArrayList<>();
            Map<String, String> found = new LinkedHashMap<>();
            for (OperationFacts.EditionPath path : operation.paths()) {
                path.template().match(rawPath).ifPresent(values -> {
                    editions.add(path.edition());
                    found.putAll(values);
                });
            }
            if (!editions.isEmpty()) {
                editions.removeIf(String::isEmpty);
                routes.add(new Route(operation, editions, found));
            }
        }
        return routes;
    }

    private Route byAction(ReceivedRequest request, List<Route> routes) throws Refusal {
        String action = required(request, "x-acs-action");
        String version = required(request, "x-acs-version");
        if (!version.equals(service.version())) {
            throw new Refusal(404, UNKNOWN, "`" + action + "` has no version `" + version + "`");
        }
        return routes.stream()
                .filter(route -> route.operation().name().equals(action))
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(404, UNKNOWN, "no documented operation at this path is called `" + action + "`"));
    }

    private static String required(ReceivedRequest request, String header) throws Refusal {
        return request.header(header)
                .orElseThrow(() -> Refusal.badRequest("MissingParameter", "the header `" + header + "` was not sent"));
    }

    private static List<Route> keep(List<Route> routes, Predicate<Route> wanted) {
        return routes.stream().filter(wanted).toList();
    }
}
