package io.docwright.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.docwright.model.Operation;
import io.docwright.model.Operation.EditionPath;
import io.docwright.model.Parameter;
import io.docwright.model.TypeRef;
import io.docwright.testkit.Location;
import io.docwright.testkit.OperationFacts;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes one class an operation with what its page documents, for the fake and the contract test. */
final class FactsEmitter implements FileEmitter {

    /** So that no method grows beyond what a class file can hold. */
    private static final int PARAMETERS_PER_METHOD = 200;

    private static final int BAD_REQUEST = 400;
    private static final int TOO_MANY_REQUESTS = 429;

    @Override
    public List<SourceFile> emit(EmitContext context) {
        return context.service().operations().stream()
                .map(operation -> context.file(type(context, operation)))
                .toList();
    }

    private static TypeSpec type(EmitContext context, Operation operation) {
        ClassName builder = context.testkit().of(OperationFacts.class).nestedClass("Builder");
        TypeSpec.Builder type = TypeSpec.classBuilder(
                        context.own(context.symbols().tests().facts(operation)))
                .addJavadoc(Javadoc.at(3)
                        .paragraph("What is documented about " + Prose.quoted(operation.name()) + ".")
                        .build())
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        MethodSpec.Builder facts = MethodSpec.methodBuilder("facts")
                .addModifiers(Modifier.STATIC)
                .returns(context.testkit().of(OperationFacts.class))
                .addStatement(
                        "$T facts = $T.of($L, $L)",
                        builder,
                        context.testkit().of(OperationFacts.class),
                        Literals.of(operation.name()),
                        Literals.of(operation.httpMethod()));
        operation.paths().forEach(path -> facts.addStatement(path(path)));
        List<Parameter> parameters = operation.parameters();
        int parts = 0;
        for (int from = 0; from < parameters.size(); from += PARAMETERS_PER_METHOD) {
            String name = "parameters" + (parts++ == 0 ? "" : parts);
            int to = Math.min(from + PARAMETERS_PER_METHOD, parameters.size());
            type.addMethod(parameters(context, operation, name, parameters.subList(from, to)));
            facts.addStatement("$L(facts)", name);
        }
        addRest(context, operation, facts);
        return type.addMethod(facts.addStatement("return facts.build()").build())
                .build();
    }

    private static CodeBlock path(EditionPath path) {
        CodeBlock template = Literals.of(path.path().toString());
        return path.edition()
                .map(edition -> CodeBlock.of("facts.path($L, $L)", template, Literals.of(edition)))
                .orElseGet(() -> CodeBlock.of("facts.path($L)", template));
    }

    private static MethodSpec parameters(
            EmitContext context, Operation operation, String name, List<Parameter> parameters) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(context.testkit().of(OperationFacts.class).nestedClass("Builder"), "facts");
        Optional<Parameter> wholeBody = RequestMembers.of(context, operation).wholeBody();
        FactTypes types = new FactTypes(context);
        for (Parameter parameter : parameters) {
            boolean whole = wholeBody.filter(parameter::equals).isPresent();
            method.addStatement(whole ? body(types, parameter) : parameter(context, types, parameter));
        }
        return method.build();
    }

    private static CodeBlock body(FactTypes types, Parameter parameter) {
        return CodeBlock.of(
                "facts.body($L, $L, $L)",
                Literals.of(parameter.wireName()),
                types.of(parameter),
                parameter.isRequired());
    }

    private static CodeBlock parameter(EmitContext context, FactTypes types, Parameter parameter) {
        CodeBlock editions = parameter.editions().stream()
                .map(edition -> CodeBlock.of(", $L", Literals.of(edition)))
                .collect(CodeBlock.joining(""));
        return CodeBlock.of(
                "facts.$L($T.$L, $L, $L$L)",
                parameter.isRequired() ? "required" : "optional",
                context.testkit().of(Location.class),
                Location.valueOf(parameter.location().name()).name(),
                Literals.of(parameter.wireName()),
                types.of(parameter),
                editions);
    }

    private static void addRest(EmitContext context, Operation operation, MethodSpec.Builder facts) {
        for (List<String> group : operation.atLeastOneOf()) {
            CodeBlock names = group.stream().map(Literals::of).collect(CodeBlock.joining(", "));
            facts.addStatement("facts.atLeastOneOf($L)", names);
        }
        for (Operation.ErrorCode error : operation.errors()) {
            String message = error.message()
                    .orElseGet(() -> String.join(" ", error.description().paragraphs()));
            facts.addStatement(
                    "facts.error($L, $L, $L)", status(error), Literals.of(error.code()), Literals.of(message));
        }
        new FailureForm(context).of(operation).ifPresent(form -> facts.addStatement("facts.unsuccessful($L)", form));
        new PagingFactsPart(context).of(operation).ifPresent(paging -> facts.addStatement("facts.paging($L)", paging));
        if (operation.samples().isEmpty()) {
            facts.addStatement("facts.empty($S)", empty(operation));
        }
        operation.samples().forEach(sample -> facts.addStatement("facts.sample($L)", SampleText.of(sample)));
    }

    /** A code without a documented status is a caller's mistake, or a call too many. */
    private static int status(Operation.ErrorCode error) {
        return error.status().orElse(error.code().startsWith("Throttling") ? TOO_MANY_REQUESTS : BAD_REQUEST);
    }

    private static String empty(Operation operation) {
        return operation
                .response()
                .map(type -> type instanceof TypeRef.ListOf ? "[]" : type instanceof TypeRef.Scalar ? "null" : "{}")
                .orElse("");
    }
}
