package io.docwright.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.docwright.diag.DiagnosticCode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Feeds the tokens of a JSON text to the builder. */
final class JsonTokens {

    private final SourceText source;
    private final TreeBuilder builder;
    private final JsonFactory factory;

    JsonTokens(SourceText source, TreeLimits limits, TreeBuilder builder) {
        this.source = source;
        this.builder = builder;
        // The builder has limits of its own; one more level lets it be the one that reports.
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.maxDepth() + 1)
                .maxNumberLength(limits.maxCharacters())
                .maxNameLength(limits.maxCharacters())
                .maxStringLength(limits.maxCharacters())
                .build();
        // Keys of a hostile file must not fill a table that outlives the file.
        this.factory = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .build();
    }

    void read() {
        // From characters, not from bytes: offsets of the parser are then UTF-16 units, as ours are.
        try (JsonParser parser = factory.createParser(source.text().toCharArray())) {
            readAll(parser);
        } catch (JsonProcessingException e) {
            refuse(offset(e.getLocation()), e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + source.path() + " from memory", e);
        }
    }

    private void readAll(JsonParser parser) throws IOException {
        int depth = 0;
        JsonToken token = parser.nextToken();
        while (token != null && !builder.refused()) {
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            add(parser, token);
            token = builder.refused() ? null : parser.nextToken();
            if (token != null && depth == 0) {
                refuse(start(parser), "a second value behind the end of the first");
            }
        }
    }

    private void add(JsonParser parser, JsonToken token) throws IOException {
        switch (token) {
            case START_OBJECT -> builder.startMapping(start(parser));
            case START_ARRAY -> builder.startSequence(start(parser));
            case END_OBJECT, END_ARRAY -> builder.end(offset(parser.currentLocation()));
            case FIELD_NAME, VALUE_STRING -> scalar(parser, parser.getText(), true);
            default -> scalar(parser, parser.getText(), false);
        }
    }

    /** The text is asked for before the end: the parser runs to the end of a string only when it must. */
    private void scalar(JsonParser parser, String text, boolean quoted) {
        int start = start(parser);
        int end = quoted ? closingQuote(start) + 1 : start + text.length();
        builder.scalar(start, end, text, quoted);
    }

    /** Jackson looks beyond a key, at the colon and the next value; so the end is looked for here. */
    private int closingQuote(int start) {
        String text = source.text();
        int i = start + 1;
        while (text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    private static int start(JsonParser parser) {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private static int offset(JsonLocation location) {
        return location == null ? 0 : (int) location.getCharOffset();
    }

    private void refuse(int offset, String problem) {
        int at = Math.max(0, Math.min(offset, source.text().length()));
        builder.refuse(
                DiagnosticCode.SYNTAX,
                source.locate(at, at),
                "found text that is not well-formed JSON (%s); the file is not used",
                Problem.inOneLine(problem));
    }
}
