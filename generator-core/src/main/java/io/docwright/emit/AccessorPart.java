package io.docwright.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.docwright.model.TypeRef;
import io.docwright.runtime.Copies;
import io.docwright.runtime.Json;
import io.docwright.runtime.JsonException;
import io.docwright.runtime.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** What users read of a value class. */
final class AccessorPart {

    private static final int INDENT = 7;

    private final EmitContext context;
    private final ValueClass owner;

    AccessorPart(EmitContext context, ValueClass owner) {
        this.context = context;
        this.owner = owner;
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(builder());
        methods.add(toBuilder());
        for (Member member : owner.members()) {
            methods.add(accessor(member));
            if (member.isContainer()) {
                methods.add(presence(member));
            }
            new ViewPart(context, member).accessor().ifPresent(methods::add);
        }
        if (owner.keepsExtras()) {
            methods.add(unknownProperties());
        }
        if (!owner.nullable().isEmpty()) {
            methods.add(new NullPart(context, owner).accessor());
        }
        return methods;
    }

    private MethodSpec builder() {
        return MethodSpec.methodBuilder("builder")
                .addJavadoc(Javadoc.at(INDENT)
                        .paragraph("Starts with nothing set.")
                        .tag("@return a new builder")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(owner.builder())
                .addStatement("return new $T()", owner.builder())
                .build();
    }

    private MethodSpec toBuilder() {
        return MethodSpec.methodBuilder("toBuilder")
                .addJavadoc(Javadoc.at(INDENT)
                        .paragraph("Starts with the values of this object.")
                        .tag("@return a new builder")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(owner.builder())
                .addStatement("return state.clone()")
                .build();
    }

    private MethodSpec accessor(Member member) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(member.name())
                .addJavadoc(Javadoc.at(INDENT)
                        .property(member.property())
                        .tag("@return " + returned(member.type()))
                        .deprecatedIf(member.property().deprecated())
                        .build())
                .addModifiers(Modifier.PUBLIC);
        if (member.property().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        if (member.isContainer()) {
            return method.returns(context.types().of(member.type()))
                    .addStatement("return $T.orEmpty($L)", context.runtime().of(Copies.class), member.value())
                    .build();
        }
        return method.returns(context.types().nullable(member.type()))
                .addStatement("return $L", member.value())
                .build();
    }

    private static String returned(TypeRef type) {
        if (type instanceof TypeRef.ListOf) {
            return "the elements, unmodifiable; empty when absent";
        }
        return type instanceof TypeRef.MapOf
                ? "values by name, unmodifiable; empty when absent"
                : "the value, or null when absent";
    }

    private MethodSpec presence(Member member) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(member.presence())
                .addJavadoc(Javadoc.at(INDENT)
                        .paragraph("Tells whether "
                                + Prose.quoted(member.property().wireName()) + " is there, even if empty.")
                        .tag("@return false when absent")
                        .deprecatedIf(member.property().deprecated())
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addStatement("return $L != null", member.value());
        if (member.property().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method.build();
    }

    private MethodSpec unknownProperties() {
        ClassName json = context.runtime().of(JsonValue.class);
        return MethodSpec.methodBuilder("unknownProperties")
                .addJavadoc(Javadoc.at(INDENT)
                        .paragraph("What the service sent beyond the documented properties.")
                        .tag("@return values by wire name, unmodifiable")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), json))
                .addStatement("return state.extras.unknown()")
                .build();
    }

    /** Returns the method that reads an object from text. */
    static MethodSpec fromJson(EmitContext context, ClassName type, String what) {
        ClassName problem = context.runtime().of(JsonException.class);
        return MethodSpec.methodBuilder("fromJson")
                .addJavadoc("Reads the object from JSON text.\n\n")
                .addJavadoc("@param json $L\n@return the object\n", what)
                .addJavadoc("@throws $T when the text is not JSON or does not fit", problem)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(String.class, "json")
                .addStatement(
                        "return $T.parse(json, $T::read)", context.runtime().of(Json.class), type)
                .build();
    }
}
