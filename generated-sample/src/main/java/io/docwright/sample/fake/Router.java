package io.docwright.sample.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the operation of a request: by path, then by method, then, where requests are signed, by action and version. */
final class Router {

    private static final String UNKNOWN = "InvalidAction.NotFound";

    private final List<FakeService> services;

    Router(List<FakeService> services) {
        this.services = List.copyOf(services);
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
        if (!routes.get(0).service().isSigned()) {
            return routes.get(0);
        }
        return byAction(request, routes);
    }

    private List<Route> byPath(String rawPath) {
        List<Route> routes = new ArrayList<>();
        for (FakeService service : services) {
            for (FakeOperation operation : service.operations()) {
                for (PathTemplate template : operation.paths()) {
                    template.match(rawPath)
                            .ifPresent(values -> routes.add(new Route(service, operation, template, values)));
                }
            }
        }
        return routes;
    }

    private static Route byAction(ReceivedRequest request, List<Route> routes) throws Refusal {
        String action = required(request, "x-acs-action");
        String version = required(request, "x-acs-version");
        List<Route> named = keep(routes, route -> route.operation().name().equals(action));
        if (named.isEmpty()) {
            throw new Refusal(404, UNKNOWN, "no documented operation at this path is called `" + action + "`");
        }
        Optional<Route> found = named.stream()
                .filter(route -> route.service().version().equals(version))
                .findFirst();
        return found.orElseThrow(() -> new Refusal(404, UNKNOWN, "`" + action + "` has no version `" + version + "`"));
    }

    private static String required(ReceivedRequest request, String header) throws Refusal {
        return request.header(header)
                .orElseThrow(() -> Refusal.badRequest("MissingParameter", "the header `" + header + "` was not sent"));
    }

    private static List<Route> keep(List<Route> routes, Predicate<Route> wanted) {
        return routes.stream().filter(wanted).toList();
    }
}
