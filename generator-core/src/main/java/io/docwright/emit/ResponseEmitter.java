package io.docwright.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.docwright.diag.SourceLocation;
import io.docwright.model.Constraints;
import io.docwright.model.Description;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence;
import io.docwright.model.Operation;
import io.docwright.model.Property;
import io.docwright.model.ScalarType;
import io.docwright.model.TypeId;
import io.docwright.model.TypeRef;
import io.docwright.runtime.JsonReader;
import io.docwright.runtime.JsonValue;
import io.docwright.runtime.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes the response class of each operation whose answer is not an object of its own: a class with the one member
 * {@code body}, so that the answer can grow without changing the operation's signature.
 */
final class ResponseEmitter implements FileEmitter {

    static final String BODY = "body";

    @Override
    public List<SourceFile> emit(EmitContext context) {
        return context.service().operations().stream()
                .filter(operation -> !context.symbols().isResponseItself(operation))
                .map(operation -> emit(context, operation))
                .toList();
    }

    /** Returns the operation whose response class a type is. */
    static Optional<Operation> answered(EmitContext context, TypeId type) {
        return context.service().operations().stream()
                .filter(operation -> operation.response().equals(Optional.of(new TypeRef.Named(type))))
                .filter(operation -> context.symbols().isResponseItself(operation))
                .findFirst();
    }

    private static SourceFile emit(EmitContext context, Operation operation) {
        Member body = new Member(property(operation), BODY, context.symbols().presence(BODY), Optional.empty(), 0);
        ValueClass owner = new ValueClass(
                context.own(context.symbols().operation(operation).response()),
                Javadoc.at(3)
                        .paragraph("Answer of " + Prose.quoted(operation.name()) + ".")
                        .paragraph("Documented in " + Pages.name(operation) + ". Immutable.")
                        .build(),
                List.of(body),
                false,
                List.of(),
                Optional.of(operation));
        List<MethodSpec> codec = List.of(
                AccessorPart.fromJson(context, owner.name(), "one JSON value"),
                read(context, owner, body),
                write(context, owner, body));
        return context.file(owner.assemble(context, List.of(), codec));
    }

    /** Returns the body as a property; an answer of which nothing is documented may be any JSON. */
    private static Property property(Operation operation) {
        Evidence evidence = new Evidence(
                Evidence.Origin.ASSUMED, SourceLocation.startOf(operation.page()), "response-body", "whole body");
        return new Property(
                BODY,
                operation.response().orElse(TypeRef.of(ScalarType.ANY)),
                DocumentedType.ANY,
                Optional.empty(),
                Optional.empty(),
                Constraints.none(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                new Description(List.of("The answer's body.")),
                List.of(evidence));
    }

    private static MethodSpec read(EmitContext context, ValueClass owner, Member body) {
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.STATIC)
                .returns(owner.name())
                .addParameter(context.runtime().of(JsonReader.class), "in")
                .addException(IOException.class)
                .addStatement("$1T b = new $1T()", owner.builder())
                .addStatement("b.body = $L", context.codecs().readValue(body.type()))
                .addStatement("return new $T(b)", owner.name())
                .build();
    }

    private static MethodSpec write(EmitContext context, ValueClass owner, Member body) {
        ParameterSpec value = ParameterSpec.builder(owner.name(), "value").build();
        return MethodSpec.methodBuilder("write")
                .addModifiers(Modifier.STATIC)
                .addParameter(context.runtime().of(JsonWriter.class), "out")
                .addParameter(value)
                .addException(IOException.class)
                .addStatement("$T body = value.state.body", context.types().nullable(body.type()))
                .beginControlFlow("if (body == null)")
                .addStatement("out.any($T.NULL)", context.runtime().of(JsonValue.class))
                .nextControlFlow("else")
                .addStatement(context.codecs().writeValue(body.type(), "body"))
                .endControlFlow()
                .build();
    }
}
