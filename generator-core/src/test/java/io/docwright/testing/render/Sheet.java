package io.docwright.testing.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An operation that is to be written as a page.
 *
 * @param name its name
 * @param product whose it is
 * @param method how it is called, where it has a path
 * @param path its path, where it has one
 * @param request its parameters
 * @param response the fields of its answer
 */
public record Sheet(
        String name,
        String product,
        Optional<String> method,
        Optional<String> path,
        List<Field> request,
        List<Field> response) {

    private static final Set<String> PROTOCOL = Set.of("Action", "Version", "Format", "AccessKeyId", "Signature");
    private static final int MOST_FIELDS = 60;

    /** Returns the operations that were written for these tests. */
    public static List<Sheet> own() {
        try (InputStream in = Sheet.class.getResourceAsStream("operations.json")) {
            List<Sheet> sheets = new ArrayList<>();
            new ObjectMapper().readTree(Objects.requireNonNull(in)).forEach(node -> of(node).ifPresent(sheets::add));
            return sheets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the operations of the truth files in a folder, each once, without those that no table shows. */
    public static List<Sheet> in(Path folder) {
        List<Sheet> sheets = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".truth.json"))
                    .sorted()
                    .toList()) {
                of(new ObjectMapper().readTree(Files.readString(file)))
                        .filter(sheet ->
                                sheets.stream().noneMatch(other -> other.name().equals(sheet.name())))
                        .ifPresent(sheets::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sheets;
    }

    private static Optional<Sheet> of(JsonNode node) {
        List<Field> request = Field.of(node.path("parameters")).stream()
                .filter(field -> !PROTOCOL.contains(field.name()))
                .toList();
        List<Field> response = Field.of(node.path("response"));
        boolean named = node.path("operation").isTextual()
                && node.path("operation_scored").asBoolean(true);
        boolean writable = named
                && !request.isEmpty()
                && !response.isEmpty()
                && Field.areWritable(request)
                && Field.areWritable(response)
                && size(request) <= MOST_FIELDS
                && size(response) <= MOST_FIELDS;
        return writable ? Optional.of(sheet(node, request, response)) : Optional.empty();
    }

    private static Sheet sheet(JsonNode node, List<Field> request, List<Field> response) {
        Optional<String> path = Optional.of(node.path("path"))
                .filter(JsonNode::isTextual)
                .map(text -> text.asText().replaceAll("[<\\[]", "{").replaceAll("[>\\]]", "}"));
        return new Sheet(
                node.path("operation").asText(),
                node.path("product").asText("product"),
                path.map(text -> node.path("method").asText("GET")),
                path,
                request,
                response);
    }

    private static int size(List<Field> fields) {
        return fields.stream().mapToInt(field -> 1 + size(field.children())).sum();
    }

    /** Returns where a parameter goes. */
    String place(Field parameter) {
        boolean inPath =
                path.filter(text -> text.contains("{" + parameter.name() + "}")).isPresent();
        String stated =
                parameter.position().filter(place -> !place.equals("path")).orElse(hasBody() ? "body" : "query");
        return inPath ? "path" : stated.replace("formdata", "formData");
    }

    /** Tells whether parameters may go to a body, so that a page must say where each goes. */
    boolean hasBody() {
        return method.filter(verb -> !Set.of("GET", "DELETE").contains(verb)).isPresent();
    }

    /** Tells whether a parameter has members. */
    boolean nestsRequest() {
        return request.stream().anyMatch(field -> !field.children().isEmpty());
    }
}
