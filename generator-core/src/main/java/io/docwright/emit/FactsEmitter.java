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
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes one class an operation with what its page documents, for the fake and the contract test. */
final class FactsEmitter implements FileEmitter {

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
        Optional<Parameter> wholeBody = RequestMembers.of(context, operation).wholeBody();
        FactTypes types = new FactTypes(context);
        add(context, type, facts, "parameters", operation.parameters(), parameter -> {
            boolean whole = wholeBody.filter(parameter::equals).isPresent();
            return whole ? body(types, parameter) : parameter(context, types, parameter);
        });
        addGroups(operation, facts);
        add(context, type, facts, "errors", operation.errors(), FactsEmitter::error);
        addAnswer(context, operation, facts);
        add(
                context,
                type,
                facts,
                "samples",
                operation.samples(),
                sample -> CodeBlock.of("facts.sample($L)", SampleText.of(sample)));
        return type.addMethod(facts.addStatement("return facts.build()").build())
                .build();
    }

    private static CodeBlock path(EditionPath path) {
        CodeBlock template = Literals.of(path.path().toString());
        return path.edition()
                .map(edition -> CodeBlock.of("facts.path($L, $L)", template, Literals.of(edition)))
                .orElseGet(() -> CodeBlock.of("facts.path($L)", template));
    }

    /** Adds a statement for each element, in methods of their own so that none grows beyond what a class file can hold. */
    private static <T> void add(
            EmitContext context,
            TypeSpec.Builder type,
            MethodSpec.Builder facts,
            String name,
            List<T> elements,
            Function<T, CodeBlock> statement) {
        int parts = 0;
        for (List<T> chunk : Chunks.of(elements)) {
            String part = name + (parts++ == 0 ? "" : parts);
            MethodSpec.Builder method = MethodSpec.methodBuilder(part)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(context.testkit().of(OperationFacts.class).nestedClass("Builder"), "facts");
            chunk.forEach(element -> method.addStatement(statement.apply(element)));
            type.addMethod(method.build());
            facts.addStatement("$L(facts)", part);
        }
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

    private static void addGroups(Operation operation, MethodSpec.Builder facts) {
        for (List<String> group : operation.atLeastOneOf()) {
            CodeBlock names = group.stream().map(Literals::of).collect(CodeBlock.joining(", "));
            facts.addStatement("facts.atLeastOneOf($L)", names);
        }
    }

    private static CodeBlock error(Operation.ErrorCode error) {
        String message = error.message()
                .orElseGet(() -> String.join(" ", error.description().paragraphs()));
        return CodeBlock.of("facts.error($L, $L, $L)", status(error), Literals.of(error.code()), Literals.of(message));
    }

    private static void addAnswer(EmitContext context, Operation operation, MethodSpec.Builder facts) {
        new FailureForm(context).of(operation).ifPresent(form -> facts.addStatement("facts.unsuccessful($L)", form));
        new PagingFactsPart(context).of(operation).ifPresent(paging -> facts.addStatement("facts.paging($L)", paging));
        if (operation.samples().isEmpty()) {
            facts.addStatement("facts.empty($S)", empty(operation));
        }
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
