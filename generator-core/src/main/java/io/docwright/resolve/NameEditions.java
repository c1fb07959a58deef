package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Located;
import io.docwright.manifest.ServiceManifest.OperationStatement;
import io.docwright.model.Evidence;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.Operation.EditionPath;
import io.docwright.model.PathTemplate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names the page's paths as the manifest does, in its order; what only one of them has is reported. */
final class NameEditions {

    /** What a manifest takes for the name of an edition. */
    private static final Pattern EDITION = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*+");

    private final OperationDraft operation;
    private final OperationStatement statement;
    private final Context context;
    private final List<EditionPath> named = new ArrayList<>();
    private final List<String> notOnPage = new ArrayList<>();
    private List<EditionPath> unnamed = List.of();

    private NameEditions(OperationDraft operation, OperationStatement statement, Context context) {
        this.operation = operation;
        this.statement = statement;
        this.context = context;
    }

    static void apply(OperationDraft operation, OperationStatement statement, Context context) {
        NameEditions names = new NameEditions(operation, statement, context);
        statement.editions().forEach(names::name);
        if (operation.requestLineDocumented) {
            names.reportUnnamed();
        }
        if (!names.named.isEmpty()) {
            names.advise();
            operation.paths = names.named;
        }
    }

    private void name(String edition, Located<String> text) {
        Optional<PathTemplate> template = PathReader.read(text.value());
        if (template.isEmpty()) {
            ReadRequestLines.reportUnsafe(text, context);
            return;
        }
        if (operation.requestLineDocumented && !has(operation.paths, template.get())) {
            notOnPage.add(edition);
            report(
                    text,
                    "found path `%s` for edition `%s`; expected one of the page's paths; the manifest's is used",
                    text.value(),
                    edition);
        }
        named.add(new EditionPath(Optional.of(edition), template.get()));
        operation.evidence.add(
                new Evidence(Origin.CORRECTION, text.at(), "manifest", "edition " + edition + ": " + template.get()));
        context.statements().apply();
    }

    private void reportUnnamed() {
        unnamed = operation.paths.stream()
                .filter(path -> !has(named, path.path()))
                .toList();
        unnamed.forEach(path -> report(
                statement.name(),
                "found path `%s` on the page, but no edition with it in the manifest; the path is left out",
                path.path()));
    }

    /** What is called like no edition of the page takes the place of an edition the page does not have; the rest gets names. */
    private void advise() {
        if (notOnPage.isEmpty() && unnamed.isEmpty()) {
            return;
        }
        Map<String, String> editions = new LinkedHashMap<>();
        List<EditionPath> left = new ArrayList<>(unnamed);
        for (EditionPath path : named) {
            String name = path.edition().orElseThrow();
            if (!notOnPage.contains(name)) {
                editions.put(name, path.path().toString());
            } else if (!left.isEmpty()) {
                editions.put(name, left.remove(0).path().toString());
            }
        }
        for (EditionPath path : left) {
            editions.put(newName(path, editions), path.path().toString());
        }
        operation.advice.add(new Advice.OperationEditions(
                operation.name, editions, statement.name().at()));
    }

    private static String newName(EditionPath path, Map<String, String> taken) {
        String name = path.edition().filter(EDITION.asMatchPredicate()).orElse("edition");
        for (int number = taken.size() + 1; taken.containsKey(name) || name.equals("edition"); number++) {
            name = "edition" + number;
        }
        return name;
    }

    private static boolean has(List<EditionPath> paths, PathTemplate template) {
        return paths.stream().anyMatch(path -> path.path().equals(template));
    }

    private void report(Located<?> at, String format, Object... arguments) {
        context.diagnostics().at(at).report(DiagnosticCode.EDITION_CONFLICT, format, arguments);
    }
}
