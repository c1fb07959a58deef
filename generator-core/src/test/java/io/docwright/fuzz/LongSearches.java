package io.docwright.fuzz;

import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Long pages on which something is looked for once for each of many things. */
final class LongSearches {

    private static final String TOP = """
        ListGauges
        Reads the gauges.
        Request syntax
        GET /v3/gauges HTTP/1.1
        """;
    private static final String COLUMNS = "| Parameter | Type | Description | Example |\n|---|---|---|---|\n";
    private static final String PAGED = TOP + "Request parameters\n" + COLUMNS
            + "| pageNumber | integer | The page. | 1 |\nResponse parameters\n" + COLUMNS;

    private LongSearches() {}

    /** Adds the pages; each takes the number of repetitions. */
    static void addTo(Map<String, IntFunction<String>> pages) {
        pages.put("tables of types", LongSearches::types);
        pages.put(
                "lists beside texts and their sample",
                n -> PAGED + times(n, i -> "| l" + i + " | array | L. | |\n| t" + i + " | string | T. | |\n")
                        + "Sample response\n{\n" + times(n, i -> "\"l" + i + "\": [1], \"t" + i + "\": \"x\",\n")
                        + "\"z\": 1}\n");
        pages.put("rows of HTML below one name, in many columns", LongSearches::spanned);
        pages.put("sections without a table", n -> TOP + times(n, i -> "Request parameters\nSee above.\n\n"));
        pages.put(
                "rows a sample contradicts",
                n -> PAGED + times(n, i -> "| p" + i + " | integer | P. | |\n") + "Sample response\n{\n"
                        + times(n, i -> "\"p" + i + "\": \"x\",\n") + "\"z\": 1}\n");
    }

    private static String types(int count) {
        return PAGED + times(count, i -> "| o" + i + " | T" + i + " | The o. | |\n") + "Data structures\n"
                + times(
                        count,
                        i -> "### T" + i + "\n\nMembers of T" + i + ".\n\n" + COLUMNS + "| f | string | F. | |\n\n")
                + "Sample response\n{\n" + times(count, i -> "\"o" + i + "\": {\"f\": \"x\"},\n") + "\"z\": 1}\n";
    }

    private static String spanned(int count) {
        return "<html><body><h1>ListGauges</h1><h2>Request syntax</h2><pre>GET /v3/gauges</pre><h2>Request"
                + " parameters</h2>"
                + "<table><tr><th>Parameter<th>Type<th>Required<th>Position<th>Example<th>Default<th>Description</tr>"
                + times(
                        4 * count,
                        i -> "<tr>" + (i == 0 ? "<td rowspan=60000>p" : "") + "<td>t" + i + "<td>No<td>query<td>e" + i
                                + "<td>d" + i + "<td>It.</tr>\n")
                + "</table>";
    }

    private static String times(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }
}
