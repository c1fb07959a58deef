package io.docwright.parse.page;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Located;
import io.docwright.raw.RawSample;
import io.docwright.raw.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the samples of a section: requests as they are, JSON as values. */
final class SampleReader {

    private static final int MOST_REPAIRS_REPORTED = 10;

    private final PageContext page;
    private final EditionNames editions;
    private final List<RawSample> samples = new ArrayList<>();
    private Topic topic = Topic.EXAMPLES;
    private Optional<Located<String>> title = Optional.empty();

    SampleReader(PageContext page, EditionNames editions) {
        this.page = page;
        this.editions = editions;
    }

    List<RawSample> read(Section section) {
        topic = section.topic();
        title = section.heading().map(line -> page.text().located(line.span()));
        List<Line> lines = section.lines().stream()
                .flatMap(line -> (line.fenced() ? List.of(line) : editions.split(line)).stream())
                .toList();
        int i = 0;
        while (i < lines.size()) {
            i = read(lines, i);
        }
        return samples;
    }

    /** Reads the JSON between fences in a section of parameters: a request there, an answer among those of the answer. */
    List<RawSample> readWithin(Section section) {
        topic = section.topic() == Topic.RESPONSE ? Topic.RESPONSE_SAMPLE : Topic.REQUEST_SAMPLE;
        title = section.heading().map(line -> page.text().located(line.span()));
        List<Line> lines = section.lines();
        int i = 0;
        while (i < lines.size()) {
            boolean fence = lines.get(i).isFence() && lines.get(i).fenced();
            boolean json = fence && i + 1 < lines.size() && isJson(lines.get(i + 1));
            int end = fence ? endOfFence(lines, i) + 1 : i + 1;
            if (json) {
                read(lines, i);
            }
            i = end;
        }
        return samples;
    }

    /** Reads what starts at a line and returns the index of the line behind it. */
    private int read(List<Line> lines, int index) {
        Line line = lines.get(index);
        if (line.isFence()) {
            int end = endOfFence(lines, index);
            page.claims().claim(line.span(), "fence", ClaimBook.CHROME);
            if (end < lines.size()) {
                page.claims().claim(lines.get(end).span(), "fence", ClaimBook.CHROME);
            }
            addBlock(lines.subList(index + 1, Math.min(end, lines.size())));
            return end + 1;
        }
        if (editions.isEdition(line.text())) {
            title = Optional.of(page.text().located(line.span()));
            page.claims().claim(line.span(), "edition-heading", ClaimBook.CHROME);
        } else if (isLabel(line)) {
            page.claims().claim(line.span(), "sample-label", ClaimBook.CHROME);
        } else if (startsBlock(line)) {
            int end = endOfBlock(lines, index);
            addBlock(lines.subList(index, end));
            return end;
        }
        return index + 1;
    }

    private static int endOfFence(List<Line> lines, int index) {
        int i = index + 1;
        while (i < lines.size() && !lines.get(i).isFence()) {
            i++;
        }
        return i;
    }

    private boolean isLabel(Line line) {
        page.vote("label.json", line.text());
        return page.words().has("label.json", line.text()) || page.words().has("label.xml", line.text());
    }

    /** Outside fences, only what cannot be prose starts a sample; below the heading of a request anything does. */
    private boolean startsBlock(Line line) {
        boolean structured = !line.isBlank() && "{[<".indexOf(line.text().charAt(0)) >= 0;
        return structured || (topic == Topic.REQUEST_SAMPLE && !line.isBlank());
    }

    private int endOfBlock(List<Line> lines, int index) {
        if (isJson(lines.get(index))) {
            int limit = lines.get(lines.size() - 1).span().end();
            int end = LenientJson.read(page.text(), lines.get(index).span().start(), limit)
                    .end();
            int i = index + 1;
            while (i < lines.size() && lines.get(i).span().start() < end) {
                i++;
            }
            return i;
        }
        int i = index + 1;
        while (i < lines.size()
                && !editions.isEdition(lines.get(i).text())
                && !isLabel(lines.get(i))
                && !lines.get(i).isFence()) {
            i++;
        }
        return i;
    }

    private static boolean isJson(Line line) {
        return line.text().startsWith("{") || line.text().startsWith("[");
    }

