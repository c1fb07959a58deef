package io.docwright.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.docwright.model.ScalarType;
import io.docwright.model.TypeDefinition;
import io.docwright.model.TypeRef;
import io.docwright.runtime.Bytes;
import io.docwright.runtime.Nested;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** Setters beside a member's first one, for the ways in which one writes its value down. */
final class SetterOverloads implements TypeRef.Visitor<List<MethodSpec>> {

    private final EmitContext context;
    private final ValueClass owner;
    private final Member member;

    SetterOverloads(EmitContext context, ValueClass owner, Member member) {
        this.context = context;
        this.owner = owner;
        this.member = member;
    }

    List<MethodSpec> methods() {
        return member.type().accept(this);
    }

    /** {@code pageSize(50)} finds no {@code pageSize(Long)}: an int is widened or boxed, never both. */
    @Override
    public List<MethodSpec> scalar(TypeRef.Scalar type) {
        return switch (type.type()) {
            case INT32 -> List.of(primitive(TypeName.INT, ClassName.get(Integer.class)));
            case INT64 -> List.of(primitive(TypeName.LONG, ClassName.get(Long.class)));
            case FLOAT, DOUBLE -> List.of(primitive(TypeName.DOUBLE, ClassName.get(Double.class)));
            case BYTES -> List.of(converting(byte[].class, context.runtime().of(Bytes.class)));
            case STRING, BOOLEAN, BIG_INTEGER, DECIMAL, ANY -> List.of();
        };
    }

    @Override
    public List<MethodSpec> list(TypeRef.ListOf type) {
        return object(type.element()).stream()
                .map(element -> nested(element, "sets the values of an element", "the same for further ones")
                        .addStatement(
                                "return this.$1N($2T.each($3T::builder, $3T.Builder::build, $1N, $4L))",
                                member.name(),
                                context.runtime().of(Nested.class),
                                element,
                                more())
                        .build())
                .toList();
    }

    @Override
    public List<MethodSpec> map(TypeRef.MapOf type) {
        return List.of();
    }

    @Override
    public List<MethodSpec> named(TypeRef.Named type) {
        return context.service().type(type.id()).accept(new TypeDefinition.Visitor<>() {
            @Override
            public List<MethodSpec> object(TypeDefinition.ObjectType object) {
                ClassName built = context.types().named(type);
                return List.of(nested(built, "sets the values of a new object", "sets further ones")
                        .addStatement(
                                "return this.$1N($2T.with($3T.builder(), $1N, $4L).build())",
                                member.name(),
                                context.runtime().of(Nested.class),
                                built,
                                more())
                        .build());
            }

            @Override
            public List<MethodSpec> enumeration(TypeDefinition.EnumType enumeration) {
                return List.of(converting(
                        enumeration.base() == ScalarType.STRING ? String.class : long.class,
                        context.types().named(type)));
            }
        });
    }

    private Optional<ClassName> object(TypeRef type) {
        return type instanceof TypeRef.Named named
                        && context.service().type(named.id()) instanceof TypeDefinition.ObjectType
                ? Optional.of(context.types().named(named))
                : Optional.empty();
    }

    /**
     * Starts a setter that takes lambdas. There may be several, so that a lone `null` is no lambda but the value, as it was: methods
     * of a variable number of parameters are looked at last.
     */
    private MethodSpec.Builder nested(ClassName built, String first, String further) {
        TypeName change = ParameterizedTypeName.get(ClassName.get(Consumer.class), built.nestedClass("Builder"));
        Javadoc text =
                BuilderPart.reference(owner, member).param(member.name(), first).param(more(), further);
        return BuilderPart.start(owner, member, text)
                .addAnnotation(SafeVarargs.class)
                // what is called with the lambdas only goes through them
                .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "varargs")
                        .build())
                .addModifiers(Modifier.FINAL)
                .addParameter(change, member.name())
                .addParameter(ArrayTypeName.of(change), more())
                .varargs();
    }

    private String more() {
        return member.name().equals("more") ? "others" : "more";
    }

    private MethodSpec primitive(TypeName primitive, ClassName boxed) {
        return overload(primitive, "the value", CodeBlock.of("($T) $N", boxed, member.name()));
    }

    private MethodSpec converting(Class<?> from, ClassName to) {
        return overload(
                TypeName.get(from), "the value, documented or not", CodeBlock.of("$T.of($N)", to, member.name()));
    }

    private MethodSpec overload(TypeName type, String parameter, CodeBlock value) {
        return BuilderPart.start(
                        owner, member, BuilderPart.reference(owner, member).param(member.name(), parameter))
                .addParameter(type, member.name())
                .addStatement("return this.$N($L)", member.name(), value)
                .build();
    }
}
