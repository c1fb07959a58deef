package io.docwright.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.docwright.model.ScalarType;
import io.docwright.model.TypeDefinition.EnumType;
import io.docwright.runtime.JsonReader;
import io.docwright.runtime.JsonWriter;
import io.docwright.runtime.OpenEnum;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * A class with a constant a documented value, in which other values survive. Constants put themselves into the index one
 * by one: an index made at once would double the static initialiser, which has at most 64 KB. For the same reason the
 * values beyond the first thousands are known, but have no constant.
 */
final class OpenEnumPart {

    private static final int INDENT = 7;
    private static final int MAX_CONSTANTS = 4_000;

    private final EmitContext context;
    private final EnumType type;
    private final ClassName name;
    private final boolean coded;

    OpenEnumPart(EmitContext context, EnumType type) {
        this.context = context;
        this.type = type;
        this.name = context.own(context.symbols().type(type.id()));
        this.coded = type.base() != ScalarType.STRING;
    }

    TypeSpec type() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(name)
                .addJavadoc(Javadoc.at(3)
                        .description(type.description(), "A set of values.")
                        .paragraph("A value that is not listed here survives unchanged.")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(context.runtime().of(OpenEnum.class))
                .addField(index());
        List<EnumType.Value> values = type.values();
        int constants = Math.min(values.size(), MAX_CONSTANTS);
        values.subList(0, constants).forEach(value -> spec.addField(constant(value)));
        addMore(spec, values.subList(constants, values.size()));
        spec.addField(valueType(), "value", Modifier.PRIVATE, Modifier.FINAL);
        if (coded) {
            spec.addField(nullableText(), "name", Modifier.PRIVATE, Modifier.FINAL);
        }
        spec.addMethod(constructor()).addMethod(of()).addMethod(knownValues()).addMethod(value());
        if (coded) {
            spec.addMethod(documentedName());
        }
        spec.addMethod(text()).addMethod(isKnown()).addMethod(equalsMethod()).addMethod(hashCodeMethod());
        spec.addMethod(toStringMethod()).addMethod(read()).addMethod(write());
        return type.values().isEmpty() ? spec.build() : spec.addMethod(known()).build();
    }

    private void addMore(TypeSpec.Builder spec, List<EnumType.Value> values) {
        List<List<EnumType.Value>> chunks = Chunks.of(values);
        for (int i = 0; i < chunks.size(); i++) {
            String name = "more" + (i + 1);
            MethodSpec.Builder more = MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
            chunks.get(i).forEach(value -> more.addStatement("known($L)", arguments(value)));
            spec.addStaticBlock(CodeBlock.of("$L();\n", name)).addMethod(more.build());
        }
    }

    private CodeBlock arguments(EnumType.Value value) {
        return coded ? CodeBlock.of("$LL, $L", value.wire(), documentedName(value)) : Literals.of(value.wire());
    }

