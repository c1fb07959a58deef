package io.docwright;

import io.docwright.diag.Located;
import io.docwright.diag.VisibleText;
import io.docwright.manifest.ServiceManifest.Page;
import io.docwright.model.Operation;
import io.docwright.model.Service;
import io.docwright.raw.RawDocument;
import io.docwright.resolve.Advice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the advice about one service in the form of its manifest. */
final class ManifestDraft {

    /** Methods whose parameters go to the query unless the pages say otherwise. */
    private static final Set<String> DEFAULT_QUERY = Set.of("GET", "DELETE", "HEAD");

    private final LoadedService loaded;
    private final Map<String, Advice.PageOperation> names = new LinkedHashMap<>();
    private final List<Advice.ParameterLocation> locations = new ArrayList<>();
    private final List<Advice.ElementType> types = new ArrayList<>();
    private final List<Advice.ElementFact> facts = new ArrayList<>();
    private final List<Advice.MendPage> remarks = new ArrayList<>();
    private final Map<String, Advice.OperationMethod> methods = new LinkedHashMap<>();
    private final Map<String, Advice.OperationEditions> editions = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();

    ManifestDraft(LoadedService loaded) {
        this.loaded = loaded;
        loaded.resolution().advice().forEach(advice -> advice.accept(new Sorter()));
    }

    int statements() {
        return names.size()
                + (isOneDefault() ? 1 : locations.size())
                + methods.size()
                + editions.size()
                + types.size()
                + facts.size();
    }

    /** Tells whether there is nothing to state and nothing to say. */
    boolean isEmpty() {
        return statements() == 0 && remarks.isEmpty();
    }

    String text() {
        text.setLength(0);
        writeHead();
        if (!names.isEmpty()) {
            writePages();
        }
        if (isOneDefault()) {
            comment("no page says where these parameters go; of the style and the methods they are assumed to go to the"
                    + " query, and with this line they do, as those of pages to come: " + parameterNames());
            line("defaults: {location: query}");
        }
        writeOperations();
        if (!types.isEmpty() || !facts.isEmpty()) {
            line("corrections:");
            types.forEach(this::writeType);
            facts.forEach(this::writeFact);
        }
        remarks.forEach(advice ->
                comment(advice.at() + ": " + advice.message() + "; no statement can name it, mend the page itself"));
        return text.toString();
    }

    /** Where some operation asks for a place, a default would answer for it in silence. */
    private boolean isOneDefault() {
        List<Operation> operations = loaded.resolution().service().operations();
        boolean rpc = loaded.resolution().service().style() == Service.Style.RPC;
        boolean queries = operations.stream().allMatch(operation -> DEFAULT_QUERY.contains(operation.httpMethod()));
        return !locations.isEmpty() && (rpc || queries);
    }

    private String parameterNames() {
        return String.join(
                ", ",
                locations.stream()
                        .map(Advice.ParameterLocation::parameter)
                        .distinct()
                        .toList());
    }

    private void writeHead() {
        if (loaded.hasManifest()) {
            comment("drafts for " + loaded.manifest().at().path() + ": check each, and merge it with what is there");
            return;
        }
        comment("a manifest for " + loaded.manifest().at().path()
                + ": check each statement, and save it beside the page as " + SpecsFolder.MANIFEST);
        line("service: " + YamlScalar.of(loaded.manifest().service().value()));
        line("package: " + YamlScalar.of(loaded.manifest().packageName().value()));
        line("auth: {type: none}");
    }

    /** Pages that are named are all pages there are, so each one is. */
    private void writePages() {
        names.values()
                .forEach(advice ->
                        comment(advice.at() + ": no name of the operation; this one is made of method and path"));
        line("pages:");
        if (loaded.manifest().pages().isEmpty()) {
            loaded.documents().stream()
                    .filter(document -> !document.operations().isEmpty())
                    .map(this::fileOf)
                    .forEach(file -> writePage(file, Optional.empty(), Map.of()));
        } else {
            loaded.manifest().pages().forEach(this::writeKnown);
        }
    }

    private void writeKnown(Page page) {
        Map<String, Optional<Located<String>>> others = new LinkedHashMap<>();
        others.put("encoding", page.encoding());
        others.put("source", page.source());
        writePage(page.file().value(), page.operation().map(Located::value), others);
    }

    private void writePage(String file, Optional<String> stated, Map<String, Optional<Located<String>>> others) {
        StringBuilder entry = new StringBuilder("  - {file: ").append(YamlScalar.of(file));
        stated.or(() -> Optional.ofNullable(names.get(file)).map(Advice.PageOperation::operation))
                .ifPresent(name -> entry.append(", operation: ").append(YamlScalar.of(name)));
        others.forEach((key, value) -> value.ifPresent(
                text -> entry.append(", ").append(key).append(": ").append(YamlScalar.of(text.value()))));
        line(entry + "}");
    }