    private void addBlock(List<Line> lines) {
        List<Line> filled =
                withoutStatus(lines.stream().filter(line -> !line.isBlank()).toList());
        if (filled.isEmpty()) {
            return;
        }
        Span span = filled.get(0).span().to(filled.get(filled.size() - 1).span());
        boolean json = isJson(filled.get(0));
        RawSample.Kind kind = kind(filled.get(0), json);
        boolean xml = filled.get(0).text().startsWith("<");
        int body = json ? span.start() : kind == RawSample.Kind.REQUEST ? bodyOf(filled) : -1;
        Optional<LenientJson.Result> result =
                body < 0 ? Optional.empty() : Optional.of(LenientJson.read(page.text(), body, span.end()));
        Optional<XmlSample.Result> document = xml && kind != RawSample.Kind.REQUEST
                ? Optional.of(XmlSample.read(page.text(), span))
                : Optional.empty();
        Optional<RawValue> value =
                document.isPresent() ? xml(span, document.get()) : result.flatMap(found -> value(span, found));
        boolean used = value.isPresent() && kind != RawSample.Kind.ERROR_JSON;
        Span end = result.filter(found -> value.isPresent())
                .map(found -> new Span(body, Math.min(found.end(), span.end())))
                .orElse(document.map(XmlSample.Result::span).orElse(span));
        if (used) {
            page.claims().claim(end, "sample", "sample." + kind.name().toLowerCase(Locale.ROOT));
        }
        samples.add(new RawSample(
                kind, title, page.text().located(span), value, page.text().at(span)));
    }

    /** Returns where the JSON body of a whole request begins, below its lines or given to a tool; -1 where it has none. */
    private static int bodyOf(List<Line> lines) {
        for (Line line : lines) {
            if (isJson(line)) {
                return line.span().start();
            }
            int quote = line.text().indexOf("'{");
            int given = quote >= 0 ? quote : line.text().indexOf("'[");
            if (given >= 0) {
                return line.span().start() + given + 1;
            }
        }
        return -1;
    }

    /** Takes away the status line and headers of a whole answer: {@code HTTP/1.1 200 OK}. */
    private static List<Line> withoutStatus(List<Line> lines) {
        if (lines.isEmpty() || !lines.get(0).text().startsWith("HTTP/")) {
            return lines;
        }
        int body = 1;
        while (body < lines.size() && "{[<".indexOf(lines.get(body).text().charAt(0)) < 0) {
            body++;
        }
        return body < lines.size() ? lines.subList(body, lines.size()) : lines;
    }

    private RawSample.Kind kind(Line first, boolean json) {
        boolean xml = first.text().startsWith("<");
        if (xml && topic == Topic.REQUEST_SAMPLE && XmlSample.namesAnswer(first.text())) {
            return RawSample.Kind.RESPONSE_XML;
        }
        boolean request = !json && !xml;
        if (topic == Topic.REQUEST_SAMPLE || (request && topic == Topic.EXAMPLES)) {
            return RawSample.Kind.REQUEST;
        }
        if (topic == Topic.ERROR_SAMPLE) {
            return RawSample.Kind.ERROR_JSON;
        }
        return xml ? RawSample.Kind.RESPONSE_XML : RawSample.Kind.RESPONSE_JSON;
    }

    private Optional<RawValue> value(Span span, LenientJson.Result result) {
        if (result.tooDeep()) {
            report(
                    DiagnosticCode.SAMPLE_TOO_DEEP,
                    span,
                    "found values nested deeper than %d levels; the sample is not used",
                    LenientJson.MAX_DEPTH);
            return Optional.empty();
        }
        boolean hollow = !result.repairs().isEmpty()
                && result.value().map(SampleReader::isHollow).orElse(true);
        if (hollow) {
            report(
                    DiagnosticCode.SAMPLE_INVALID,
                    span,
                    "found text that is not JSON and cannot be mended; the sample is not used");
            return Optional.empty();
        }
        result.repairs().stream()
                .limit(MOST_REPAIRS_REPORTED)
                .forEach(repair ->
                        page.diagnostics().at(repair.at()).report(DiagnosticCode.SAMPLE_REPAIRED, "%s", repair.what()));
        if (result.repairs().size() > MOST_REPAIRS_REPORTED) {
            report(
                    DiagnosticCode.SAMPLE_REPAIRED,
                    span,
                    "found %d more places to mend in this sample; mended alike",
                    result.repairs().size() - MOST_REPAIRS_REPORTED);
        }
        return result.value();
    }

    private Optional<RawValue> xml(Span span, XmlSample.Result result) {
        if (result.tooDeep()) {
            report(
                    DiagnosticCode.SAMPLE_TOO_DEEP,
                    span,
                    "found elements nested deeper than %d levels; the sample is not used",
                    LenientJson.MAX_DEPTH);
        } else if (result.value().isEmpty()) {
            report(
                    DiagnosticCode.SAMPLE_INVALID,
                    span,
                    "found text that is not XML and cannot be mended; the sample is not used");
        } else if (!result.whole()) {
            report(DiagnosticCode.SAMPLE_REPAIRED, span, "found XML that is not well-formed; read up to the fault");
        }
        return result.value();
    }

    private void report(DiagnosticCode code, Span span, String message, Object... arguments) {
        page.diagnostics().at(page.text().at(span)).report(code, message, arguments);
    }

    private static boolean isHollow(RawValue value) {
        return (value instanceof RawValue.ObjectValue object && object.members().isEmpty())
                || (value instanceof RawValue.ArrayValue array
                        && array.elements().isEmpty());
    }
}
