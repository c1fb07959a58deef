package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Located;
import io.docwright.manifest.ServiceManifest.Page;
import io.docwright.model.Evidence;
import io.docwright.model.Evidence.Origin;
import io.docwright.raw.RawOperation.RawName;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Names the operation: what the manifest says of the page, else the page's strongest witness (heading, action, link, authorization),
 * else a name derived from the request line.
 */
final class IdentifyOperation implements OperationPass {

    /** Name of the rule that makes a name from method and path. */
    static final String DERIVED = "name-from-request-line";

    /** Name of the rule that makes a name from that of the file. */
    static final String OF_FILE = "name-from-file";

    @Override
    public void apply(OperationDraft operation, Context context) {
        Optional<Located<String>> stated = statedName(operation, context);
        Optional<RawName> witness = operation.raw.names().stream().min(Comparator.comparing(RawName::witness));
        witness.filter(strongest -> stated.isEmpty())
                .ifPresent(strongest -> reportOthers(operation.raw.names(), strongest, context));
        if (stated.isPresent()) {
            takeStated(operation, stated.get(), witness, context);
        } else if (witness.isPresent()) {
            operation.name = witness.get().name().value();
            addEvidence(operation, witness.get());
        } else {
            derive(operation, context);
        }
    }

    private static void takeStated(
            OperationDraft operation, Located<String> stated, Optional<RawName> witness, Context context) {
        operation.name = stated.value();
        witness.ifPresent(name -> addEvidence(operation, name));
        if (witness.filter(name -> name.name().value().equals(stated.value())).isEmpty()) {
            operation.evidence.add(new Evidence(
                    Origin.CORRECTION, stated.at(), "manifest-page", "operation `" + stated.value() + "`"));
            context.statements().apply();
        }
    }

    private static void addEvidence(OperationDraft operation, RawName name) {
        String rule = "name-" + name.witness().name().toLowerCase(Locale.ROOT).replace('_', '-');
        operation.evidence.add(
                new Evidence(Origin.DOCUMENTED, name.name().at(), rule, "operation `" + operation.name + "`"));
    }

    private static void reportOthers(List<RawName> names, RawName strongest, Context context) {
        String chosen = strongest.name().value();
        names.stream()
                .filter(other -> !other.name().value().equals(chosen))
                .forEach(other -> context.diagnostics()
                        .at(other.name())
                        .report(
                                DiagnosticCode.OPERATION_NAME_CONFLICT,
                                "found `%s` as the operation's name, but its %s says `%s`; `%s` is used",
                                other.name().value(),
                                strongest.witness().name().toLowerCase(Locale.ROOT),
                                chosen,
                                chosen));
    }

    private static void derive(OperationDraft operation, Context context) {
        Optional<String> derived = DerivedName.ofRequestLine(operation.raw);
        operation.name = derived.orElseGet(() -> DerivedName.ofFile(operation.document.path()));
        operation.evidence.add(new Evidence(
                Origin.ASSUMED,
                operation.raw.at(),
                derived.isPresent() ? DERIVED : OF_FILE,
                "operation `" + operation.name + "`"));
        context.diagnostics()
                .at(operation.raw.at())
                .report(
                        DiagnosticCode.OPERATION_NAME_ASSUMED,
                        "found no name of the operation; expected one in a heading, link or authorization row; `%s` is"
                                + " derived from %s",
                        operation.name,
                        derived.isPresent() ? "method and path" : "the name of the file");
    }

    private static Optional<Located<String>> statedName(OperationDraft operation, Context context) {
        String path = operation.document.path();
        return context.manifest().pages().stream()
                .filter(page -> isPage(page, path))
                .flatMap(page -> page.operation().stream())
                .findFirst();
    }

    private static boolean isPage(Page page, String path) {
        String file = page.file().value().replaceFirst("^\\./", "");
        return path.equals(file) || path.endsWith("/" + file);
    }
}
