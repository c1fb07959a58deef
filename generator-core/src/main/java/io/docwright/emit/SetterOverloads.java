package io.docwright.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.docwright.model.ScalarType;
import io.docwright.model.TypeDefinition;
import io.docwright.model.TypeRef;
import io.docwright.runtime.Bytes;
import java.util.List;

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
        return List.of();
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
                return List.of();
            }

            @Override
            public List<MethodSpec> enumeration(TypeDefinition.EnumType enumeration) {
                return List.of(converting(
                        enumeration.base() == ScalarType.STRING ? String.class : long.class,
                        context.types().named(type)));
            }
        });
    }

    private MethodSpec primitive(TypeName primitive, ClassName boxed) {
        return overload(primitive, "the value", CodeBlock.of("($T) $N", boxed, member.name()));
    }

    private MethodSpec converting(Class<?> from, ClassName to) {
        return overload(
                TypeName.get(from), "the value, documented or not", CodeBlock.of("$T.of($N)", to, member.name()));
    }

    private MethodSpec overload(TypeName type, String parameter, CodeBlock value) {
        return BuilderPart.start(owner, member, BuilderPart.reference(owner, member), parameter)
                .addParameter(type, member.name())
                .addStatement("return this.$N($L)", member.name(), value)
                .build();
    }
}
