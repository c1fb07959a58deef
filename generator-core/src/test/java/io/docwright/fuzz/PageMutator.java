package io.docwright.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Damages pages in the ways pages are damaged, and in some no one has met yet; the same random numbers give the same page. */
final class PageMutator {

    private static final int LONGEST = 300_000;
    private static final String ODD =
            "\u0000\u0007\u001b\u202e\u200b\ufeff\u3000\u00a0\ud83d\udc00\uffff\u0301\u2028｜：（）“”—\u007f";
    private static final List<String> PIECES = List.of(
            "```",
            "```json\n",
            "~~~",
            "<table>",
            "<table><tr><td>",
            "</table>",
            "<!--",
            "<script>",
            "<pre>",
            "&#0;",
            "&lt;",
            "{",
            "{\"a\":",
            "[",
            "[[",
            "\"",
            "\\\"",
            "/*",
            "*/",
            "//",
            "...",
            "|",
            "| |",
            "||",
            "|---|---|",
            "- ",
            "└",
            "**",
            "`",
            "](",
            "<br>",
            "Request parameters\n",
            "Response parameters\n",
            "Sample response\n",
            "请求参数\n",
            "返回参数\n",
            "GET /a/{b}/../{c} HTTP/1.1\n",
            "| Parameter | Type | Description |\n",
            "string",
            "object",
            "array<array<object>>",
            "integer",
            "Yes",
            "%n%s$T",
            "*/ @x ${y}");

    private final List<String> pages;
    private final Random random;
    private final List<String> chain = new ArrayList<>();

    /** Creates a mutator over pages, which are spliced too. */
    PageMutator(List<String> pages, long seed) {
        this.pages = pages;
        this.random = new Random(seed);
    }

    /** What was done so far, in order. */
    List<String> chain() {
        return chain;
    }

    /** Returns the page after one to six mutations. */
    String mutate(String page) {
        String text = page;
        int rounds = 1 + random.nextInt(6);
        for (int i = 0; i < rounds; i++) {
            String next = once(text);
            text = next.length() > LONGEST ? next.substring(0, LONGEST) : next;
        }
        return text;
    }

    private String once(String text) {
        int kind = random.nextInt(18);
        return switch (kind) {
            case 0 -> named("cut lines", lines(text, this::cut));
            case 1 -> named("repeat lines", lines(text, this::repeat));
            case 2 -> named("swap lines", lines(text, this::swap));
            case 3 -> named("move lines", lines(text, this::move));
            case 4 -> named("change cells", cells(text));
            case 5 -> named("drop a column", columns(text, true));
            case 6 -> named("repeat a column", columns(text, false));
            case 7 -> named("drop characters", characters(text));
            case 8 -> named("splice", splice(text));
            case 9 -> named("line ends", lineEnds(text));
            case 10 -> named("odd characters", insert(text, odd(), 1 + random.nextInt(20)));
            case 11 -> named("huge cell", insert(text, odd().repeat(1 + random.nextInt(3000)), 1));
            case 12 -> named("pieces", pieces(text));
            case 13 -> named("deep nesting", insert(text, deep(), 1));
            case 14 -> named("cut off", text.substring(0, at(text)));
            case 15 -> named("cut head", text.substring(at(text)));
            case 16 ->
                named("other case", random.nextBoolean() ? text.toUpperCase(java.util.Locale.ROOT) : halved(text));
            default -> named("repeat a part", part(text));
        };
    }

    private String named(String what, String text) {
        chain.add(what);
        return text;
    }

    private int at(String text) {
        return random.nextInt(text.length() + 1);
    }

    private interface LineChange {
        void apply(List<String> lines);
    }

