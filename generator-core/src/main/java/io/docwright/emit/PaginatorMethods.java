package io.docwright.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.docwright.model.Operation;
import io.docwright.runtime.PagePublisher;
import io.docwright.symbol.ServiceSymbols.OperationNames;
import io.docwright.symbol.ServiceSymbols.PaginatorNames;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** The methods of the client interface that start with the pages of an operation; they call its method, so a fake needs no more. */
final class PaginatorMethods {

    private static final int INDENT = 7;
    private static final String FETCHED = "fetched as they are asked for. Nothing is sent before.";
    private static final String PUBLISHED = "each fetched once a subscriber has asked for it.";

    private final EmitContext context;
    private final Operation operation;
    private final OperationNames names;
    private final PaginatorNames paginator;

    PaginatorMethods(EmitContext context, Operation operation) {
        this.context = context;
        this.operation = operation;
        this.names = context.symbols().operation(operation);
        this.paginator = context.symbols().paginator(operation);
    }

    List<MethodSpec> methods() {
        ClassName request = context.own(names.request());
        ClassName builder = request.nestedClass("Builder");
        return List.of(
                method("the parameters, of the first page")
                        .addParameter(request, "request")
                        .addStatement("return new $T(request, this::$N)", context.own(paginator.type()), names.method())
                        .build(),
                method("sets the parameters, of the first page")
                        .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), builder), "request")
                        .addStatement("$T builder = $T.builder()", builder, request)
                        .addStatement("request.accept(builder)")
                        .addStatement("return this.$N(builder.build())", paginator.method())
                        .build());
    }

    /** The same for the view that does not wait. */
    List<MethodSpec> publisherMethods() {
        ClassName request = context.own(names.request());
        ClassName builder = request.nestedClass("Builder");
        TypeName pages =
                ParameterizedTypeName.get(context.runtime().of(PagePublisher.class), context.own(names.response()));
        return List.of(
                method("the parameters, of the first page", PUBLISHED, INDENT + 4, pages)
                        .addParameter(request, "request")
                        .addStatement(
                                "return $T.$L.publisher(request, this::$N, $T::of)",
                                context.own(paginator.type()),
                                PagingPart.FIELD,
                                names.method(),
                                context.own(context.symbols().client().exception()))
                        .build(),
                method("sets the parameters, of the first page", PUBLISHED, INDENT + 4, pages)
                        .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), builder), "request")
                        .addStatement("$T builder = $T.builder()", builder, request)
                        .addStatement("request.accept(builder)")
                        .addStatement("return this.$N(builder.build())", paginator.method())
                        .build());
    }

    private MethodSpec.Builder method(String request) {
        return method(request, FETCHED, INDENT, context.own(paginator.type()));
    }

    private MethodSpec.Builder method(String request, String what, int indent, TypeName returned) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(paginator.method())
                .addJavadoc(Javadoc.at(indent)
                        .paragraph("The pages of {@code " + names.method() + "}, " + what)
                        .param("request", request)
                        .tag("@return the pages, and what is on them")
                        .deprecatedIf(operation.deprecated())
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(returned);
        if (operation.deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method;
    }
}
