package io.docwright.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.docwright.model.Operation;
import io.docwright.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes one request class an operation. */
final class RequestEmitter implements FileEmitter {

    @Override
    public List<SourceFile> emit(EmitContext context) {
        return context.service().operations().stream()
                .map(operation -> emit(context, operation))
                .toList();
    }

    private static SourceFile emit(EmitContext context, Operation operation) {
        RequestMembers members = RequestMembers.of(context, operation);
        ValueClass owner = new ValueClass(
                context.own(context.symbols().operation(operation).request()),
                Javadoc.at(3)
                        .paragraph("Parameters of " + Prose.quoted(operation.name()) + ".")
                        .paragraph("Documented in " + Pages.name(operation) + ". Immutable.")
                        .build(),
                members.all(),
                false,
                members.hasBodyObject() ? members.in(Parameter.Location.BODY) : List.of(),
                Optional.empty());
        CodecPart codec = new CodecPart(context, owner);
        List<MethodSpec> methods = new ArrayList<>(codec.writeMethods());
        if (members.hasBodyObject()) {
            methods.addAll(codec.writeMethods("writeBody", members.in(Parameter.Location.BODY)));
        }
        methods.addAll(new SendPart(context, operation, members, owner).methods());
        return context.file(owner.assemble(context, List.of(operation(context, operation, owner)), methods));
    }

    /** The description the client runs; it stands here so that a client with many operations loads those it uses. */
    private static FieldSpec operation(EmitContext context, Operation operation, ValueClass owner) {
        ClassName type = context.runtime().of(io.docwright.runtime.Operation.class);
        ClassName response = context.own(context.symbols().operation(operation).response());
        TypeName exact = ParameterizedTypeName.get(type, owner.name(), response);
        // without its types javac cannot tell `send` from a parameter of that name
        CodeBlock.Builder value = CodeBlock.builder()
                .add("$T.<$T,$W$T>of($Z", type, owner.name(), response)
                .add("$L,$W$L,$W", Literals.of(operation.name()), Literals.of(operation.httpMethod()))
                .add("$1T::send,$W$2T::read)$Z.received($2T::received)", owner.name(), response);
        if (!operation.failOnSuccessFalse()) {
            value.add(".ignoringSuccessFlag()");
        }
        if (operation.idempotent().orElse(false)) {
            value.add(".retrySafe()");
        }
        if (operation.response().isEmpty()) {
            value.add(".emptyAnswer()");
        }
        return FieldSpec.builder(exact, "OPERATION", Modifier.STATIC, Modifier.FINAL)
                .initializer(value.build())
                .build();
    }
}
