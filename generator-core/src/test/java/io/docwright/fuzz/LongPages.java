package io.docwright.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pages of one thing repeated: any number of rows, tables, samples, marks. */
final class LongPages {

    private static final String TOP = """
        ListGauges
        Reads the gauges.
        Request syntax
        GET /v3/gauges HTTP/1.1
        """;
    private static final String REQUEST = TOP + """
        Request parameters
        | Parameter | Type | Required | Description | Example |
        |---|---|---|---|---|
        """;
    private static final String RESPONSE = REQUEST + """
        | unit | string | No | The unit. | mm |
        Response parameters
        | Parameter | Type | Description | Example |
        |---|---|---|---|
        """;

    private LongPages() {}

    /** Returns pages by what is repeated in them; each takes the number of repetitions. */
    static Map<String, IntFunction<String>> all() {
        Map<String, IntFunction<String>> pages = new LinkedHashMap<>();
        addRequests(pages);
        addResponses(pages);
        addSections(pages);
        addSamples(pages);
        addLayouts(pages);
        addHtml(pages);
        addMarks(pages);
        addNested(pages);
        addReferences(pages);
        addTokens(pages);
        LongSearches.addTo(pages);
        return pages;
    }

    private static void addRequests(Map<String, IntFunction<String>> pages) {
        pages.put("request rows", n -> REQUEST + times(n, i -> "| p" + i + " | string | No | P. | x |\n"));
        pages.put("equal rows", n -> REQUEST + times(n, i -> "| p | string | No | P. | x |\n"));
        pages.put(
                "dotted rows",
                n -> REQUEST + times(n, i -> "| a" + i / 3 + ".b" + i + ".N.c | string | No | P. | x |\n"));
        pages.put(
                "rows of the query",
                n -> TOP + "Query parameters\n| Parameter | Type | Description |\n|---|---|---|\n"
                        + times(n, i -> "| p" + i + " | string | P. |\n"));
        pages.put("parts of a name", n -> REQUEST + "| " + "a.".repeat(n) + "b | string | No | P. | x |\n");
        pages.put("segments of a path", n -> TOP.replace("gauges HTTP", times(n, i -> "a/") + "gauges HTTP") + REQUEST);
        pages.put("ragged rows", n -> REQUEST + times(n, i -> "| p" + i + " | x | y\n"));
        pages.put(
                "rows that name each other",
                n -> REQUEST
                        + times(
                                n,
                                i -> "| p" + i + " | string | No | At least one of p" + i + " and p" + (i + 1)
                                        + " must be specified. | x |\n"));
        pages.put(
                "codes in a cell",
                n -> REQUEST + "| p | integer | No | " + times(n, i -> i + "(state" + i + "), ") + " | 1 |\n");
        pages.put(
                "bullets in a cell",
                n -> REQUEST + "| p | string | No | Valid values:" + times(n, i -> "<br>- V" + i + ": text")
                        + " | x |\n");
        pages.put(
                "lines in a cell",
                n -> REQUEST + "| p | string | No | " + times(n, i -> "Some text, and more. \n") + " | x |\n");
        pages.put("words in a cell", n -> REQUEST + "| p | string | No | " + times(n, i -> "word ") + " | x |\n");
        pages.put(
                "enums in rows",
                n -> REQUEST
                        + times(n, i -> "| p" + i + " | string | No | Valid values: A, B. Default value: A. | A |\n"));
    }

    private static void addResponses(Map<String, IntFunction<String>> pages) {
        pages.put("response rows", n -> RESPONSE + times(n, i -> "| p" + i + " | string | P. | x |\n"));
        pages.put("objects", n -> RESPONSE + times(n, i -> "| o" + i + " | object | The o. | |\n"));
        pages.put("lists", n -> RESPONSE + times(n, i -> "| o" + i + " | array | The o. | |\n"));
        pages.put(
                "objects with fields",
                n -> RESPONSE
                        + times(
                                n,
                                i -> i % 4 == 0
                                        ? "| o" + i + " | object | The o. | |\n"
                                        : "| p" + i + " | string | P. | x |\n"));
        pages.put(
                "equal objects",
                n -> RESPONSE
                        + times(
                                n,
                                i -> i % 2 == 0
                                        ? "| Item | array<object> | Items. | |\n"
                                        : "| Name | string | P. | x |\n"));
        pages.put(
                "deeper rows",
                n -> RESPONSE
                        + times(n, i -> "| " + "└".repeat(Math.min(i, 400)) + " o" + i + " | object | The o. | |\n"));
        pages.put("nameless rows", n -> RESPONSE + times(n, i -> "| - | object | The o. | |\n"));
        pages.put(
                "rows and their sample",
                n -> RESPONSE + times(n, i -> "| p" + i + " | string | P. | x |\n") + "Sample response\n{\n"
                        + times(n, i -> "\"p" + i + "\": \"x\",\n") + "\"z\": 1\n}\n");
        pages.put(
                "rows of listed objects and their sample",
                n -> RESPONSE
                        + times(
                                n,
                                i -> i % 5 == 0
                                        ? "| list" + i + " | array | L. | |\n"
                                        : "| p" + i + " | string | P. | x |\n")
                        + "Sample response\n{\n"
                        + times(
                                n,
                                i -> i % 5 == 0
                                        ? (i == 0 ? "" : "}],\n") + "\"list" + i + "\": [{\"q\": 1"
                                        : ",\"p" + i + "\": \"x\"")
                        + "}]}\n");
    }

