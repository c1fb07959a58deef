package io.docwright.testing.render;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a page holds of its operation, and what a dump of the model says, both as plain facts that can be compared. */
public final class Facts {

    private final boolean members;
    private final boolean required;
    private final Map<String, List<String>> facts = new TreeMap<>();

    private Facts(Rendering page) {
        this.members = !page.losesRequestMembers();
        this.required = !page.losesRequired();
    }

    /** Returns what the page holds, without what its form lost. */
    public static Map<String, List<String>> wanted(Rendering page) {
        var facts = new Facts(page);
        Sheet sheet = page.sheet();
        facts.add("operation", sheet.name());
        facts.add("line", sheet.method().orElse("-") + " " + sheet.path().orElse("-"));
        for (Field field : sheet.request()) {
            facts.add("request place " + field.name(), place(page, field));
            facts.request(field, "", page.plan().nesting() == Plan.Nesting.DOTS);
        }
        sheet.response().forEach(field -> facts.response(field, ""));
        return facts.sorted();
    }

    private void request(Field field, String prefix, boolean dots) {
        String path = prefix + field.name();
        boolean silent = !required || (dots && !field.children().isEmpty());
        String need = silent
                ? ""
                : field.required().map(must -> must ? " required" : " optional").orElse(" ?");
        add("request " + (members ? path : field.name()), field.type().replace("map", "object") + need);
        field.children().forEach(child -> request(child, path + ".", dots));
    }

    private void response(Field field, String prefix) {
        add("response " + prefix + field.name(), field.type().replace("map", "object"));
        field.children().forEach(child -> response(child, prefix + field.name() + "."));
    }

    /** Returns what a dump says, in so far as the page could tell it. */
    public static Map<String, List<String>> found(Rendering page, JsonNode dump) {
        var facts = new Facts(page);
        facts.add("operation", dump.path("operation").asText());
        facts.add(
                "line",
                dump.path("method").asText("-").replace("null", "-") + " "
                        + dump.path("path").asText("-").replace("null", "-"));
        Map<String, String> places = new TreeMap<>();
        dump.path("parameters").forEach(node -> {
            places.put(node.path("name").asText(), node.path("location").asText());
            facts.found(node, "request ", "", page.plan().nesting() == Plan.Nesting.DOTS);
        });
        page.sheet()
                .request()
                .forEach(field -> facts.add(
                        "request place " + field.name(),
                        places.getOrDefault(field.name(), members(page, dump, field))));
        dump.path("response").forEach(node -> facts.found(node, "response ", "", false));
        return facts.sorted();
    }

    /** Returns where a parameter goes; where the page lost that, the path or what is usual. */
    private static String place(Rendering page, Field field) {
        String place = page.sheet().place(field);
        return page.losesPlaces() && !place.equals("path") ? "query" : place;
    }

    /** A flat form may have made a parameter a member of the one before: where it goes is that one's place then. */
    private static String members(Rendering page, JsonNode dump, Field field) {
        return page.losesRequestMembers() && dump.path("parameters").toString().contains("\"" + field.name() + "\"")
                ? place(page, field)
                : "-";
    }

    private void found(JsonNode node, String what, String prefix, boolean dots) {
        String name = node.path("name").asText();
        String path = prefix + name;
        boolean request = what.startsWith("request");
        boolean silent =
                !request || !required || (dots && !node.path("children").isEmpty());
        String need = silent
                ? ""
                : node.path("required").isBoolean()
                        ? node.get("required").asBoolean() ? " required" : " optional"
                        : " ?";
        add(
                what + (members || !request ? path : name),
                node.path("type").asText().replace("map", "object") + need);
        node.path("children").forEach(child -> found(child, what, path + ".", dots));
    }

    private void add(String key, String value) {
        facts.computeIfAbsent(key, ignored -> new ArrayList<>()).add(value);
    }

    private Map<String, List<String>> sorted() {
        facts.values().forEach(Collections::sort);
        return facts;
    }

    /** Returns how two sets of facts differ. */
    public static List<String> differences(Map<String, List<String>> wanted, Map<String, List<String>> found) {
        List<String> differences = new ArrayList<>();
        wanted.forEach((key, value) -> {
            if (!value.equals(found.getOrDefault(key, List.of()))) {
                differences.add(key + ": " + found.getOrDefault(key, List.of()) + ", not " + value);
            }
        });
        found.keySet().stream()
                .filter(key -> !wanted.containsKey(key))
                .forEach(key -> differences.add(key + ": not on the page"));
        return differences;
    }
}
