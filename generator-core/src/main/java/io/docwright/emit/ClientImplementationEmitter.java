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

    private static final String ASYNC = "AsyncCalls";

    @Override
    public List<SourceFile> emit(EmitContext context) {
        ClassName view = context.clientInterface().nestedClass(AsyncPart.NAME);
        ClassName runner = context.runtime().of(OperationRunner.class);
        TypeSpec.Builder type = TypeSpec.classBuilder(
                        context.own(context.symbols().client().clientImplementation()))
                .addJavadoc("Sends the operations over the network.")
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(context.clientInterface())
                .addField(runner, "runner", Modifier.PRIVATE, Modifier.FINAL)
                .addField(view, "async", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(runner, "runner")
                        .addStatement("this.runner = runner")
                        .addStatement("this.async = new $L(runner)", ASYNC)
                        .build());
        context.service().operations().forEach(operation -> type.addMethod(call(context, operation)));
        type.addMethod(async(view))
                .addMethod(withOptions(context))
                .addMethod(close())
                .addType(new AsyncPart(context).implementation(ASYNC));
        return List.of(context.file(type.build()));
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

    private static MethodSpec async(ClassName view) {
        return MethodSpec.methodBuilder("async")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(view)
                .addStatement("return async")
                .build();
    }

    private static MethodSpec withOptions(EmitContext context) {
        return MethodSpec.methodBuilder("withOptions")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(context.clientInterface())
                .addParameter(ClientInterfaceEmitter.options(context), "options")
                .addStatement(
                        "return new $T(runner.with(options))",
                        context.own(context.symbols().client().clientImplementation()))
                .build();
    }

    private static MethodSpec close() {
        return MethodSpec.methodBuilder("close")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addStatement("runner.close()")
                .build();
    }
}
