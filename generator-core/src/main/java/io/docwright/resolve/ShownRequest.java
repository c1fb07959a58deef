package io.docwright.resolve;

import io.docwright.diag.SourceLocation;
import io.docwright.model.Parameter.Location;
import io.docwright.raw.RawOperation;
import io.docwright.raw.RawSample;
import io.docwright.raw.RawValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A request as an example shows it: what stands in its query and what in its body.
 *
 * @param query the names in the query, of a path such as {@code Tag.1.Key} the first part
 * @param body the names of the members of the JSON body
 * @param at the example
 */
record ShownRequest(Set<String> query, Set<String> body, SourceLocation at) {

    private static final int LONGEST_LINE = 4000;

    /** Returns the requests a page shows. */
    static List<ShownRequest> of(RawOperation operation) {
        Predicate<RawValue> isRequest = SampleTrees.isRequest(operation);
        return operation.samples().stream()
                .filter(sample -> sample.kind() == RawSample.Kind.REQUEST)
                .map(sample -> new ShownRequest(
                        query(sample.text().value()),
                        sample.value().filter(isRequest).stream()
                                .flatMap(ShownRequest::members)
                                .collect(Collectors.toSet()),
                        sample.at()))
                .toList();
    }

    /** Returns where the example has a parameter of a name; nothing where it has none or has it twice. */
    Optional<Location> locationOf(String name) {
        if (query.contains(name) == body.contains(name)) {
            return Optional.empty();
        }
        return Optional.of(body.contains(name) ? Location.BODY : Location.QUERY);
    }

    private static Stream<String> members(RawValue value) {
        return value instanceof RawValue.ObjectValue object
                ? object.members().stream().map(member -> member.name().value())
                : Stream.empty();
    }

    /** The query of the address in the first line, which may go on in lines that begin with {@code &}. */
    private static Set<String> query(String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        String first = lines.isEmpty() || lines.get(0).length() > LONGEST_LINE ? "" : lines.get(0);
        int mark = first.indexOf('?');
        StringBuilder query = new StringBuilder(mark < 0 ? "" : first.substring(mark + 1));
        for (int i = 1; i < lines.size() && isQuery(lines.get(i)); i++) {
            query.append('&').append(lines.get(i).substring(1));
        }
        int end = query.indexOf(" ");
        return Arrays.stream(
                        (end < 0 ? query : query.substring(0, end)).toString().split("[&?]"))
                .filter(pair -> pair.indexOf('=') > 0)
                .map(pair -> pair.substring(0, pair.indexOf('=')).split("[.\\[]", 2)[0])
                .collect(Collectors.toSet());
    }

    private static boolean isQuery(String line) {
        return line.length() > 1 && line.length() < LONGEST_LINE && "&?".indexOf(line.charAt(0)) >= 0;
    }
}
