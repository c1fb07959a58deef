package io.docwright.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.docwright.model.TypeRef;
import io.docwright.runtime.Bytes;
import io.docwright.runtime.JsonValue;
import io.docwright.symbol.JavaScalar;
import io.docwright.symbol.ServiceSymbols;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Java type of each use of a type, boxed. */
final class JavaTypes implements TypeRef.Visitor<TypeName> {

    private static final AnnotationSpec NULLABLE =
            AnnotationSpec.builder(Nullable.class).build();

    private final ServiceSymbols symbols;
    private final CopiedTypes runtime;

    JavaTypes(ServiceSymbols symbols, CopiedTypes runtime) {
        this.symbols = symbols;
        this.runtime = runtime;
    }

    TypeName of(TypeRef type) {
        return type.accept(this);
    }

    /** Returns the type with {@code @Nullable} on it. */
    TypeName nullable(TypeRef type) {
        return nullable(of(type));
    }

    static TypeName nullable(TypeName type) {
        return type.annotated(NULLABLE);
    }

    @Override
    public TypeName scalar(TypeRef.Scalar type) {
        return scalar(JavaScalar.of(type.type()));
    }

    private TypeName scalar(JavaScalar type) {
        return switch (type) {
            case STRING -> ClassName.get(String.class);
            case BOOLEAN -> ClassName.get(Boolean.class);
            case INTEGER -> ClassName.get(Integer.class);
            case LONG -> ClassName.get(Long.class);
            case BIG_INTEGER -> ClassName.get(BigInteger.class);
            case DOUBLE -> ClassName.get(Double.class);
            case BIG_DECIMAL -> ClassName.get(BigDecimal.class);
            case BYTES -> runtime.of(Bytes.class);
            case JSON_VALUE -> runtime.of(JsonValue.class);
        };
    }

    @Override
    public TypeName list(TypeRef.ListOf type) {
        return ParameterizedTypeName.get(ClassName.get(List.class), of(type.element()));
    }

    @Override
    public TypeName map(TypeRef.MapOf type) {
        return ParameterizedTypeName.get(
                ClassName.get(Map.class), ClassName.get(String.class), nullable(of(type.value())));
    }

    @Override
    public ClassName named(TypeRef.Named type) {
        return ClassName.get(symbols.javaPackage(), symbols.type(type.id()));
    }
}
