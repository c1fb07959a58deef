package io.docwright.model.dump;

import io.docwright.model.Operation;
import io.docwright.model.Parameter;
import io.docwright.model.Property;
import io.docwright.model.Service;
import io.docwright.model.TypeDefinition;
import java.io.IOException;
import java.util.Locale;

/** Writes a whole model: every fact of every element, and the evidence for it. */
final class ModelWriter {

    private final DumpText out;
    private final PropertyWriter properties;

    ModelWriter(DumpText out) {
        this.out = out;
        this.properties = new PropertyWriter(out);
    }

    /** Writes the members of a service. */
    void service(Service service) throws IOException {
        out.field("name", service.name());
        out.field("version", service.version());
        out.field("style", word(service.style()));
        out.field("javaPackage", service.javaPackage());
        out.object("runtime", node -> {
            out.field("package", service.runtime().name());
            out.field("emitted", service.runtime().emitted());
        });
        out.object("endpoint", node -> {
            out.field("url", service.endpoint().url());
            out.object("hosts", hosts -> {
                for (var host : service.endpoint().hosts().entrySet()) {
                    out.field(host.getKey(), host.getValue());
                }
            });
        });
        out.object("authentication", node -> {
            out.field("type", word(service.authentication().type()));
            out.field("header", service.authentication().header());
        });
        out.field("language", service.language());
        out.strings("editions", service.editions());
        out.list("operations", service.operations(), operation -> out.object(node -> operation(operation)));
        out.list("types", service.types(), type -> out.object(node -> type(type)));
    }

    private void operation(Operation operation) throws IOException {
        out.field("name", operation.name());
        out.field("httpMethod", operation.httpMethod());
        out.field("requestLineDocumented", operation.requestLineDocumented());
        out.list(
                "paths",
                operation.paths(),
                path -> out.object(node -> {
                    out.field("edition", path.edition());
                    out.field("path", path.path().toString());
                }));
        out.list("parameters", operation.parameters(), parameter -> out.object(node -> parameter(parameter)));
        out.list("atLeastOneOf", operation.atLeastOneOf(), group -> {
            out.json().writeStartArray();
            for (String name : group) {
                out.json().writeString(name);
            }
            out.json().writeEndArray();
        });
        out.list(
                "responseHeaders", operation.responseHeaders(), header -> out.object(node -> properties.write(header)));
        if (operation.response().isPresent()) {
            properties.type("response", operation.response().get());
        }
        out.field("failOnSuccessFalse", operation.failOnSuccessFalse());
        out.flag("idempotent", operation.idempotent());
        out.field("clientToken", operation.clientToken());
        new PaginationWriter(out, properties).write(operation.pagination());
        facts(operation);
    }

    private void facts(Operation operation) throws IOException {
        out.list(
                "errors",
                operation.errors(),
                error -> out.object(node -> {
                    out.number("status", error.status());
                    out.field("code", error.code());
                    out.field("message", error.message());
                    out.strings("description", error.description().paragraphs());
                }));
        out.list(
                "accesses",
                operation.accesses(),
                access -> out.object(node -> {
                    out.field("action", access.action());
                    out.field("level", access.level());
                    out.field("resource", access.resource());
                    out.field("condition", access.condition());
                    out.field("associated", access.associated());
                }));
        out.list(
                "changes",
                operation.changes(),
                change -> out.object(node -> {
                    out.field("date", change.date());
                    out.field("summary", change.summary());
                }));
        out.strings("samples", operation.samples());
        out.strings("summary", operation.summary().paragraphs());
        out.field("deprecated", operation.deprecated());
        out.field("page", operation.page());
        properties.evidence(operation.evidence());
    }

    private void parameter(Parameter parameter) throws IOException {
        out.field("location", word(parameter.location()));
        out.field("style", word(parameter.style()));
        out.strings("editions", parameter.editions());
        out.field("wholeBody", parameter.wholeBody());
        out.object("property", node -> properties.write(parameter.property()));
    }

    private void type(TypeDefinition type) throws IOException {
        out.field("id", type.id().value());
        out.field("suggestedName", type.suggestedName());
        out.strings("description", type.description().paragraphs());
        if (type instanceof TypeDefinition.ObjectType object) {
            out.field("kind", "object");
            out.list("properties", object.properties(), this::property);
            properties.evidence(object.evidence());
        } else if (type instanceof TypeDefinition.EnumType values) {
            out.field("kind", "enum");
            out.field("base", word(values.base()));
            out.list(
                    "values",
                    values.values(),
                    value -> out.object(node -> {
                        out.field("wire", value.wire());
                        out.field("name", value.name());
                        out.strings("description", value.description().paragraphs());
                    }));
            properties.evidence(values.evidence());
        }
    }

    private void property(Property property) throws IOException {
        out.object(node -> properties.write(property));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
