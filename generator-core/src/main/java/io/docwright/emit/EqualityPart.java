package io.docwright.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.docwright.runtime.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Equality and text of a value class. */
final class EqualityPart {

    private final EmitContext context;
    private final ValueClass owner;

    EqualityPart(EmitContext context, ValueClass owner) {
        this.context = context;
        this.owner = owner;
    }

    List<MethodSpec> methods() {
        return List.of(toJson(), equalsMethod(), hashCodeMethod(), toStringMethod(), comparedValues());
    }

    private MethodSpec toJson() {
        return MethodSpec.methodBuilder("toJson")
                .addJavadoc("Writes the object as JSON text, by wire names, secrets in clear.\n\n@return compact JSON")
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement(
                        "return $T.text(this, $T::write)", context.runtime().of(Json.class), owner.name())
                .build();
    }

    private MethodSpec equalsMethod() {
        return MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(JavaTypes.nullable(ClassName.OBJECT), "other")
                .addStatement(
                        "return other instanceof $T that && comparedValues().equals(that.comparedValues())",
                        owner.name())
                .build();
    }

    private static MethodSpec hashCodeMethod() {
        return MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(int.class)
                .addStatement("return comparedValues().hashCode()")
                .build();
    }

    private MethodSpec toStringMethod() {
        return MethodSpec.methodBuilder("toString")
                .addJavadoc("The values as JSON text, secrets masked.")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement(
                        "return $T.describe($S, this, $T::write)",
                        context.runtime().of(Json.class),
                        owner.name().simpleName(),
                        owner.name())
                .build();
    }

    private MethodSpec comparedValues() {
        List<CodeBlock> values = new ArrayList<>();
        owner.members().forEach(member -> values.add(member.value()));
        if (owner.hasExtras()) {
            values.add(CodeBlock.of("state.extras"));
        }
        return MethodSpec.methodBuilder("comparedValues")
                .addModifiers(Modifier.PRIVATE)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), JavaTypes.nullable(ClassName.OBJECT)))
                .addStatement("return $T.asList($L)", Arrays.class, CodeBlock.join(values, ",$W"))
                .build();
    }
}