    private static void addSections(Map<String, IntFunction<String>> pages) {
        pages.put(
                "request tables",
                n -> TOP
                        + times(
                                n,
                                i -> "Request parameters\n| Parameter | Type | Description |\n|---|---|---|\n| p" + i
                                        + " | string | P. |\n"));
        pages.put(
                "captioned tables",
                n -> RESPONSE
                        + times(n, i -> "| o" + i + " | object | O. | |\n")
                        + times(
                                n,
                                i -> "\nTable " + i + " o" + i
                                        + "\n\n| Parameter | Type | Description |\n|---|---|---|\n| p" + i
                                        + " | string | P. |\n"));
        pages.put(
                "errors",
                n -> REQUEST + "Error codes\n| HTTP status code | Error code | Error message |\n|---|---|---|\n"
                        + times(n, i -> "| 400 | E" + i + " | Wrong. |\n"));
        pages.put("headings", n -> TOP + times(n, i -> "## Section " + i + "\ntext\n"));
        pages.put(
                "known headings", n -> TOP + times(n, i -> "Request parameters\nNone.\nResponse parameters\nNone.\n"));
        pages.put("request lines", n -> TOP + times(n, i -> "GET /v3/g" + i + "/{id" + i + "} HTTP/1.1\n"));
        pages.put("paragraphs", n -> "ListGauges\n" + times(n, i -> "It reads the gauges, and says so.\n\n") + TOP);
        pages.put(
                "authorization rows",
                n -> "ListGauges\n"
                        + "Authorization information\n"
                        + "| Operation | Access level | Resource type |\n"
                        + "|---|---|---|\n"
                        + times(n, i -> "| lake:Get" + i + " | list | *All* |\n") + TOP);
        pages.put(
                "path variables",
                n -> "ListGauges\nRequest syntax\nGET /v3" + times(n, i -> "/{v" + i + "}") + " HTTP/1.1\n"
                        + "Request parameters\n| Parameter | Type | Description |\n|---|---|---|\n"
                        + times(n, i -> "| v" + i + " | string | P. |\n"));
    }

    private static void addSamples(Map<String, IntFunction<String>> pages) {
        pages.put(
                "members of a sample",
                n -> RESPONSE + "Sample response\n{\n" + times(n, i -> "\"p" + i + "\": " + i + ",\n") + "\"z\": 1}\n");
        pages.put(
                "elements of a sample",
                n -> RESPONSE + "Sample response\n{\"items\": [\n" + times(n, i -> "{\"id\": " + i + "},\n")
                        + "{}]}\n");
        pages.put("samples", n -> RESPONSE + times(n, i -> "Sample response\n{\"p" + i + "\": 1}\n"));
        pages.put("unclosed braces", n -> RESPONSE + "Sample response\n" + times(n, i -> "{\"a\": [\n"));
        pages.put("broken braces", n -> RESPONSE + "Sample response\n" + times(n, i -> "{\"a\": {\n\"b: 1\n"));
        pages.put(
                "escaped quotes",
                n -> RESPONSE + "Sample response\n{\"a\": \"" + times(n, i -> "{\\\\\\\"k\\\\\\\": 1, ") + "\"}\n");
        pages.put(
                "elements of XML",
                n -> RESPONSE + "Sample response\n<R>\n" + times(n, i -> "<p" + i + ">x</p" + i + ">\n") + "</R>\n");
        pages.put("unclosed XML", n -> RESPONSE + "Sample response\n" + times(n, i -> "<R>\n"));
        pages.put("fences", n -> RESPONSE + times(n, i -> "```json\n"));
    }

