package io.docwright.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.docwright.model.Operation;
import io.docwright.runtime.OperationRunner;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** The view of a client whose methods return at once: nested in the interface, and in the client that sends. */
final class AsyncPart {

    static final String NAME = "Async";

    private static final int INDENT = 11;

    private final EmitContext context;
    private final ClassName view;

    AsyncPart(EmitContext context) {
        this.context = context;
        this.view = context.clientInterface().nestedClass(NAME);
    }

    TypeSpec interfaceType() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(NAME)
                .addJavadoc(
                        "The operations without waiting. Each method returns at once, and a call that fails in any way\n")
                .addJavadoc("fails its future with an {@link $T}.\n", exception())
                .addJavadoc("Cancelling the future ends the call.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
        for (Operation operation : context.service().operations()) {
            type.addMethod(call(operation)).addMethod(callWithConsumer(operation));
            if (operation.pagination().isPaged()) {
                type.addMethods(new PaginatorMethods(context, operation).publisherMethods());
            }
        }
        return type.build();
    }

    TypeSpec implementation(String name) {
        ClassName runner = context.runtime().of(OperationRunner.class);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(view)
                .addField(runner, "runner", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(runner, "runner")
                        .addStatement("this.runner = runner")
                        .build());
        for (Operation operation : context.service().operations()) {
            ClassName request = request(operation);
            type.addMethod(method(operation)
                    .addAnnotation(Override.class)
                    .addParameter(request, "request")
                    .addStatement("return runner.callAsync($T.OPERATION, request)", request)
                    .build());
        }
        return type.build();
    }

    private MethodSpec call(Operation operation) {
        return method(operation)
                .addModifiers(Modifier.DEFAULT)
                .addJavadoc(javadoc(operation, "the parameters"))
                .addParameter(request(operation), "request")
                .addStatement("throw new $T($S)", UnsupportedOperationException.class, "async." + name(operation))
                .build();
    }

    private MethodSpec callWithConsumer(Operation operation) {
        ClassName builder = request(operation).nestedClass("Builder");
        return method(operation)
                .addModifiers(Modifier.DEFAULT)
                .addJavadoc(javadoc(operation, "sets the parameters"))
                .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), builder), "request")
                .addStatement("$T builder = $T.builder()", builder, request(operation))
                .addStatement("request.accept(builder)")
                .addStatement("return this.$N(builder.build())", name(operation))
                .build();
    }

    private CodeBlock javadoc(Operation operation, String request) {
        return Javadoc.at(INDENT)
                .paragraph("As the client's method of this name, without waiting.")
                .param("request", request)
                .tag("@return the answer, once it is there")
                .deprecatedIf(operation.deprecated())
                .build();
    }

    private MethodSpec.Builder method(Operation operation) {
        TypeName response = context.own(context.symbols().operation(operation).response());
        MethodSpec.Builder method = MethodSpec.methodBuilder(name(operation))
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), response));
        if (operation.deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method;
    }

    private ClassName request(Operation operation) {
        return context.own(context.symbols().operation(operation).request());
    }

    private ClassName exception() {
        return context.own(context.symbols().client().exception());
    }

    private String name(Operation operation) {
        return context.symbols().operation(operation).method();
    }
}
