package io.docwright.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.docwright.model.Operation;
import io.docwright.model.Service;
import io.docwright.testkit.FakeAccess;
import io.docwright.testkit.FakeScript;
import io.docwright.testkit.FakeServer;
import io.docwright.testkit.ServiceFacts;
import java.time.Clock;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the fake of a service: how it is started, and a script for each operation. */
final class FakeEmitter implements FileEmitter {

    @Override
    public List<SourceFile> emit(EmitContext context) {
        ClassName name = context.own(context.symbols().tests().fake());
        String service = Prose.quoted(new ClientBuilderPart(context).serviceName());
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(Javadoc.at(3)
                        .paragraph("A fake of " + service + " for tests: it checks every request against the"
                                + " documentation and serves the documented samples. Safe for threads.")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(context.testkit().of(FakeServer.class))
                .addMethod(constructor(context))
                .addMethod(start(name, context));
        type.addMethod(startWith(name, context)).addMethod(startAt(name, context));
        context.service().operations().forEach(operation -> type.addMethod(script(context, operation)));
        return List.of(context.file(type.build()));
    }

    private static MethodSpec constructor(EmitContext context) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(context.testkit().of(FakeAccess.class), "access")
                .addParameter(Clock.class, "clock")
                .addStatement("super($L, access, clock, $S)", facts(context), CopiedSources.TESTKIT.stamp())
                .build();
    }

    private static CodeBlock facts(EmitContext context) {
        ClassName type = context.testkit().of(ServiceFacts.class);
        Service service = context.service();
        CodeBlock name = Literals.of(service.name());
        CodeBlock operations = service.operations().stream()
                .map(operation -> CodeBlock.of(
                        "$T.facts()", context.own(context.symbols().tests().facts(operation))))
                .collect(CodeBlock.joining(",\n"));
        CodeBlock all = CodeBlock.builder()
                .add("$T.of(\n", List.class)
                .add(operations)
                .add(")")
                .build();
        return switch (service.authentication().type()) {
            case ACS3 ->
                CodeBlock.of(
                        "$T.signed($L, $L, $L)",
                        type,
                        name,
                        Literals.of(service.version().orElse("")),
                        all);
            case HEADER ->
                CodeBlock.of(
                        "$T.withToken($L, $L, $S, $L)",
                        type,
                        name,
                        Literals.of(service.authentication().header().orElse("authorization")),
                        "",
                        all);
            case BEARER -> CodeBlock.of("$T.withToken($L, $S, $S, $L)", type, name, "authorization", "Bearer ", all);
            case NONE -> CodeBlock.of("$T.open($L, $L)", type, name, all);
        };
    }

    private static MethodSpec start(ClassName name, EmitContext context) {
        return starter(name)
                .addJavadoc("Starts it on a free port, with credentials of its own.\n\n@return the fake, to be closed")
                .addStatement("return start($T.forTests())", context.testkit().of(FakeAccess.class))
                .build();
    }

    private static MethodSpec startWith(ClassName name, EmitContext context) {
        return starter(name)
                .addJavadoc("Starts it on a free port.\n\n@param access the credentials that it accepts\n")
                .addJavadoc("@return the fake, to be closed")
                .addParameter(context.testkit().of(FakeAccess.class), "access")
                .addStatement("return start(access, $T.systemUTC())", Clock.class)
                .build();
    }

    private static MethodSpec startAt(ClassName name, EmitContext context) {
        return starter(name)
                .addJavadoc("Starts it on a free port, at a time of your own.\n\n")
                .addJavadoc("@param access the credentials that it accepts\n@param clock its time\n")
                .addJavadoc("@return the fake, to be closed")
                .addParameter(context.testkit().of(FakeAccess.class), "access")
                .addParameter(Clock.class, "clock")
                .addStatement("return new $T(access, clock)", name)
                .build();
    }

    private static MethodSpec.Builder starter(ClassName name) {
        return MethodSpec.methodBuilder("start")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name);
    }

    private static MethodSpec script(EmitContext context, Operation operation) {
        ClassName response = context.own(context.symbols().operation(operation).response());
        return MethodSpec.methodBuilder(context.symbols().tests().script(operation))
                .addJavadoc("What $L is answered with.\n\n@return its script", Prose.quoted(operation.name()))
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(context.testkit().of(FakeScript.class), response))
                .addStatement("return script($L, $T::toJson)", Literals.of(operation.name()), response)
                .build();
    }
}