    private FieldSpec index() {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), name),
                        "KNOWN",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("new $T<>()", LinkedHashMap.class)
                .build();
    }

    private FieldSpec constant(EnumType.Value value) {
        return FieldSpec.builder(
                        name,
                        context.symbols().constant(type.id(), value.wire()),
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(Javadoc.at(INDENT)
                        .description(value.description(), "The value " + Prose.quoted(value.wire()) + ".")
                        .build())
                .initializer("known($L)", arguments(value))
                .build();
    }

    private static CodeBlock documentedName(EnumType.Value value) {
        return value.name().map(Literals::of).orElse(CodeBlock.of("null"));
    }

    private TypeName valueType() {
        return coded ? TypeName.LONG : ClassName.get(String.class);
    }

    private static TypeName nullableText() {
        return JavaTypes.nullable(ClassName.get(String.class));
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(valueType(), "value")
                .addStatement("this.value = value");
        if (coded) {
            constructor.addParameter(nullableText(), "name").addStatement("this.name = name");
        }
        return constructor.build();
    }

    private MethodSpec of() {
        MethodSpec.Builder of = MethodSpec.methodBuilder("of")
                .addJavadoc("The constant of a value, or an object of its own for a value that is not documented.\n\n")
                .addJavadoc("@param value the $L on the wire\n@return never null", coded ? "code" : "text")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addParameter(valueType(), "value");
        if (coded) {
            of.addStatement("$T known = KNOWN.get(Long.toString(value))", name);
        } else {
            of.addStatement("$T known = KNOWN.get($T.requireNonNull(value, $S))", name, Objects.class, "value");
        }
        return of.addStatement("return known != null ? known : new $T(value$L)", name, coded ? ", null" : "")
                .build();
    }

    private MethodSpec knownValues() {
        return MethodSpec.methodBuilder("knownValues")
                .addJavadoc("The documented values.\n\n@return in the order of the documentation, unmodifiable")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Collection.class), name))
                .addStatement("return $T.unmodifiableCollection(KNOWN.values())", Collections.class)
                .build();
    }

    private MethodSpec value() {
        return MethodSpec.methodBuilder("value")
                .addJavadoc(
                        coded
                                ? "The code on the wire.\n\n@return the code"
                                : "The text on the wire.\n\n@return the text, never null")
                .addModifiers(Modifier.PUBLIC)
                .returns(valueType())
                .addStatement("return value")
                .build();
    }

    private static MethodSpec documentedName() {
        return MethodSpec.methodBuilder("name")
                .addJavadoc("The documented name of the code.\n\n@return the name, or null when none is documented")
                .addModifiers(Modifier.PUBLIC)
                .returns(nullableText())
                .addStatement("return name")
                .build();
    }

    private MethodSpec text() {
        return overriding("text")
                .returns(String.class)
                .addStatement("return $L", coded ? "Long.toString(value)" : "value")
                .build();
    }

    private static MethodSpec isKnown() {
        return overriding("isKnown")
                .returns(boolean.class)
                .addStatement("return KNOWN.containsKey(text())")
                .build();
    }

    private MethodSpec equalsMethod() {
        return overriding("equals")
                .returns(boolean.class)
                .addParameter(JavaTypes.nullable(ClassName.OBJECT), "other")
                .addStatement(
                        "return other instanceof $T that && $L",
                        name,
                        coded ? "value == that.value" : "value.equals(that.value)")
                .build();
    }

    private MethodSpec hashCodeMethod() {
        return overriding("hashCode")
                .returns(int.class)
                .addStatement("return $L", coded ? "Long.hashCode(value)" : "value.hashCode()")
                .build();
    }

    private MethodSpec toStringMethod() {
        MethodSpec.Builder method = overriding("toString").returns(String.class);
        return coded
                ? method.addJavadoc("The value, with the documented name where there is one.")
                        .addStatement("return name == null ? text() : text() + $S + name + $S", " (", ")")
                        .build()
                : method.addJavadoc("The value.").addStatement("return value").build();
    }

    private static MethodSpec.Builder overriding(String method) {
        return MethodSpec.methodBuilder(method).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    private MethodSpec read() {
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.STATIC)
                .returns(name)
                .addParameter(context.runtime().of(JsonReader.class), "in")
                .addException(IOException.class)
                .addStatement("return of(in.$L())", coded ? "asLong" : "asString")
                .build();
    }

    private MethodSpec write() {
        return MethodSpec.methodBuilder("write")
                .addModifiers(Modifier.STATIC)
                .addParameter(context.runtime().of(JsonWriter.class), "out")
                .addParameter(name, "value")
                .addException(IOException.class)
                .addStatement("out.$L(value.value)", coded ? "asLong" : "asString")
                .build();
    }

    private MethodSpec known() {
        MethodSpec.Builder known = MethodSpec.methodBuilder("known")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(name)
                .addParameter(valueType(), "value");
        if (coded) {
            known.addParameter(nullableText(), "name");
        }
        return known.addStatement("$T constant = new $T(value$L)", name, name, coded ? ", name" : "")
                .addStatement("KNOWN.put(constant.text(), constant)")
                .addStatement("return constant")
                .build();
    }
}
