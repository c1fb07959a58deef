package io.docwright.parse.page;

import io.docwright.diag.Located;
import io.docwright.diag.SourceLocation;
import io.docwright.raw.RawValue;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML as samples have it: without a root or with several, with bare ampersands, cut off. An element with elements is an object,
 * repeated ones are an array, text that looks like a number or a truth value is one; attributes are left out. The root only names the
 * answer and is taken off. Document types and entities of the document's own are refused, so that nothing is ever fetched or unfolded.
 */
final class XmlSample {

    private static final String ROOT = "r";
    private static final Pattern BARE_AMPERSAND =
            Pattern.compile("&(?!(?:amp|lt|gt|quot|apos|#\\d{1,7}|#x\\p{XDigit}{1,6});)");
    private static final Pattern BARE_ANGLE = Pattern.compile("<(?![\\p{L}_/!])");

    private final PageText page;
    private final Span span;
    private final String text;
    private final Deque<Frame> open = new ArrayDeque<>();
    private int cursor;
    private boolean tooDeep;
    private boolean whole;

    private XmlSample(PageText page, Span span) {
        this.page = page;
        this.span = span;
        this.text = page.of(span);
        this.cursor = text.startsWith("<?") ? Math.max(0, text.indexOf("?>") + 2) : 0;
    }

    /**
     * What was read.
     *
     * @param value the value, where there is one
     * @param whole whether all of it was well-formed
     * @param tooDeep whether reading stopped at an element nested too deep
     * @param span what was read of the sample: all of it, or what stands before the fault
     */
    record Result(Optional<RawValue> value, boolean whole, boolean tooDeep, Span span) {}

    /** Tells whether the line an XML document begins with names an answer: an answer that stands below the heading of requests. */
    static boolean namesAnswer(String line) {
        int end = line.indexOf('>');
        return end > 0 && line.substring(0, end).strip().endsWith("Response");
    }

    static Result read(PageText page, Span span) {
        return new XmlSample(page, span).read();
    }

    private Result read() {
        open.push(new Frame(new Located<>(ROOT, page.at(span)), 0));
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(document()));
            reader.next();
            while (reader.hasNext() && !tooDeep) {
                take(reader.next(), reader);
            }
            whole = open.size() == 1;
        } catch (XMLStreamException e) {
            // what came before the fault is as good as the rest of a sample that was cut off
            whole = false;
        }
        Span read = whole ? span : new Span(span.start(), span.start() + Math.min(cursor, text.length()));
        while (open.size() > 1) {
            close(text.length(), text.length());
        }
        boolean none = tooDeep
                || open.element().members.values().stream()
                        .flatMap(List::stream)
                        .noneMatch(member ->
                                open.element().members.size() > 1 || member.value() instanceof RawValue.ObjectValue);
        return new Result(none ? Optional.empty() : Optional.of(withoutRoot(open.element())), whole, tooDeep, read);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Returns the sample inside a root of ours, which makes one document of several elements. */
    private String document() {
        String mended = BARE_AMPERSAND.matcher(text.substring(cursor)).replaceAll("&amp;");
        mended = BARE_ANGLE.matcher(mended).replaceAll("&lt;");
        return "<" + ROOT + ">" + mended + "</" + ROOT + ">";
    }

    private void take(int event, XMLStreamReader reader) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(reader.getLocalName());
            case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
            case XMLStreamConstants.CHARACTERS -> open.element().text.append(reader.getText());
            case XMLStreamConstants.COMMENT -> cursor = Math.max(cursor, text.indexOf("-->", cursor));
            default -> {}
        }
    }

    private void begin(String name) {
        int start = Math.max(cursor, text.indexOf("<" + name, cursor));
        int tagEnd = text.indexOf('>', start);
        cursor = tagEnd < 0 ? text.length() : tagEnd + 1;
        tooDeep = open.size() > LenientJson.MAX_DEPTH;
        open.push(new Frame(new Located<>(name, at(start + 1, start + 1 + name.length())), start));
        open.element().contentStart = cursor;
    }

    private void end(String name) {
        if (open.size() == 1) {
            return;
        }
        boolean empty = cursor > 1 && text.startsWith("/>", cursor - 2) && open.element().contentStart == cursor;
        int close = empty ? cursor : Math.max(cursor, text.indexOf("</" + name, cursor));
        int tagEnd = empty ? cursor - 1 : text.indexOf('>', close);
        close(close, tagEnd < 0 ? text.length() : tagEnd + 1);
    }

    private void close(int contentEnd, int end) {
        Frame frame = open.pop();
        cursor = Math.max(cursor, end);
        RawValue value = frame.members.isEmpty() ? scalar(frame, contentEnd) : object(frame, at(frame.start, end));
        open.element()
                .members
                .computeIfAbsent(frame.name.value(), key -> new ArrayList<>())
                .add(new RawValue.Member(frame.name, value));
    }

    private RawValue scalar(Frame frame, int end) {
        String value = frame.text.toString().strip();
        Span place = PageText.trim(text, Math.min(frame.contentStart, end), end);
        SourceLocation at = at(place.start(), place.end());
        return value.isEmpty() ? new RawValue.NullValue(at) : new JsonCursor.Token(value, false, "").toValue(at);
    }

    private RawValue object(Frame frame, SourceLocation at) {
        List<RawValue.Member> members = new ArrayList<>();
        for (List<RawValue.Member> same : frame.members.values()) {
            RawValue.Member first = same.get(0);
            members.add(same.size() == 1 ? first : new RawValue.Member(first.name(), array(same)));
        }
        return new RawValue.ObjectValue(members, at);
    }

    private static RawValue array(List<RawValue.Member> same) {
        List<RawValue> elements = same.stream().map(RawValue.Member::value).toList();
        SourceLocation first = elements.get(0).at();
        int end = elements.get(elements.size() - 1).at().end();
        int length = Math.max(first.length(), end - first.offset());
        var at = new SourceLocation(first.path(), first.line(), first.column(), first.offset(), length);
        return new RawValue.ArrayValue(elements, at);
    }

    private RawValue withoutRoot(Frame frame) {
        var all = (RawValue.ObjectValue) object(frame, page.at(span));
        boolean single = all.members().size() == 1 && all.members().get(0).value() instanceof RawValue.ObjectValue;
        return single ? all.members().get(0).value() : all;
    }

    private SourceLocation at(int from, int to) {
        int start = Math.min(from, text.length());
        return page.at(new Span(span.start() + start, span.start() + Math.max(start, Math.min(to, text.length()))));
    }

    /** An element that is open. */
    private static final class Frame {

        private final Located<String> name;
        private final int start;
        private final Map<String, List<RawValue.Member>> members = new LinkedHashMap<>();
        private final StringBuilder text = new StringBuilder();
        private int contentStart;

        Frame(Located<String> name, int start) {
            this.name = name;
            this.start = start;
        }
    }
}
