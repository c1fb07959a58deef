package io.docwright.source;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.SourceLocation;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Feeds the events of a YAML text to the builder.
 *
 * <p>Read from SnakeYAML and not through Jackson, which sits on it: Jackson hides where a value ends and how it was quoted, and both
 * count code points where we count UTF-16 units.
 */
final class YamlEvents {

    private static final String STANDARD = "tag:yaml.org,2002:";
    private static final Set<String> PLAIN_TAGS = Set.of("str", "int", "float", "bool", "null", "map", "seq");

    private final SourceText source;
    private final CodePoints codePoints;
    private final TreeBuilder builder;
    private boolean documentSeen;

    YamlEvents(SourceText source, TreeBuilder builder) {
        this.source = source;
        this.codePoints = new CodePoints(source.text());
        this.builder = builder;
    }

    void read() {
        if (hasOnlyPrintable()) {
            try {
                readAll();
            } catch (MarkedYAMLException e) {
                Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
                refuse(mark == null ? 0 : offset(mark), e.getProblem());
            } catch (YAMLException e) {
                refuse(0, String.valueOf(e.getMessage()));
            }
        }
    }

    /** SnakeYAML refuses other characters too, but counts wrongly where they are. */
    private boolean hasOnlyPrintable() {
        String text = source.text();
        int i = 0;
        while (i < text.length() && StreamReader.isPrintable(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        if (i < text.length()) {
            refuse(
                    i,
                    String.format(
                            Locale.ROOT,
                            "character U+%04X, which YAML has only as an escape in quotes",
                            text.codePointAt(i)));
        }
        return i == text.length();
    }

    private void readAll() {
        LoaderOptions options = new LoaderOptions();
        options.setProcessComments(false);
        Parser parser = new ParserImpl(new StreamReader(source.text()), options);
        Event event = parser.getEvent();
        while (!builder.refused() && !(event instanceof StreamEndEvent)) {
            add(event);
            event = builder.refused() ? event : parser.getEvent();
        }
        if (!builder.refused() && builder.root().isEmpty()) {
            refuse(source.text().length(), "no value, only comments");
        }
    }

    private void add(Event event) {
        if (event instanceof DocumentStartEvent) {
            document(event);
        } else if (event instanceof AliasEvent alias) {
            builder.refuse(
                    DiagnosticCode.YAML_ALIAS,
                    span(event),
                    "found the alias `*%s`; expected the value itself: aliases are not read; the file is not used",
                    Excerpt.of(alias.getAnchor()));
        } else if (event instanceof ScalarEvent scalar) {
            scalar(scalar);
        } else if (event instanceof CollectionStartEvent start) {
            collection(start);
        } else if (event instanceof CollectionEndEvent) {
            builder.end(endOfContent(offset(event.getEndMark())));
        }
    }

    private void document(Event event) {
        if (documentSeen) {
            refuse(offset(event.getStartMark()), "a second document; only one is read");
        }
        documentSeen = true;
    }

    private void scalar(ScalarEvent scalar) {
        if (isTagAllowed(scalar, scalar.getTag())) {
            boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
            boolean taggedText = Optional.ofNullable(scalar.getTag())
                    .filter(tag -> tag.equals("!") || tag.equals(STANDARD + "str"))
                    .isPresent();
            SourceLocation span = span(scalar);
            builder.scalar(span.offset(), span.end(), scalar.getValue(), !plain || taggedText);
        }
    }

    private void collection(CollectionStartEvent start) {
        if (isTagAllowed(start, start.getTag())) {
            if (start.is(Event.ID.MappingStart)) {
                builder.startMapping(offset(start.getStartMark()));
            } else {
                builder.startSequence(offset(start.getStartMark()));
            }
        }
    }

    private boolean isTagAllowed(Event event, String tag) {
        boolean allowed = tag == null
                || tag.equals("!")
                || (tag.startsWith(STANDARD) && PLAIN_TAGS.contains(tag.substring(STANDARD.length())));
        if (!allowed) {
            builder.refuse(
                    DiagnosticCode.YAML_TAG,
                    span(event),
                    "found the tag `%s`; expected a value without a tag; the file is not used",
                    Excerpt.of(tag));
        }
        return allowed;
    }

    /** A block collection ends, for SnakeYAML, where the next thing starts; for people, behind its last character. */
    private int endOfContent(int end) {
        int i = end;
        while (i > 0 && Character.isWhitespace(source.text().charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private SourceLocation span(Event event) {
        return source.locate(offset(event.getStartMark()), offset(event.getEndMark()));
    }

    private int offset(Mark mark) {
        return codePoints.toUnits(mark.getIndex());
    }

    private void refuse(int offset, String problem) {
        builder.refuse(
                DiagnosticCode.SYNTAX,
                source.locate(offset, offset),
                "found text that is not well-formed YAML (%s); the file is not used",
                Problem.inOneLine(problem));
    }
}
