package io.docwright.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.docwright.model.Operation;
import io.docwright.runtime.OperationRunner;
import io.docwright.symbol.ServiceSymbols.OperationNames;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the client that sends. */
final class ClientImplementationEmitter implements FileEmitter {

    @Override
    public List<SourceFile> emit(EmitContext context) {
        ClassName runner = context.runtime().of(OperationRunner.class);
        TypeSpec.Builder type = TypeSpec.classBuilder(
                        context.own(context.symbols().client().clientImplementation()))
                .addJavadoc("Sends the operations over the network.")
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(context.clientInterface())
                .addField(runner, "runner", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(runner, "runner")
                        .addStatement("this.runner = runner")
                        .build());
        context.service().operations().forEach(operation -> type.addMethod(call(context, operation)));
        return List.of(context.file(type.addMethod(close()).build()));
    }

    private static MethodSpec call(EmitContext context, Operation operation) {
        OperationNames names = context.symbols().operation(operation);
        ClassName request = context.own(names.request());
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.method())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(context.own(names.response()))
                .addParameter(request, "request")
                .addStatement("return runner.call($T.OPERATION, request)", request);
        if (operation.deprecated()) {
            // without it, overriding a deprecated method is a warning
            method.addAnnotation(Deprecated.class);
        }
        return method.build();
    }

    private static MethodSpec close() {
        return MethodSpec.methodBuilder("close")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addStatement("runner.close()")
                .build();
    }
}