    private static void addLayouts(Map<String, IntFunction<String>> pages) {
        String head = TOP + "Request parameters\n";
        pages.put(
                "cells a line",
                n -> head + "Parameter\nType\nRequired\nDescription\nExample\n"
                        + times(n, i -> "p" + i + "\nstring\nNo\nThe p.\nx\n"));
        pages.put(
                "cells a paragraph",
                n -> head + "Parameter\n\nType\n\nRequired\n\nDescription\n\nExample\n\n"
                        + times(n, i -> "p" + i + "\n\nstring\n\nNo\n\nThe p.\n\nx\n\n"));
        pages.put(
                "glued rows",
                n -> head + "ParameterTypeRequiredDescriptionExample\n" + times(n, i -> "p" + i + "stringNoThe p.x\n"));
        pages.put(
                "spaced rows",
                n -> head + "Parameter  Type  Required  Description  Example\n"
                        + times(n, i -> "p" + i + "  string  No  The p.  x\n"));
        pages.put("definitions", n -> head + times(n, i -> "- **p" + i + "** (string, optional): the p.\n"));
        pages.put(
                "plain pipes",
                n -> head + "Parameter | Type | Required | Description\n---|---|---|---\n"
                        + times(n, i -> "p" + i + " | string | No | The p.\n"));
        pages.put(
                "half pipes",
                n -> head + "| Parameter\n| Type\n| Description\n"
                        + times(n, i -> "| p" + i + "\n| string\n| The p.\n"));
        pages.put("headings of tables", n -> head + times(n, i -> "| Parameter | Type | Description |\n"));
        pages.put("headings without bars", n -> head + times(n, i -> "Parameter\nType\n"));
        pages.put(
                "lines below a table",
                n -> REQUEST + "| p | string | No | P. | x |\n" + times(n, i -> "stray text " + i + "\n"));
        pages.put(
                "blank lines",
                n -> REQUEST + "| p | string | No | P. | x |\n" + "\n".repeat(n) + "| q | string | No | P. | x |\n");
        pages.put("cells in a row", n -> REQUEST + "| p" + times(n, i -> " | x") + " |\n");
        pages.put("columns", n -> head + times(n, i -> "| Type ") + "|\n" + times(n, i -> "|---") + "|\n| a |\n");
    }

    private static void addHtml(Map<String, IntFunction<String>> pages) {
        String head = "<html><body><h1>ListGauges</h1><h2>Request syntax</h2><pre>GET /v3/gauges</pre><h2>Request"
                + " parameters</h2>";
        String table = "<table><tr><th>Parameter</th><th>Type</th><th>Description</th></tr>";
        pages.put(
                "rows of HTML",
                n -> head + table + times(n, i -> "<tr><td>p" + i + "</td><td>string</td><td>P.</td></tr>\n")
                        + "</table>");
        pages.put("unclosed cells of HTML", n -> head + table + times(n, i -> "<tr><td>p" + i + "<td>string\n"));
        pages.put("nested tables of HTML", n -> head + times(n, i -> table + "<tr><td>p" + i + "<td>object<td>"));
        pages.put("nested lists of HTML", n -> head + table + "<tr><td>p<td>string<td>" + times(n, i -> "<ul><li>x"));
        pages.put("tables of HTML", n -> head + times(n, i -> table + "<tr><td>p" + i + "<td>string<td>P.</table>\n"));
        pages.put(
                "spans of HTML",
                n -> head + table + times(n, i -> "<tr><td rowspan=\"60000\">p<td colspan=1000>string\n") + "</table>");
        pages.put("nested elements of HTML", n -> head + times(n, i -> "<div><b>"));
        pages.put(
                "tables of HTML in Markdown",
                n -> TOP + "Request parameters\n"
                        + times(n, i -> "\n" + table + "<tr><td>p" + i + "<td>string<td>P.</table>\n"));
        pages.put("tags in cells", n -> REQUEST + "| p | string | No | " + times(n, i -> "<p><b>x") + " | x |\n");
    }

