package io.docwright.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.docwright.runtime.Limits;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code checkLimits} of an object that requests hold: what its members need, and their documented limits. */
final class CheckPart {

    private static final String NAME = "checkLimits";

    private final EmitContext context;
    private final ValueClass owner;

    CheckPart(EmitContext context, ValueClass owner) {
        this.context = context;
        this.owner = owner;
    }

    List<MethodSpec> methods() {
        List<CodeBlock> checks = new ArrayList<>();
        owner.members().forEach(member -> add(member, checks));
        List<MethodSpec> more = new ArrayList<>();
        MethodSpec.Builder check = MethodSpec.methodBuilder(NAME)
                .addModifiers(Modifier.STATIC)
                .addParameter(String.class, "name")
                .addParameter(owner.name(), "value");
        for (List<CodeBlock> chunk : Chunks.of(checks)) {
            String method = NAME + (more.size() + 1);
            MethodSpec.Builder some = MethodSpec.methodBuilder(method)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(String.class, "name")
                    .addParameter(owner.builder(), "state");
            chunk.forEach(some::addStatement);
            check.addStatement("$L(name, value.state)", method);
            more.add(some.build());
        }
        more.add(0, check.build());
        return more;
    }

    private void add(Member member, List<CodeBlock> checks) {
        CodeBlock name =
                CodeBlock.of("name + $L", Literals.of("." + member.property().wireName()));
        if (member.property().required().orElse(false)) {
            checks.add(CodeBlock.of("$T.required($L, $L)", context.runtime().of(Limits.class), name, member.value()));
        }
        checks.addAll(new LimitsPart(context).checks(member, name));
    }
}
