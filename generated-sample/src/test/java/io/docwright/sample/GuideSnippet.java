package io.docwright.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One Java example of the client guide, as the body of a method.
 *
 * @param line where it begins on the page, from 1
 * @param heading the section it stands in
 * @param code its lines
 */
record GuideSnippet(int line, String heading, List<String> code) {

    private static final String PRINTS = "// prints ";

    /** What examples may name without saying where it comes from; the page says so too. */
    private static final String IMPORTS = """
            import static org.junit.jupiter.api.Assertions.*;
            import io.docwright.sample.dataworks.*;
            import io.docwright.sample.eas.*;
            import io.docwright.sample.runtime.*;
            import io.docwright.sample.ververica.*;
            import io.docwright.sample.yunxiao.*;
            import java.net.*;
            import java.net.http.HttpClient;
            import java.nio.file.Path;
            import java.time.*;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.function.*;
            import java.util.stream.*;
            import javax.net.ssl.SSLContext;
            """;

    /** Finds the examples of a page: all that is fenced as Java. */
    static List<GuideSnippet> in(List<String> page) {
        List<GuideSnippet> found = new ArrayList<>();
        String heading = "";
        for (int i = 0; i < page.size(); i++) {
            String line = page.get(i);
            if (line.startsWith("#")) {
                heading = line.replaceFirst("#+ ", "");
            } else if (line.equals("```java")) {
                int end = page.subList(i, page.size()).indexOf("```") + i;
                found.add(new GuideSnippet(i + 2, heading, List.copyOf(page.subList(i + 1, end))));
                i = end;
            }
        }
        return found;
    }

    String className() {
        return "GuideLine" + line;
    }

    String source() {
        return "package io.docwright.sample.guide;\n" + IMPORTS + "public final class " + className()
                + " extends io.docwright.sample.GuideStage {\n@Override public void run() throws Exception {\n"
                + String.join("\n", code) + "\n}\n}\n";
    }

    /** What its comments say that it prints, line by line. */
    List<String> promised() {
        return code.stream()
                .flatMap(line -> line.contains(PRINTS)
                        ? Stream.of(line.substring(line.indexOf(PRINTS) + PRINTS.length()))
                        : Stream.empty())
                .collect(Collectors.toList());
    }
}
