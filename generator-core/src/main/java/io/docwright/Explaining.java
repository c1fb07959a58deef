package io.docwright;

import io.docwright.diag.Diagnostic;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.Excerpt;
import io.docwright.diag.SourceLocation;
import io.docwright.diag.VisibleText;
import io.docwright.manifest.NearestWord;
import io.docwright.model.Evidence;
import io.docwright.raw.LayoutChoice;
import io.docwright.raw.RawDocument;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows the facts behind an element of the model, or how a page was read. */
final class Explaining {

    private static final int MOST_NAMES = 5;

    private final ExplainRequest request;
    private final Diagnostics diagnostics = new Diagnostics();
    private final StringBuilder text = new StringBuilder();

    Explaining(ExplainRequest request) {
        this.request = request;
    }

    ExplainResult run() {
        ServiceLoader loader = new ServiceLoader(request.specs(), diagnostics);
        List<Element> all = loader.load().stream()
                .flatMap(resolved -> ElementList.of(resolved.service()).stream())
                .toList();
        ReadPages read = loader.read();
        all.stream()
                .filter(element -> element.names().contains(request.element()))
                .forEach(element -> explain(element, read));
        read.documents().stream().filter(this::isAskedFor).forEach(page -> explain(page, read));
        List<Diagnostic> found = diagnostics.sorted();
        List<String> names = all.stream()
                .flatMap(element -> element.names().stream())
                .distinct()
                .toList();
        boolean any = !text.isEmpty();
        List<String> nearest = any ? List.of() : NearestWord.ranked(request.element(), names, MOST_NAMES);
        return new ExplainResult(any, text.toString(), nearest, found);
    }

    private boolean isAskedFor(RawDocument page) {
        return page.path().equals(request.element()) || page.path().endsWith("/" + request.element());
    }

    private void explain(Element element, ReadPages read) {
        line(element.names().get(0) + ": " + element.what());
        if (element.evidence().isEmpty()) {
            line("  no facts of its own; it stands for the elements in it");
        }
        element.evidence().forEach(fact -> explain(fact, read));
        element.page().flatMap(read::document).ifPresent(page -> layouts(page, read));
    }

    private void explain(Evidence fact, ReadPages read) {
        line("  " + fact.origin().word() + " by " + fact.rule() + " at " + fact.at() + ": " + fact.detail());
        excerpt(fact.at(), read);
        read.further(fact.at()).forEach(line -> line("       " + line.replace("\t", "    ")));
    }

    private void explain(RawDocument page, ReadPages read) {
        line(page.path() + ": page, language "
                + page.language().orElse("not known") + ", understood "
                + Understanding.of(read.text(page), page).score() + " %");
        page.operations().forEach(operation -> line("  an operation stands at " + operation.at()));
        layouts(page, read);
    }

    private void layouts(RawDocument page, ReadPages read) {
        for (LayoutChoice choice : page.layoutChoices()) {
            line("  table at " + choice.at() + " read as " + choice.layout() + "; layouts that saw a heading: "
                    + scores(choice.scores()));
            excerpt(choice.at(), read);
        }
    }

    private void excerpt(SourceLocation at, ReadPages read) {
        Excerpt.of(at, read::line)
                .forEach(shown -> text.append("  ").append(shown).append('\n'));
    }

    private static String scores(Map<String, Integer> scores) {
        return scores.entrySet().stream()
                .map(score -> score.getKey() + " " + score.getValue())
                .collect(Collectors.joining(", "));
    }

    private void line(String line) {
        text.append(VisibleText.of(line)).append('\n');
    }
}