    private static void addMarks(Map<String, IntFunction<String>> pages) {
        for (String mark : new String[] {
            "|",
            "`",
            "*",
            "<",
            "<!--",
            "[",
            "](",
            "{",
            "\"",
            "\\",
            "#",
            ">",
            "-",
            "&",
            "：",
            "└",
            " ",
            "(",
            "a.",
            "/{",
            "\u0000",
            "\u200b",
            "\ud83d",
            "\r",
            "(string)",
            "https://x/y?api=z ",
            "1 "
        }) {
            pages.put("marks " + mark, n -> REQUEST + "| p | string | No | The p. | x |\n" + mark.repeat(n) + "\n");
            pages.put(
                    "marks in a cell " + mark,
                    n -> REQUEST + "| p | string | No | The p. " + mark.repeat(n) + " | x |\n");
            pages.put("marks in a sample " + mark, n -> RESPONSE + "Sample response\n{\"a\": " + mark.repeat(n) + "\n");
            pages.put(
                    "marks in front " + mark,
                    n -> mark.repeat(n) + "\n" + REQUEST + "| p | string | No | The p. | x |\n");
        }
    }

    /** Every way to stand inside something else. */
    private static void addNested(Map<String, IntFunction<String>> pages) {
        pages.put(
                "rows that go on where others end",
                n -> REQUEST + times(n, i -> "| a" + i + ".a" + (i + 1) + " | string | No | P. | x |\n"));
        pages.put(
                "rows of an answer that go on where others end",
                n -> RESPONSE + times(n, i -> "| a" + i + "[].a" + (i + 1) + "[] | string | P. | x |\n"));
        pages.put(
                "tables of rows that go on in the next table",
                n -> REQUEST
                        + times(
                                n,
                                i -> "\nTable " + i + " c" + i
                                        + "\n\n| Parameter | Type | Description |\n|---|---|---|\n| a.b" + i + ".c"
                                        + (i + 1) + " | object | P. |\n"));
        pages.put(
                "indented rows",
                n -> RESPONSE + times(n, i -> "| " + "&nbsp;".repeat(i % 60) + "o" + i + " | object | O. | |\n"));
        pages.put(
                "dotted marks",
                n -> RESPONSE + times(n, i -> "| " + ".".repeat(i % 60) + "o" + i + " | object | O. | |\n"));
        pages.put("members in members", n -> RESPONSE + "Sample response\n" + times(n, i -> "{\"m\": ") + "1\n");
        pages.put("lists in lists", n -> RESPONSE + "Sample response\n{\"a\": " + times(n, i -> "[") + "1\n");
        pages.put(
                "text in text",
                n -> RESPONSE + "Sample response\n{\"a\": \"" + times(n, i -> "{\\\"a\\\": ") + "1\"}\n");
        pages.put(
                "types in types",
                n -> REQUEST + "| p | " + "array<".repeat(n) + "string" + ">".repeat(n) + " | No | P. | x |\n");
        pages.put("lists of lists", n -> REQUEST + "| p | string" + "[]".repeat(n) + " | No | P. | x |\n");
    }

