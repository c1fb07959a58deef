package io.docwright.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A documented path with names in braces, each standing for text without a slash. */
final class PathTemplate {
    private static final Pattern NAME = Pattern.compile("\\{([^{}/]*)}");

    private final List<String> names = new ArrayList<>();
    private final Pattern pattern;

    PathTemplate(String text) {
        StringBuilder expression = new StringBuilder();
        Matcher matcher = NAME.matcher(text);
        int end = 0;
        while (matcher.find()) {
            expression.append(Pattern.quote(text.substring(end, matcher.start())));
            expression.append("([^/]*)");
            names.add(matcher.group(1));
            end = matcher.end();
        }
        pattern = Pattern.compile(expression + Pattern.quote(text.substring(end)));
    }

    /**
     * Returns the raw values by name when a path has this shape.
     *
     * @param rawPath as received; what is literal must be spelt exactly as documented
     */
    Optional<Map<String, String>> match(String rawPath) {
        Matcher matcher = pattern.matcher(rawPath);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), matcher.group(i + 1));
        }
        return Optional.of(values);
    }
}
