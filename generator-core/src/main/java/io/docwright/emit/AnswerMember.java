package io.docwright.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.docwright.model.MemberPath;
import io.docwright.model.Operation;
import io.docwright.model.Property;
import io.docwright.model.TypeDefinition;
import io.docwright.model.TypeId;
import io.docwright.model.TypeRef;
import java.util.ArrayList;
import java.util.List;

/**
 * A member of an answer as generated code reaches it.
 *
 * @param steps the way to it from the response class
 * @param type its type
 */
record AnswerMember(List<Step> steps, TypeRef type) {

    /**
     * One accessor on the way.
     *
     * @param accessor its name
     * @param type what it returns
     * @param deprecated whether calling it is a warning
     */
    record Step(String accessor, TypeName type, boolean deprecated) {}

    static AnswerMember of(EmitContext context, Operation operation, MemberPath path) {
        List<Step> steps = new ArrayList<>();
        TypeRef type = operation.response().orElseThrow();
        if (!context.symbols().isResponseItself(operation)) {
            steps.add(new Step(ResponseEmitter.BODY, context.types().of(type), false));
        }
        for (String name : path.names()) {
            TypeDefinition.ObjectType owner = object(context, operation, type, path);
            Property property = owner.property(name).orElseThrow(() -> missing(operation, path));
            TypeId id = owner.id();
            type = property.type();
            steps.add(new Step(
                    context.symbols().property(id, name), context.types().of(type), property.deprecated()));
        }
        return new AnswerMember(steps, type);
    }

    private static TypeDefinition.ObjectType object(
            EmitContext context, Operation operation, TypeRef type, MemberPath path) {
        if (type instanceof TypeRef.Named named
                && context.service().type(named.id()) instanceof TypeDefinition.ObjectType object) {
            return object;
        }
        throw missing(operation, path);
    }

    private static IllegalStateException missing(Operation operation, MemberPath path) {
        return new IllegalStateException("the answer of `" + operation.name() + "` has no member `" + path + "`");
    }

    boolean isDeprecated() {
        return steps.stream().anyMatch(Step::deprecated);
    }

    /** Returns statements that read the member of {@code page} and return it, or something else where an object on the way is absent. */
    CodeBlock read(ClassName wrapper, String method, CodeBlock absent) {
        CodeBlock.Builder code = CodeBlock.builder();
        String holder = "page";
        for (Step step : steps.subList(0, steps.size() - 1)) {
            String next = holder + "In";
            code.addStatement("$T $L = $L.$N()", JavaTypes.nullable(step.type()), next, holder, step.accessor())
                    .beginControlFlow("if ($L == null)", next)
                    .addStatement("return $L", absent)
                    .endControlFlow();
            holder = next;
        }
        CodeBlock value =
                CodeBlock.of("$L.$N()", holder, steps.get(steps.size() - 1).accessor());
        return code.addStatement(
                        "return $L", method.isEmpty() ? value : CodeBlock.of("$T.$L($L)", wrapper, method, value))
                .build();
    }
}
