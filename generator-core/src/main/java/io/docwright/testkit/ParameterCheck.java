package io.docwright.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares what a request carries with what its operation documents: nothing may be missing, twice or more than that. */
final class ParameterCheck {
    private static final String FORM_TYPE = "application/x-www-form-urlencoded";
    private static final String JSON_TYPE = "application/json";
    /** What any HTTP client may send beside the documented parameters; the trace headers are those of the W3C. */
    private static final Set<String> TRANSPORT_HEADERS = Set.of(
            "accept",
            "accept-encoding",
            "baggage",
            "connection",
            "content-length",
            "content-type",
            "host",
            "http2-settings",
            "traceparent",
            "tracestate",
            "transfer-encoding",
            "upgrade",
            "user-agent");

    private final ReceivedRequest request;
    private final ServiceFacts service;
    private final Route route;
    private final List<ParameterFacts> documented;
    private final Set<ParameterFacts> present = new HashSet<>();

    private ParameterCheck(ReceivedRequest request, ServiceFacts service, Route route) {
        this.request = request;
        this.service = service;
        this.route = route;
        this.documented = route.operation().parameters().stream()
                .filter(parameter -> parameter.isIn(route.editions()))
                .toList();
    }

    static void check(ReceivedRequest request, ServiceFacts service, Route route) throws Refusal {
        ParameterCheck check = new ParameterCheck(request, service, route);
        check.path();
        check.pairs(Location.QUERY, NameValue.parse(request.rawQuery()));
        check.body();
        check.headers();
        check.nothingMissing();
    }

    private void path() throws Refusal {
        for (Map.Entry<String, String> value : route.pathValues().entrySet()) {
            String text = PercentCoding.decode(value.getValue());
            if (text.isEmpty() || text.equals(".") || text.equals("..")) {
                throw invalid(value.getKey(), "found `" + text + "`, which makes another path");
            }
            text(Location.PATH, value.getKey(), text);
        }
    }

    private void headers() throws Refusal {
        for (Map.Entry<String, List<String>> header : request.headers().entrySet()) {
            if (isProtocol(header.getKey())) {
                find(Location.HEADER, header.getKey()).ifPresent(present::add);
                continue;
            }
            for (String value : header.getValue()) {
                text(Location.HEADER, header.getKey(), value);
            }
        }
    }

    /** Where a header of such a name is documented, its value may be the client's own all the same. */
    private boolean isProtocol(String header) {
        return TRANSPORT_HEADERS.contains(header)
                || service.tokenHeader().filter(header::equals).isPresent()
                || service.isSigned() && SignedHeaders.ofProtocol().contains(header);
    }

    private void text(Location location, String name, String value) throws Refusal {
        ParameterFacts parameter = find(location, name).orElseThrow(() -> unknown(location, name));
        if (!present.add(parameter)) {
            throw invalid(name, "found more than one value");
        }
        try {
            TextCheck.check(value, parameter.type());
        } catch (Mismatch mismatch) {
            throw invalid(name, mismatch.message());
        }
    }

    private void pairs(Location location, List<NameValue> pairs) throws Refusal {
        Map<ParameterFacts, List<NameValue>> byParameter = new LinkedHashMap<>();
        for (NameValue pair : pairs) {
            ParameterFacts owner = documented.stream()
                    .filter(parameter -> parameter.location() == location && PairCheck.belongs(pair.name(), parameter))
                    .max(Comparator.comparingInt(parameter -> parameter.name().length()))
                    .orElseThrow(() -> unknown(location, pair.name()));
            byParameter.computeIfAbsent(owner, any -> new ArrayList<>()).add(pair);
        }
        for (Map.Entry<ParameterFacts, List<NameValue>> found : byParameter.entrySet()) {
            present.add(found.getKey());
            try {
                PairCheck.check(found.getKey(), found.getValue());
            } catch (Mismatch mismatch) {
                throw invalid(found.getKey().name(), mismatch.message());
            }
        }
    }

