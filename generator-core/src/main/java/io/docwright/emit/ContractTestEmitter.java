package io.docwright.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.docwright.model.Operation;
import io.docwright.testkit.Contract;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the test that holds the models of a service to its documented samples. */
final class ContractTestEmitter implements FileEmitter {

    /** By name: the generator itself has no test library. */
    private static final ClassName TEST = ClassName.get("org.junit.jupiter.api", "Test");

    @Override
    public List<SourceFile> emit(EmitContext context) {
        List<Operation> sampled = context.service().operations().stream()
                .filter(operation -> !operation.samples().isEmpty())
                .toList();
        if (sampled.isEmpty()) {
            return List.of();
        }
        String service = Prose.quoted(new ClientBuilderPart(context).serviceName());
        TypeSpec.Builder type = TypeSpec.classBuilder(
                        context.own(context.symbols().tests().contractTest()))
                .addJavadoc(Javadoc.at(3)
                        .paragraph("Every documented sample of " + service
                                + " is read, and written again with nothing lost.")
                        .build())
                .addModifiers(Modifier.FINAL);
        sampled.forEach(operation -> type.addMethod(test(context, operation)));
        return List.of(context.file(type.build()));
    }

    private static MethodSpec test(EmitContext context, Operation operation) {
        ClassName response = context.own(context.symbols().operation(operation).response());
        return MethodSpec.methodBuilder(context.symbols().operation(operation).method())
                .addAnnotation(TEST)
                .addStatement(
                        "$T.of($T.facts()).isKeptBy(sample -> $T.fromJson(sample).toJson())",
                        context.testkit().of(Contract.class),
                        context.own(context.symbols().tests().facts(operation)),
                        response)
                .build();
    }
}