    private static String lines(String text, LineChange change) {
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)", -1)));
        change.apply(lines);
        return String.join("", lines);
    }

    private List<String> some(List<String> lines) {
        int from = random.nextInt(lines.size());
        return lines.subList(from, Math.min(lines.size(), from + 1 + random.nextInt(12)));
    }

    private void cut(List<String> lines) {
        some(lines).clear();
    }

    private void repeat(List<String> lines) {
        List<String> some = List.copyOf(some(lines));
        int times = random.nextInt(10) == 0 ? 40 : 1 + random.nextInt(3);
        lines.addAll(random.nextInt(lines.size()), Collections.nCopies(times, String.join("", some)));
    }

    private void swap(List<String> lines) {
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        }
    }

    private void move(List<String> lines) {
        List<String> some = some(lines);
        List<String> moved = List.copyOf(some);
        some.clear();
        lines.addAll(random.nextInt(lines.size() + 1), moved);
    }

    /** Swaps, empties and doubles cells of lines with bars, or words of others. */
    private String cells(String text) {
        return lines(text, lines -> {
            for (int i = 0; i < 1 + random.nextInt(10); i++) {
                int line = random.nextInt(lines.size());
                String mark = lines.get(line).contains("|") ? "|" : " ";
                List<String> cells =
                        new ArrayList<>(List.of(lines.get(line).split(mark.equals("|") ? "\\|" : " ", -1)));
                int cell = random.nextInt(cells.size());
                switch (random.nextInt(4)) {
                    case 0 -> cells.remove(cell);
                    case 1 -> cells.add(cell, cells.get(random.nextInt(cells.size())));
                    case 2 -> cells.set(cell, "");
                    default -> Collections.swap(cells, cell, random.nextInt(cells.size()));
                }
                lines.set(line, String.join(mark, cells));
            }
        });
    }

    private String columns(String text, boolean drop) {
        int column = random.nextInt(6);
        int from = at(text);
        StringBuilder changed = new StringBuilder(text.substring(0, from));
        for (String line : text.substring(from).split("(?<=\n)", -1)) {
            List<String> cells = new ArrayList<>(List.of(line.split("\\|", -1)));
            if (cells.size() > column + 1 && drop) {
                cells.remove(column);
            } else if (cells.size() > column + 1) {
                cells.add(column, cells.get(column));
            }
            changed.append(String.join("|", cells));
        }
        return changed.toString();
    }

    private String characters(String text) {
        StringBuilder left = new StringBuilder(text);
        for (int i = 0; i < 1 + random.nextInt(30) && left.length() > 0; i++) {
            int at = random.nextInt(left.length());
            left.delete(at, Math.min(left.length(), at + 1 + random.nextInt(random.nextInt(8) == 0 ? 200 : 2)));
        }
        return left.toString();
    }

    private String splice(String text) {
        String other = pages.get(random.nextInt(pages.size()));
        int from = at(other);
        String piece = other.substring(from, from + random.nextInt(other.length() - from + 1));
        int at = at(text);
        return random.nextBoolean()
                ? text.substring(0, at) + piece
                : text.substring(0, at) + piece + text.substring(at);
    }

    private String lineEnds(String text) {
        return switch (random.nextInt(6)) {
            case 0 -> text.replace("\n", "\r\n");
            case 1 -> text.replace("\n", "\r");
            case 2 -> text.replace("\n", "\n\n");
            case 3 -> text.replace("\n\n", "\n");
            case 4 -> text.replace("\n", " ");
            default -> text.replace("\n", "\u2028");
        };
    }

    private String odd() {
        return random.nextInt(3) == 0
                ? String.valueOf((char) random.nextInt(0x10000))
                : random.nextBoolean()
                        ? ODD.substring(random.nextInt(ODD.length())).substring(0, 1)
                        : PIECES.get(random.nextInt(PIECES.size()));
    }

    private String insert(String text, String piece, int times) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < times; i++) {
            changed.insert(random.nextInt(changed.length() + 1), piece);
        }
        return changed.toString();
    }

    private String pieces(String text) {
        String changed = text;
        for (int i = 0; i < 1 + random.nextInt(10); i++) {
            changed = insert(changed, PIECES.get(random.nextInt(PIECES.size())), 1);
        }
        return changed;
    }

    private String deep() {
        int depth = 1 + random.nextInt(2000);
        return switch (random.nextInt(8)) {
            case 0 -> "{\"a\":".repeat(depth);
            case 1 -> "[".repeat(depth) + "]".repeat(depth / 2);
            case 2 -> "<table><tr><td>".repeat(depth / 4 + 1);
            case 3 -> "<div><ul><li>".repeat(depth);
            case 4 -> "(".repeat(depth);
            case 5 -> "└".repeat(depth);
            case 6 -> "a.".repeat(depth);
            default -> "\"" + "\\".repeat(depth) + "\"";
        };
    }

    private String part(String text) {
        int from = at(text);
        String part = text.substring(from, Math.min(text.length(), from + random.nextInt(400)));
        return text.substring(0, from) + part.repeat(2 + random.nextInt(20)) + text.substring(from);
    }

    private String halved(String text) {
        StringBuilder half = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            half.append(c > ' ' && c < 0x7f && i % 7 == 0 ? (char) (c + 0xfee0) : c);
        }
        return half.toString();
    }
}
