package io.docwright.model.dump;

import io.docwright.diag.Diagnostic;
import io.docwright.diag.DiagnosticJson;
import io.docwright.model.Description;
import io.docwright.model.Operation;
import io.docwright.model.Service;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What {@code inspect} writes for one input: its operations as trees, and the diagnostics it gave. */
public final class InspectDump {

    private InspectDump() {}

    /** Returns the dump of an input whose operations were resolved. */
    public static String of(Service service, List<Diagnostic> diagnostics) {
        return render(Optional.of(service), diagnostics, false);
    }

    /** Returns the dump with the whole model and its evidence added. */
    public static String full(Service service, List<Diagnostic> diagnostics) {
        return render(Optional.of(service), diagnostics, true);
    }

    /** Returns the dump of an input without operations. */
    public static String ofNothing(List<Diagnostic> diagnostics) {
        return render(Optional.empty(), diagnostics, false);
    }

    private static String render(Optional<Service> service, List<Diagnostic> diagnostics, boolean full) {
        return DumpText.of(out -> out.object(root -> {
            List<Operation> operations = service.map(Service::operations).orElse(List.of());
            if (operations.size() == 1) {
                operation(service.orElseThrow(), operations.get(0), out);
            } else {
                out.field("operation", Optional.empty());
            }
            if (operations.size() > 1) {
                out.list(
                        "operations",
                        operations,
                        one -> out.object(node -> operation(service.orElseThrow(), one, out)));
            }
            out.json().writeFieldName("diagnostics");
            DiagnosticJson.write(diagnostics, out.json());
            if (full && service.isPresent()) {
                out.object("model", node -> new ModelWriter(out).service(service.get()));
            }
        }));
    }

    private static void operation(Service service, Operation operation, DumpText out) throws IOException {
        out.field("operation", operation.name());
        out.field("method", Optional.of(operation.httpMethod()).filter(method -> operation.requestLineDocumented()));
        String path = operation.paths().get(0).path().toString();
        out.field("path", Optional.of(path).filter(text -> operation.requestLineDocumented()));
        out.list(
                "paths",
                operation.paths(),
                edition -> out.object(node -> {
                    out.field("edition", edition.edition());
                    out.field("path", edition.path().toString());
                }));
        ElementTree tree = new ElementTree(service, out);
        out.list("parameters", list -> tree.parameters(operation.parameters()));
        tree.response(operation.response());
        out.list(
                "errors",
                operation.errors(),
                error -> out.object(node -> {
                    out.field("code", error.code());
                    out.number("status", error.status());
                    out.field("message", error.message());
                    out.field("description", text(error.description()));
                }));
    }

    private static Optional<String> text(Description description) {
        return description.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", description.paragraphs()));
    }
}
