package io.docwright.resolve;

import io.docwright.model.PathTemplate;
import io.docwright.model.PathTemplate.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads path templates as pages write them: with scheme and host, variables in braces, brackets or angle brackets. */
final class PathReader {

    private static final Pattern VARIABLE =
            Pattern.compile("\\{([^{}/]*)\\}|\\[([^\\[\\]/]*)\\]|<([^<>/]*)>|\\$\\{([^{}/]*)\\}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w.-]*");
    private static final Pattern LITERAL = Pattern.compile("[A-Za-z0-9/._~!$&'()*+,;=:@%-]*");
    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern HOST = Pattern.compile("^(?:[a-zA-Z][a-zA-Z0-9+.-]*:)?//[^/?#]*");

    private PathReader() {}

    /** Returns the path of a target, without scheme, host, query and HTTP version. */
    static String pathOf(String target) {
        String path = HOST.matcher(target.strip()).replaceFirst("");
        path = path.replaceFirst("\\s+HTTP/\\S*$", "")
                .replaceFirst("[?#].*$", "")
                .strip();
        return path.isEmpty() ? "/" : path;
    }

    /** Reads a template; empty when the text is not a safe one. */
    static Optional<PathTemplate> read(String target) {
        String path = pathOf(target);
        if (!path.startsWith("/")) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        Matcher variable = VARIABLE.matcher(path);
        int end = 0;
        while (variable.find()) {
            Optional<String> name = name(variable);
            if (name.isEmpty() || !addLiteral(parts, path.substring(end, variable.start()))) {
                return Optional.empty();
            }
            parts.add(new Part(true, name.get()));
            end = variable.end();
        }
        return addLiteral(parts, path.substring(end)) ? safe(parts) : Optional.empty();
    }

    private static Optional<String> name(Matcher variable) {
        for (int group = 1; group <= variable.groupCount(); group++) {
            String text = variable.group(group);
            if (text != null) {
                return Optional.of(text.strip())
                        .filter(name -> NAME.matcher(name).matches());
            }
        }
        return Optional.empty();
    }

    private static boolean addLiteral(List<Part> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Part(false, text));
        }
        return LITERAL.matcher(text).matches() && !LONE_PERCENT.matcher(text).find();
    }

    /** A segment of dots would climb out of the documented path. */
    private static Optional<PathTemplate> safe(List<Part> parts) {
        PathTemplate template = new PathTemplate(parts);
        for (String segment : template.toString().replaceAll("(?i)%2e", ".").split("/")) {
            if (segment.equals(".") || segment.equals("..")) {
                return Optional.empty();
            }
        }
        return Optional.of(template);
    }
}
