package io.docwright.model.dump;

import io.docwright.model.Constraints;
import io.docwright.model.Evidence;
import io.docwright.model.Property;
import io.docwright.model.TypeRef;
import io.docwright.model.ValueFormat;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes properties, uses of types and evidence. */
final class PropertyWriter {

    private final DumpText out;

    PropertyWriter(DumpText out) {
        this.out = out;
    }

    /** Writes the members of a property. */
    void write(Property property) throws IOException {
        out.field("name", property.wireName());
        type("type", property.type());
        out.field("documentedType", property.documentedType().word());
        out.flag("required", property.required());
        out.field("format", property.format().map(ValueFormat::word));
        out.object("constraints", node -> constraints(property.constraints()));
        out.field("default", property.defaultValue());
        out.field("example", property.example());
        out.field("deprecated", property.deprecated());
        out.field("secret", property.secret());
        out.strings("description", property.description().paragraphs());
        evidence(property.evidence());
    }

    private void constraints(Constraints limits) throws IOException {
        bound("minimum", limits.minimum());
        bound("maximum", limits.maximum());
        length("minLength", limits.minLength());
        length("maxLength", limits.maxLength());
        length("minItems", limits.minItems());
        length("maxItems", limits.maxItems());
        if (limits.pattern().isPresent()) {
            out.field("pattern", limits.pattern().get());
        }
        if (!limits.requiredWhen().isEmpty()) {
            out.list(
                    "requiredWhen",
                    limits.requiredWhen(),
                    condition -> out.object(node -> {
                        out.field("parameter", condition.parameter());
                        out.strings("values", condition.values());
                    }));
        }
    }

    private void bound(String name, Optional<BigDecimal> bound) throws IOException {
        if (bound.isPresent()) {
            out.json().writeNumberField(name, bound.get());
        }
    }

    private void length(String name, Optional<Integer> length) throws IOException {
        if (length.isPresent()) {
            out.json().writeNumberField(name, length.get());
        }
    }

    /** Writes a use of a type: a word for a scalar, an object for what has an inside. */
    void type(String name, TypeRef type) throws IOException {
        out.json().writeFieldName(name);
        type(type);
    }

    private void type(TypeRef type) throws IOException {
        if (type instanceof TypeRef.Scalar scalar) {
            out.json().writeString(scalar.type().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        } else if (type instanceof TypeRef.Named named) {
            out.object(node -> out.field("ref", named.id().value()));
        } else if (type instanceof TypeRef.ListOf list) {
            out.object(node -> type("list", list.element()));
        } else if (type instanceof TypeRef.MapOf map) {
            out.object(node -> type("map", map.value()));
        }
    }

    void evidence(List<Evidence> evidence) throws IOException {
        out.list(
                "evidence",
                evidence,
                fact -> out.object(node -> {
                    out.field("origin", fact.origin().word());
                    out.field("path", fact.at().path());
                    out.json().writeNumberField("line", fact.at().line());
                    out.json().writeNumberField("column", fact.at().column());
                    out.json().writeNumberField("length", fact.at().length());
                    out.field("rule", fact.rule());
                    out.field("detail", fact.detail());
                }));
    }
}