    private void body() throws Refusal {
        String body = request.bodyText();
        if (body.isEmpty()) {
            return;
        }
        if (route.operation().body().isPresent()) {
            wholeBody(route.operation().body().get(), json(body));
        } else if (takes(Location.BODY)) {
            members(json(body));
        } else if (takes(Location.FORM)) {
            requireType(FORM_TYPE);
            pairs(Location.FORM, NameValue.parse(body));
        } else {
            throw Refusal.badRequest("InvalidBody", "the operation documents no body, one was sent");
        }
    }

    private void wholeBody(ParameterFacts parameter, @Nullable Object value) throws Refusal {
        present.add(parameter);
        checkJson(parameter, value);
    }

    private void members(@Nullable Object value) throws Refusal {
        if (!(value instanceof Map<?, ?> object)) {
            throw Refusal.badRequest("InvalidBody", "expected a JSON object, found another value");
        }
        for (Map.Entry<?, ?> member : object.entrySet()) {
            String name = String.valueOf(member.getKey());
            ParameterFacts parameter = find(Location.BODY, name).orElseThrow(() -> unknown(Location.BODY, name));
            present.add(parameter);
            checkJson(parameter, member.getValue());
        }
    }

    private static void checkJson(ParameterFacts parameter, @Nullable Object value) throws Refusal {
        try {
            JsonCheck.check(value, parameter.type());
        } catch (Mismatch mismatch) {
            throw invalid(parameter.name(), mismatch.message());
        }
    }

    private @Nullable Object json(String body) throws Refusal {
        requireType(JSON_TYPE);
        try {
            return Json.parse(body);
        } catch (Json.Malformed e) {
            throw Refusal.badRequest("InvalidBody", "the body is not JSON: " + e.message());
        }
    }

    private void requireType(String wanted) throws Refusal {
        if (find(Location.HEADER, "content-type").isPresent()) {
            return;
        }
        String type = request.header("content-type").orElse("").toLowerCase(Locale.ROOT);
        if (!type.equals(wanted) && !type.startsWith(wanted + ";")) {
            throw new Refusal(415, "InvalidContentType", "expected `" + wanted + "`, found `" + type + "`");
        }
    }

    private void nothingMissing() throws Refusal {
        for (ParameterFacts parameter : documented) {
            // A parameter of the path is not asked for by an edition whose path does not name it.
            boolean inPath = parameter.location() == Location.PATH;
            boolean expected =
                    parameter.required() && (!inPath || route.pathValues().containsKey(parameter.name()));
            if (expected && !present.contains(parameter)) {
                throw Refusal.missing(parameter.name());
            }
        }
        Optional<ParameterFacts> body = route.operation().body().filter(ParameterFacts::required);
        if (body.isPresent() && !present.contains(body.get())) {
            throw Refusal.missing(body.get().name());
        }
        for (List<String> group : route.operation().groups()) {
            if (present.stream().map(ParameterFacts::name).noneMatch(group::contains)) {
                throw Refusal.badRequest("MissingParameter", "one of `" + String.join("`, `", group) + "` is required");
            }
        }
    }

    private Optional<ParameterFacts> find(Location location, String name) {
        return documented.stream()
                .filter(parameter -> parameter.location() == location)
                .filter(parameter -> location == Location.HEADER
                        ? parameter.name().equalsIgnoreCase(name)
                        : parameter.name().equals(name))
                .findFirst();
    }

    private boolean takes(Location location) {
        return documented.stream().anyMatch(parameter -> parameter.location() == location);
    }

    private static Refusal unknown(Location location, String name) {
        return Refusal.badRequest("UnknownParameter", "`" + name + "` is not documented in the " + location.word());
    }

    private static Refusal invalid(String name, String reason) {
        return Refusal.badRequest("InvalidParameter." + name, "`" + name + "`: " + reason);
    }
}
