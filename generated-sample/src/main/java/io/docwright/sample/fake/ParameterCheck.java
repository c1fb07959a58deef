package io.docwright.sample.fake;

import io.docwright.sample.fake.FakeParameter.Location;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares what a request carries with what its operation documents: nothing may be missing, twice or more than that. */
final class ParameterCheck {

    private static final String FORM_TYPE = "application/x-www-form-urlencoded";

    /** What any HTTP client may send beside the documented parameters. */
    private static final Set<String> TRANSPORT_HEADERS = Set.of(
            "accept",
            "accept-encoding",
            "connection",
            "content-length",
            "content-type",
            "host",
            "http2-settings",
            "transfer-encoding",
            "upgrade",
            "user-agent");

    private final Route route;
    private final Set<FakeParameter> present = new HashSet<>();

    private ParameterCheck(Route route) {
        this.route = route;
    }

    static void check(ReceivedRequest request, Route route) throws Refusal {
        ParameterCheck check = new ParameterCheck(route);
        check.path();
        check.pairs(Location.QUERY, NameValue.parse(request.rawQuery()));
        check.body(request);
        check.headers(request);
        check.nothingMissing();
    }

    private void path() throws Refusal {
        for (Map.Entry<String, String> value : route.pathValues().entrySet()) {
            String text = PercentCoding.decode(value.getValue());
            if (text.isEmpty() || text.equals(".") || text.equals("..")) {
                throw invalid(value.getKey(), "found `" + text + "`, which makes another path");
            }
            accept(Location.PATH, value.getKey(), text);
        }
    }

    private void pairs(Location location, List<NameValue> pairs) throws Refusal {
        for (NameValue pair : pairs) {
            accept(location, pair.name(), pair.value());
        }
    }

    private void body(ReceivedRequest request) throws Refusal {
        boolean takesForm = documented().stream().anyMatch(parameter -> parameter.location() == Location.FORM);
        String body = request.bodyText();
        if (body.isEmpty()) {
            return;
        }
        if (!takesForm) {
            throw Refusal.badRequest("InvalidBody", "the operation documents no body, one was sent");
        }
        String type = request.header("content-type").orElse("").toLowerCase(Locale.ROOT);
        if (!type.equals(FORM_TYPE) && !type.startsWith(FORM_TYPE + ";")) {
            throw new Refusal(415, "InvalidContentType", "expected `" + FORM_TYPE + "`, found `" + type + "`");
        }
        pairs(Location.FORM, NameValue.parse(body));
    }

    private void headers(ReceivedRequest request) throws Refusal {
        for (Map.Entry<String, List<String>> header : request.headers().entrySet()) {
            if (isProtocol(header.getKey())) {
                continue;
            }
            for (String value : header.getValue()) {
                accept(Location.HEADER, header.getKey(), value);
            }
        }
    }

    private boolean isProtocol(String header) {
        if (TRANSPORT_HEADERS.contains(header)) {
            return true;
        }
        return route.service()
                .tokenHeader()
                .map(header::equals)
                .orElseGet(() -> SignedHeaders.ofProtocol().contains(header));
    }

    private void accept(Location location, String name, String value) throws Refusal {
        FakeParameter parameter = find(location, name)
                .orElseThrow(() -> Refusal.badRequest(
                        "UnknownParameter", "`" + name + "` is not documented in the " + word(location)));
        if (!present.add(parameter)) {
            throw invalid(name, "found more than one value");
        }
        if (!parameter.type().accepts(value)) {
            throw invalid(name, "expected " + parameter.type().expected() + ", found `" + value + "`");
        }
    }

    private Optional<FakeParameter> find(Location location, String name) {
        return documented().stream()
                .filter(parameter -> parameter.location() == location)
                .filter(parameter -> location == Location.HEADER
                        ? parameter.name().equalsIgnoreCase(name)
                        : parameter.name().equals(name))
                .findFirst();
    }

    private void nothingMissing() throws Refusal {
        for (FakeParameter parameter : documented()) {
            if (isExpected(parameter) && !present.contains(parameter)) {
                throw Refusal.missing(parameter.name());
            }
        }
        for (List<String> group : route.operation().oneOf()) {
            if (present.stream().map(FakeParameter::name).noneMatch(group::contains)) {
                throw Refusal.badRequest("MissingParameter", "one of `" + String.join("`, `", group) + "` is required");
            }
        }
    }

    /** A parameter of the path is not asked for by an edition whose path does not name it. */
    private boolean isExpected(FakeParameter parameter) {
        return parameter.required()
                && (parameter.location() != Location.PATH || route.pathValues().containsKey(parameter.name()));
    }

    private List<FakeParameter> documented() {
        return route.operation().parameters();
    }

    private static Refusal invalid(String name, String reason) {
        return Refusal.badRequest("InvalidParameter." + name, "`" + name + "`: " + reason);
    }

    private static String word(Location location) {
        return location.name().toLowerCase(Locale.ROOT);
    }
}
