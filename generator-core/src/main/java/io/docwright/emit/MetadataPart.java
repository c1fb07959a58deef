package io.docwright.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import io.docwright.model.Operation;
import io.docwright.model.Property;
import io.docwright.model.ScalarType;
import io.docwright.model.TypeDefinition;
import io.docwright.model.TypeRef;
import io.docwright.runtime.ResponseMetadata;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** How an answer came: held by response classes beside their values, and no part of them. */
final class MetadataPart {

    static final String NAME = "metadata";

    private static final int INDENT = 7;

    private final EmitContext context;
    private final ValueClass owner;
    private final ClassName type;

    MetadataPart(EmitContext context, ValueClass owner) {
        this.context = context;
        this.owner = owner;
        this.type = context.runtime().of(ResponseMetadata.class);
    }

    FieldSpec field() {
        return FieldSpec.builder(type, NAME, Modifier.PRIVATE, Modifier.FINAL).build();
    }

    /** Returns the constructor of what a service answered. */
    MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(owner.builder(), "state")
                .addParameter(type, NAME)
                .addStatement("this.state = state")
                .addStatement("this.$1N = $1N", NAME)
                .build();
    }

    /** Returns the statement of the constructor for everything else. */
    CodeBlock none() {
        return CodeBlock.of("this(state, $T.NONE)", type);
    }

    MethodSpec accessor(Operation operation) {
        Javadoc text = Javadoc.at(INDENT)
                .paragraph("How the answer came: status, request id and headers. No part of its value.");
        if (!operation.responseHeaders().isEmpty()) {
            text.paragraph("Documented headers: "
                    + operation.responseHeaders().stream()
                            .map(header -> Prose.quoted(header.wireName()))
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        return MethodSpec.methodBuilder(NAME)
                .addJavadoc(
                        text.tag("@return the metadata; empty where no service answered, as of what a builder built")
                                .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $N", NAME)
                .build();
    }

    /** Returns the method that makes an answer one that says how it came; the answer it is given is in no one else's hands. */
    MethodSpec received(Operation operation) {
        return MethodSpec.methodBuilder("received")
                .addModifiers(Modifier.STATIC)
                .returns(owner.name())
                .addParameter(owner.name(), "answer")
                .addParameter(type, NAME)
                .addCode(owner.keepsExtras() ? ofObject() : ofBody(operation))
                .build();
    }

    private CodeBlock ofObject() {
        CodeBlock id = owner.members().stream()
                .filter(member -> isRequestId(member.property(), member.name()))
                .findFirst()
                .map(member -> CodeBlock.of("state.$N", member.name()))
                .orElse(CodeBlock.of("null"));
        return CodeBlock.builder()
                .addStatement("$T state = answer.state", owner.builder())
                .addStatement(
                        "return new $T(state, $N.withRequestId($L, state.extras.unknown()))", owner.name(), NAME, id)
                .build();
    }

    /** The id may be in the object that is the body of the answer. */
    private CodeBlock ofBody(Operation operation) {
        TypeRef body = operation.response().orElse(TypeRef.of(ScalarType.ANY));
        Optional<CodeBlock> members = members(body);
        CodeBlock.Builder code = CodeBlock.builder().addStatement("$T state = answer.state", owner.builder());
        if (members.isEmpty()) {
            return code.addStatement("return new $T(state, $N)", owner.name(), NAME)
                    .build();
        }
        return code.addStatement("$T body = state.body", context.types().nullable(body))
                .addStatement(
                        "return new $T(state, body == null ? $N$W: $N.withRequestId($L, $L))",
                        owner.name(),
                        NAME,
                        NAME,
                        id(body).orElse(CodeBlock.of("null")),
                        members.get())
                .build();
    }

    private Optional<CodeBlock> members(TypeRef body) {
        if (body.equals(TypeRef.of(ScalarType.ANY))) {
            return Optional.of(CodeBlock.of("body.asMap()"));
        }
        return object(body).map(type -> CodeBlock.of("body.unknownProperties()"));
    }

    private Optional<CodeBlock> id(TypeRef body) {
        return object(body).stream()
                .flatMap(object -> object.properties().stream()
                        .filter(property -> isRequestId(property, name(object, property)) && !property.deprecated())
                        .map(property -> CodeBlock.of("body.$N()", name(object, property))))
                .findFirst();
    }

    private String name(TypeDefinition.ObjectType object, Property property) {
        return context.symbols().property(object.id(), property.wireName());
    }

    private Optional<TypeDefinition.ObjectType> object(TypeRef body) {
        return body instanceof TypeRef.Named named
                        && context.service().type(named.id()) instanceof TypeDefinition.ObjectType object
                ? Optional.of(object)
                : Optional.empty();
    }

    private static boolean isRequestId(Property property, String name) {
        return name.equalsIgnoreCase("requestId") && property.type().equals(TypeRef.of(ScalarType.STRING));
    }
}
