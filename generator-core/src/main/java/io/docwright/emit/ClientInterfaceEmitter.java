package io.docwright.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.docwright.model.Operation;
import io.docwright.runtime.CallOptions;
import io.docwright.symbol.ServiceSymbols.OperationNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** Writes the client interface; its methods are default, so that a new operation breaks no fake. */
final class ClientInterfaceEmitter implements FileEmitter {

    private static final int INDENT = 7;

    @Override
    public List<SourceFile> emit(EmitContext context) {
        ClassName name = context.clientInterface();
        ClientBuilderPart builder = new ClientBuilderPart(context);
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addJavadoc(Javadoc.at(3)
                        .paragraph("Calls " + Prose.quoted(builder.serviceName()) + ". Safe for threads.")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(AutoCloseable.class)
                .addMethod(builderMethod(name));
        for (Operation operation : context.service().operations()) {
            type.addMethod(call(context, operation)).addMethod(callWithConsumer(context, operation));
            if (operation.pagination().isPaged()) {
                new PaginatorMethods(context, operation).methods().forEach(type::addMethod);
            }
        }
        type.addMethod(async(name)).addMethod(withOptions(context, name)).addMethod(close());
        if (!context.service().editions().isEmpty()) {
            type.addType(new EditionPart(context).type());
        }
        type.addType(new AsyncPart(context).interfaceType()).addType(builder.type());
        return List.of(context.file(type.build()));
    }

    private static MethodSpec builderMethod(ClassName name) {
        ClassName builder = name.nestedClass("Builder");
        return MethodSpec.methodBuilder("builder")
                .addJavadoc("Starts with the defaults.\n\n@return a new builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build();
    }

    private static MethodSpec call(EmitContext context, Operation operation) {
        OperationNames names = context.symbols().operation(operation);
        return method(context, operation, "the parameters")
                .addParameter(context.own(names.request()), "request")
                .addStatement("throw new $T($S)", UnsupportedOperationException.class, names.method())
                .build();
    }

    private static MethodSpec callWithConsumer(EmitContext context, Operation operation) {
        OperationNames names = context.symbols().operation(operation);
        ClassName request = context.own(names.request());
        ClassName builder = request.nestedClass("Builder");
        return method(context, operation, "sets the parameters")
                .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), builder), "request")
                .addStatement("$T builder = $T.builder()", builder, request)
                .addStatement("request.accept(builder)")
                .addStatement("return this.$N(builder.build())", names.method())
                .build();
    }

    private static MethodSpec.Builder method(EmitContext context, Operation operation, String request) {
        OperationNames names = context.symbols().operation(operation);
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.method())
                .addJavadoc(javadoc(context, operation, request))
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(context.own(names.response()));
        if (operation.deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method;
    }

    private static CodeBlock javadoc(EmitContext context, Operation operation, String request) {
        Javadoc javadoc = Javadoc.at(INDENT)
                .description(operation.summary(), "Calls " + Prose.quoted(operation.name()) + ".")
                .paragraph("Documented in " + Pages.name(operation) + ".");
        errors(operation).ifPresent(javadoc::list);
        return javadoc.param("request", request)
                .tag("@return the answer")
                .tag("@throws " + context.symbols().client().exception() + " when the call fails in any way")
                .deprecatedIf(operation.deprecated())
                .build();
    }

    private static Optional<List<String>> errors(Operation operation) {
        List<String> errors = new ArrayList<>();
        for (Operation.ErrorCode error : operation.errors()) {
            errors.add(ErrorCodesPart.describe(error));
        }
        return errors.isEmpty() ? Optional.empty() : Optional.of(errors);
    }

    private static MethodSpec async(ClassName client) {
        return MethodSpec.methodBuilder("async")
                .addJavadoc("The same operations without waiting for their answers.\n\n")
                .addJavadoc("@return another view of this client, which ends with it")
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(client.nestedClass(AsyncPart.NAME))
                .addStatement("throw new $T($S)", UnsupportedOperationException.class, "async")
                .build();
    }

    private static MethodSpec withOptions(EmitContext context, ClassName client) {
        return MethodSpec.methodBuilder("withOptions")
                .addJavadoc(Javadoc.at(INDENT)
                        .paragraph(
                                "This client for calls with options of their own: time, attempts, headers, credentials. The view"
                                        + " shares everything else and ends with the client; closing the view does nothing.")
                        .param("options", "sets what is not to be as the client has it")
                        .tag("@return another view of this client")
                        .tag("@throws " + context.symbols().client().exception() + " when an option is wrong")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(client)
                .addParameter(options(context), "options")
                .addStatement("throw new $T($S)", UnsupportedOperationException.class, "withOptions")
                .build();
    }

    static TypeName options(EmitContext context) {
        return ParameterizedTypeName.get(
                ClassName.get(Consumer.class), context.runtime().of(CallOptions.class));
    }

    private static MethodSpec close() {
        return MethodSpec.methodBuilder("close")
                .addJavadoc("Ends the client and what it has under way; further calls are refused.")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .build();
    }
}
