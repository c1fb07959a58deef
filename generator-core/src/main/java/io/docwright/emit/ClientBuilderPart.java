package io.docwright.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.docwright.model.Service;
import io.docwright.runtime.Authenticator;
import io.docwright.runtime.ClientBuilder;
import io.docwright.runtime.OperationRunner;
import io.docwright.runtime.ServiceInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The builder nested in the client interface, which knows what is particular to the service. */
final class ClientBuilderPart {

    private static final int PAIRS_OF_MAP_OF = 10;

    private final EmitContext context;
    private final ClassName client;
    private final ClassName builder;

    ClientBuilderPart(EmitContext context) {
        this.context = context;
        this.client = context.clientInterface();
        this.builder = client.nestedClass("Builder");
    }

    /** Returns name and version, such as {@code eas/2021-07-01}. */
    String serviceName() {
        Service service = context.service();
        return service.name() + service.version().map(version -> "/" + version).orElse("");
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addJavadoc("Builds clients. Not safe for threads; the clients are.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(context.runtime().of(ClientBuilder.class), builder, client))
                .addMethod(constructor());
        if (!context.service().editions().isEmpty()) {
            type.addMethod(edition());
        }
        return type.addMethod(self()).addMethod(create()).build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement(
                        "super(new $T(\n$S,\n$L,\n$L,\n$L,\n$T::of),\n$S)",
                        context.runtime().of(ServiceInfo.class),
                        client.simpleName(),
                        Literals.of(userAgent()),
                        endpoints(),
                        authenticator(),
                        context.own(context.symbols().client().exception()),
                        CopiedSources.RUNTIME.stamp())
                .build();
    }

    /** It goes into a header: what a header cannot carry becomes a hyphen. */
    private String userAgent() {
        return serviceName().replaceAll("[^A-Za-z0-9._/-]+", "-");
    }

    private CodeBlock endpoints() {
        List<Map.Entry<String, String>> endpoints = new ArrayList<>();
        context.service().endpoint().url().ifPresent(url -> endpoints.add(Map.entry("", url)));
        endpoints.addAll(context.service().endpoint().hosts().entrySet());
        boolean few = endpoints.size() <= PAIRS_OF_MAP_OF;
        CodeBlock pairs =
                endpoints.stream().map(endpoint -> pair(few, endpoint)).collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("$T.$L($L)", Map.class, few ? "of" : "ofEntries", pairs);
    }

    private static CodeBlock pair(boolean few, Map.Entry<String, String> endpoint) {
        CodeBlock key = Literals.of(endpoint.getKey());
        CodeBlock value = Literals.of(endpoint.getValue());
        return few ? CodeBlock.of("$L,$W$L", key, value) : CodeBlock.of("$T.entry($L, $L)", Map.class, key, value);
    }

    private CodeBlock authenticator() {
        ClassName type = context.runtime().of(Authenticator.class);
        Service.Authentication authentication = context.service().authentication();
        return switch (authentication.type()) {
            case ACS3 ->
                CodeBlock.of(
                        "$T.acs3($L)",
                        type,
                        Literals.of(context.service().version().orElse("")));
            case HEADER ->
                CodeBlock.of(
                        "$T.header($L)",
                        type,
                        Literals.of(authentication.header().orElse("authorization")));
            case BEARER -> CodeBlock.of("$T.bearer()", type);
            case NONE -> CodeBlock.of("$T.none()", type);
        };
    }

    private MethodSpec edition() {
        return MethodSpec.methodBuilder("edition")
                .addJavadoc("The edition of the service, which some operations need.\n\n")
                .addJavadoc("@param edition the edition\n@return this")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(client.nestedClass(EditionPart.NAME), "edition")
                .addStatement("return editionName(edition.key)")
                .build();
    }

    private MethodSpec self() {
        return MethodSpec.methodBuilder("self")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(builder)
                .addStatement("return this")
                .build();
    }

    private MethodSpec create() {
        return MethodSpec.methodBuilder("create")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(client)
                .addParameter(context.runtime().of(OperationRunner.class), "runner")
                .addStatement(
                        "return new $T(runner)",
                        context.own(context.symbols().client().clientImplementation()))
                .build();
    }
}
