package io.docwright.resolve;

import io.docwright.raw.RawOperation;
import io.docwright.raw.RawOperation.RawRequestLine;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Derives a name from method and path.
 *
 * <p>The rule: the verb of the method ({@code GET} Get, {@code POST} Create, {@code PUT} Update, {@code PATCH} Update, {@code DELETE}
 * Delete, others their own word) and the last fixed segment of the path. Where a variable follows that segment it names one thing and
 * becomes singular: {@code GET /a/{a}/deploy/{d}} is {@code GetDeploy}. Where nothing follows, {@code GET} of a plural is
 * {@code List}. Without a path, the file's name serves.
 */
final class DerivedName {

    private DerivedName() {}

    /** Returns the name that method and path give; none where the path has no fixed segment, or is not known. */
    static Optional<String> ofRequestLine(RawOperation operation) {
        return operation.requestLines().stream().findFirst().flatMap(DerivedName::of);
    }

    private static Optional<String> of(RawRequestLine line) {
        List<String> segments = Arrays.stream(
                        PathReader.pathOf(line.target().value()).split("/"))
                .filter(segment -> !segment.isEmpty())
                .toList();
        int last = lastFixed(segments);
        if (last < 0) {
            return Optional.empty();
        }
        String noun = segments.get(last);
        boolean one = last < segments.size() - 1;
        String method = ReadRequestLines.methods(line).get(0);
        boolean list = method.equals("GET") && !one && Nouns.isPlural(noun);
        return Optional.of(
                (list ? "List" : verb(method)) + words(one || method.equals("POST") ? Nouns.singular(noun) : noun));
    }

    private static int lastFixed(List<String> segments) {
        for (int i = segments.size() - 1; i >= 0; i--) {
            if (segments.get(i).matches("[A-Za-z][\\w.-]*")) {
                return i;
            }
        }
        return -1;
    }

    private static String verb(String method) {
        return switch (method) {
            case "GET" -> "Get";
            case "POST" -> "Create";
            case "PUT", "PATCH" -> "Update";
            case "DELETE" -> "Delete";
            default -> words(method.toLowerCase(Locale.ROOT));
        };
    }

    /** Returns the name that a page's file gives. */
    static String ofFile(String file) {
        String base = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
        String name = words(base);
        return name.matches("[A-Za-z].*") ? name : "Call" + name;
    }

    private static String words(String text) {
        return Arrays.stream(text.split("[^A-Za-z0-9]+"))
                .map(Nouns::capitalised)
                .collect(Collectors.joining());
    }
}
