package io.docwright.parse.page;

import io.docwright.diag.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Looks for an operation's name where nothing is set apart to tell it: in the addresses of requests and in brackets of a title or text. */
final class NameSearch {

    private static final String OPENING = "(（";
    private static final String CLOSING = ")）";

    private final PageContext page;

    NameSearch(PageContext page) {
        this.page = page;
    }

    /** Returns the value all addresses on the page give to the parameter that names the operation: {@code ?Action=ListKites}. */
    Optional<Located<String>> inRequests(List<Section> sections) {
        List<Located<String>> found = new ArrayList<>();
        for (String parameter : page.words().words("action-parameter")) {
            String key = parameter.toLowerCase(Locale.ROOT) + "=";
            sections.stream().flatMap(section -> section.lines().stream()).forEach(line -> addValues(line, key, found));
        }
        return agreed(found);
    }

    private void addValues(Line line, String key, List<Located<String>> found) {
        String text = line.text().toLowerCase(Locale.ROOT);
        for (int at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length())) {
            int start = at + key.length();
            int end = start;
            while (end < text.length() && NameReader.mayStandInName(text.charAt(end))) {
                end++;
            }
            if (at > 0 && "?&".indexOf(text.charAt(at - 1)) >= 0) {
                add(line.span().start() + start, line.text().substring(start, end), found);
            }
        }
    }

    /** Returns the only name of several words in brackets: {@code Fly a kite (FlyKite)}. */
    Optional<Located<String>> inBrackets(List<Located<String>> texts) {
        List<Located<String>> found = new ArrayList<>();
        for (Located<String> text : texts) {
            eachBracket(text.value(), (start, end) -> {
                String name = text.value().substring(start, end).strip();
                if (NameReader.isNameOfWords(name)) {
                    found.add(text.map(all -> name));
                }
            });
        }
        return agreed(found);
    }

    private static void eachBracket(String text, BiConsumer<Integer, Integer> inside) {
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                open = i + 1;
            } else if (open >= 0 && CLOSING.indexOf(text.charAt(i)) >= 0) {
                inside.accept(open, i);
                open = -1;
            }
        }
    }

    private void add(int start, String name, List<Located<String>> found) {
        if (NameReader.isOperationName(name)) {
            found.add(page.text().located(new Span(start, start + name.length())));
        }
    }

    private static Optional<Located<String>> agreed(List<Located<String>> found) {
        boolean one = found.stream().map(Located::value).distinct().count() == 1;
        return one ? Optional.of(found.get(0)) : Optional.empty();
    }
}
