package io.docwright.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.docwright.runtime.ApiException;
import io.docwright.runtime.Failure;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the exception family, one nested subtype a kind of failure. */
final class ExceptionEmitter implements FileEmitter {

    private static final Map<Failure.Kind, Subtype> SUBTYPES = new EnumMap<>(Map.of(
            Failure.Kind.SERVICE, new Subtype("Service", "The service answered with an error."),
            Failure.Kind.TRANSPORT, new Subtype("Transport", "No complete answer came."),
            Failure.Kind.DECODE, new Subtype("Decode", "An answer came that cannot be understood."),
            Failure.Kind.CALLER,
                    new Subtype(
                            "Caller", "The call was not sent, because a value or a setting is missing or unsafe.")));

    @Override
    public List<SourceFile> emit(EmitContext context) {
        ClassName name = context.own(context.symbols().client().exception());
        ClassName failure = context.runtime().of(Failure.class);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(
                        "A call of {@link $T} that failed; one of the four nested types.", context.clientInterface())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT, Modifier.SEALED)
                .superclass(context.runtime().of(ApiException.class))
                .addField(serialVersion())
                .addMethod(constructor(failure))
                .addMethod(of(name, failure));
        SUBTYPES.values().forEach(subtype -> type.addType(nested(name, failure, subtype)));
        new ErrorCodesPart(context).type().ifPresent(type::addType);
        return List.of(context.file(type.build()));
    }

    private static FieldSpec serialVersion() {
        return FieldSpec.builder(long.class, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("1L")
                .build();
    }

    private static MethodSpec constructor(ClassName failure) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(failure, "failure")
                .addStatement("super(failure)")
                .build();
    }

    private static MethodSpec of(ClassName name, ClassName failure) {
        MethodSpec.Builder of = MethodSpec.methodBuilder("of")
                .addJavadoc("Makes the exception of the subtype a failure asks for.\n\n")
                .addJavadoc("@param failure everything known about it\n@return the exception to throw")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addParameter(failure, "failure")
                .addCode("return switch (failure.kind()) {\n$>");
        SUBTYPES.forEach((kind, subtype) ->
                of.addCode("case $L -> new $T(failure);\n", kind.name(), name.nestedClass(subtype.name())));
        return of.addCode("$<};\n").build();
    }

    private static TypeSpec nested(ClassName name, ClassName failure, Subtype subtype) {
        return TypeSpec.classBuilder(subtype.name())
                .addJavadoc(subtype.meaning())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(name)
                .addField(serialVersion())
                .addMethod(constructor(failure))
                .build();
    }

    private record Subtype(String name, String meaning) {}
}