    private String fileOf(RawDocument document) {
        return fileOf(document.path());
    }

    /** Returns the path of a page as seen from the manifest's folder. */
    private String fileOf(String path) {
        String manifest = loaded.manifest().at().path();
        String folder = manifest.substring(0, manifest.lastIndexOf('/') + 1);
        return path.startsWith(folder) ? path.substring(folder.length()) : path;
    }

    private void writeOperations() {
        Map<String, List<Advice.ParameterLocation>> parameters = new LinkedHashMap<>();
        methods.keySet().forEach(name -> parameters.put(name, new ArrayList<>()));
        editions.keySet().forEach(name -> parameters.putIfAbsent(name, new ArrayList<>()));
        if (!isOneDefault()) {
            locations.forEach(advice -> parameters
                    .computeIfAbsent(advice.operation(), name -> new ArrayList<>())
                    .add(advice));
        }
        if (!parameters.isEmpty()) {
            line("operations:");
            parameters.forEach(this::writeOperation);
        }
    }

    private void writeOperation(String name, List<Advice.ParameterLocation> parameters) {
        line("  " + YamlScalar.of(name) + ":");
        Optional.ofNullable(methods.get(name)).ifPresent(this::writeMethod);
        Optional.ofNullable(editions.get(name)).ifPresent(this::writeEditions);
        if (!parameters.isEmpty()) {
            line("    parameters:");
            parameters.forEach(this::writeLocation);
        }
    }

    private void writeMethod(Advice.OperationMethod advice) {
        text.append("    ");
        comment(advice.at() + ": the page gives the methods " + String.join(", ", advice.methods())
                + "; TODO: the right one");
        line("    httpMethod: " + YamlScalar.of(advice.method()));
    }

    /** Editions that are named are all there are, so each one is. */
    private void writeEditions(Advice.OperationEditions advice) {
        text.append("    ");
        comment(advice.at()
                + ": these are the page's paths; TODO: the right names, instead of the editions stated now");
        line("    editions:");
        advice.editions().forEach((name, path) -> line("      " + YamlScalar.of(name) + ": " + YamlScalar.of(path)));
    }

    private void writeLocation(Advice.ParameterLocation advice) {
        text.append("      ");
        comment(advice.at()
                + (advice.asked()
                        ? ": nothing tells where it goes, the body is the likeliest place"
                        : ": assumed from the method"));
        line("      " + YamlScalar.of(advice.parameter()) + ": {location: " + advice.location() + "}");
    }

    private void writeType(Advice.ElementType advice) {
        line("  - at: " + YamlScalar.of(advice.element()));
        line("    set: {type: " + YamlScalar.of(advice.type()) + "}");
        line("    was: {type: " + YamlScalar.of(advice.was()) + "}");
        line("    reason: " + YamlScalar.of("the sample at " + advice.at() + " shows another type than the table"));
    }

    /** A fact nothing is known of has to be filled in before it says anything. */
    private void writeFact(Advice.ElementFact advice) {
        String key = advice.fact().name().toLowerCase(Locale.ROOT);
        String value = advice.value().isEmpty() ? "[TODO]" : YamlScalar.of(advice.value());
        text.append("  ");
        comment(advice.at() + ": TODO: "
                + (advice.value().isEmpty() ? "each value the description tells" : "the right " + key));
        line("  - at: " + YamlScalar.of(advice.element()));
        line("    set: {" + key + ": " + value + "}");
        line("    reason: " + YamlScalar.of(advice.message()));
    }

    private void comment(String remark) {
        line("# " + VisibleText.of(remark));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private final class Sorter implements Advice.Visitor<Boolean> {

        @Override
        public Boolean pageOperation(Advice.PageOperation advice) {
            return names.put(fileOf(advice.page()), advice) == null;
        }

        @Override
        public Boolean parameterLocation(Advice.ParameterLocation advice) {
            return locations.add(advice);
        }

        @Override
        public Boolean elementType(Advice.ElementType advice) {
            return types.add(advice);
        }

        @Override
        public Boolean elementFact(Advice.ElementFact advice) {
            return facts.add(advice);
        }

        @Override
        public Boolean operationMethod(Advice.OperationMethod advice) {
            return methods.putIfAbsent(advice.operation(), advice) == null;
        }

        @Override
        public Boolean operationEditions(Advice.OperationEditions advice) {
            return editions.putIfAbsent(advice.operation(), advice) == null;
        }

        @Override
        public Boolean mendPage(Advice.MendPage advice) {
            return remarks.add(advice);
        }
    }
}