    /** Things that find each other by name or number. */
    private static void addReferences(Map<String, IntFunction<String>> pages) {
        pages.put(
                "numbered tables and their rows",
                n -> RESPONSE
                        + times(n, i -> "| o" + i + " | object | For details, see Table " + i + ". | |\n")
                        + times(
                                n,
                                i -> "\nTable " + i
                                        + ". More.\n\n| Parameter | Type | Description |\n|---|---|---|\n| p" + i
                                        + " | string | P. |\n"));
        pages.put(
                "rows and tables of one name",
                n -> RESPONSE
                        + times(n, i -> "| o | object | See Table 1. | |\n")
                        + times(
                                n,
                                i -> "\n"
                                        + "Table 1 o\n\n"
                                        + "| Parameter | Type | Description |\n"
                                        + "|---|---|---|\n"
                                        + "| o | object | P. |\n"));
        pages.put(
                "parameters and requests that show them",
                n -> TOP.replace("GET", "POST")
                        + "Request parameters\n| Parameter | Type | Description |\n|---|---|---|\n"
                        + times(n, i -> "| p" + i + " | string | P. |\n")
                        + times(
                                n,
                                i -> "Sample request\nPOST /v3/gauges?p" + i + "=1 HTTP/1.1\n{\"p" + i + "\": 1}\n\n"));
        pages.put(
                "names with a word in common",
                n -> REQUEST
                        + times(
                                n,
                                i -> "| unit-" + i + " | string | No | At least one of unit-" + i + " and unit-"
                                        + (i + 1) + " must be specified. | x |\n"));
        pages.put("objects of a request", n -> REQUEST + times(n, i -> "| o" + i + " | object | No | O. | |\n"));
        pages.put(
                "objects of one name",
                n -> RESPONSE
                        + times(
                                n,
                                i -> "| " + "└".repeat(i % 2) + (i % 2 == 0 ? " o" + i : " item")
                                        + " | object | O. | |\n"
                                        + (i % 2 == 0 ? "" : "| └└ f" + i + " | string | F. | |\n")));
        pages.put(
                "lines of a cell with tabs",
                n -> TOP + "Request parameters\nParameter\tType\tDescription\np\tstring\tIt is\n"
                        + times(n, i -> "line " + i + "\n") + "q\tstring\tIt is.\n"
                        + times(n, i -> "line " + i + "\n"));
        pages.put(
                "rows of HTML below one name",
                n -> "<html><body><h1>ListGauges</h1><h2>Request syntax</h2><pre>GET /v3/gauges</pre><h2>Request"
                        + " parameters</h2><table><tr><th>Parameter</th><th>Type</th><th>Description</th></tr>"
                        + times(
                                n,
                                i -> i == 0
                                        ? "<tr><td rowspan=60000>p</td><td>string</td><td>It.</td></tr>"
                                        : "<tr><td>t" + i + "</td><td>d" + i + "</td></tr>\n")
                        + "</table>");
        pages.put("open tags of tables", n -> REQUEST + "<table><tr><td>\n" + times(n, i -> "<table "));
        pages.put(
                "open tags of cells",
                n -> TOP + "Request parameters\n" + times(n, i -> "<td ") + "\nResponse parameters\n");
        pages.put(
                "glued types",
                n -> TOP + "Request parameters\nParameterTypeRequiredDescription\n"
                        + times(n, i -> "x" + i + "a[]".repeat(60) + "!\n\n"));
        pages.put(
                "glued columns",
                n -> TOP + "Request parameters\nParameter" + "Type".repeat(4) + "Description\n"
                        + times(n, i -> "x" + i + "a[]".repeat(60) + "!\n\n"));
        pages.put(
                "long descriptions of objects",
                n -> RESPONSE
                        + times(40, i -> "| o" + i + " | object | O. | |\n")
                        + times(n, i -> "| p" + i + " | string | the value of the other thing for each of that | |\n"));
        pages.put(
                "one long description behind objects",
                n -> RESPONSE + times(40, i -> "| o" + i + " | object | O. | |\n") + "| p | string | "
                        + times(n, i -> "of the o ") + " | |\n| q | string | Q. | |\n");
    }

    /** One word, number or name without an end: it must cost what its characters cost. */
    private static void addTokens(Map<String, IntFunction<String>> pages) {
        for (String token : List.of("a", "Aa", "1", "-", ".", "中")) {
            String shown = token + "…";
            for (String end : List.of("", "!")) {
                String what = shown + end;
                IntFunction<String> word = n -> token.repeat(n) + end;
                pages.put("name " + what, n -> REQUEST + "| " + word.apply(n) + " | string | No | P. | x |\n");
                pages.put("type " + what, n -> REQUEST + "| p | " + word.apply(n) + " | No | P. | x |\n");
                pages.put("required " + what, n -> REQUEST + "| p | string | " + word.apply(n) + " | P. | x |\n");
                pages.put("description " + what, n -> REQUEST + "| p | string | No | " + word.apply(n) + " | x |\n");
                pages.put("example " + what, n -> REQUEST + "| p | string | No | P. | " + word.apply(n) + " |\n");
                pages.put(
                        "heading " + what,
                        n -> "# " + word.apply(n) + "\n" + REQUEST + "| p | string | No | P. | x |\n");
                pages.put(
                        "keys " + what,
                        n -> RESPONSE + "Sample response\n{\"a\": {\"b" + token.repeat(n / 2) + "x\": 1, \"b"
                                + token.repeat(n / 2) + "x\": 2}}\n");
                pages.put("value " + what, n -> RESPONSE + "Sample response\n{\"a\": " + word.apply(n) + "}\n");
                pages.put("text " + what, n -> RESPONSE + "Sample response\n{\"a\": \"" + word.apply(n) + "\"}\n");
                pages.put(
                        "path " + what,
                        n -> TOP.replace("gauges HTTP", word.apply(n) + " HTTP") + REQUEST
                                + "| p | string | No | P. | x |\n");
                pages.put(
                        "caption " + what,
                        n -> REQUEST + "| p | string | No | P. | x |\n\nTable 1 " + word.apply(n)
                                + "\n\n| Parameter | Type | Description |\n|---|---|---|\n| q | string | Q. |\n");
                pages.put(
                        "error " + what,
                        n -> REQUEST
                                + "Error codes\n| HTTP status code | Error code | Error message |\n|---|---|---|\n| "
                                + word.apply(n / 2) + " | " + word.apply(n / 2) + " | Wrong. |\n");
            }
        }
    }

    private static String times(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }
}
