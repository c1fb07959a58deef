package io.docwright.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.docwright.model.Operation;
import io.docwright.model.Operation.EditionPath;
import io.docwright.model.Parameter;
import io.docwright.model.Parameter.Location;
import io.docwright.model.PathTemplate;
import io.docwright.runtime.RequestBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The method of a request that checks it and puts each parameter where the documentation says. */
final class SendPart {

    private final EmitContext context;
    private final Operation operation;
    private final RequestMembers members;
    private final ValueClass owner;
    private final Placement placement;

    SendPart(EmitContext context, Operation operation, RequestMembers members, ValueClass owner) {
        this.context = context;
        this.operation = operation;
        this.members = members;
        this.owner = owner;
        this.placement = new Placement(context);
    }

    /** Returns {@code send} and what it needs. */
    List<MethodSpec> methods() {
        List<Parameter> placed = operation.parameters().stream()
                .filter(parameter -> parameter.location() != Location.PATH && parameter.location() != Location.BODY)
                .toList();
        List<MethodSpec> more = new ArrayList<>();
        MethodSpec.Builder send = method("send");
        operation.atLeastOneOf().forEach(group -> addGroup(send, group));
        more.addAll(limitChecks(send));
        addPath(send);
        List<List<Parameter>> chunks = Chunks.of(placed);
        for (int i = 0; i < chunks.size(); i++) {
            MethodSpec.Builder to = i == 0 ? send : method("sendMore" + i).addModifiers(Modifier.PRIVATE);
            addPlaced(to, chunks.get(i));
            if (i > 0) {
                more.add(to.build());
                send.addStatement("sendMore$L(out)", i);
            }
        }
        operation
                .clientToken()
                .flatMap(members::find)
                .ifPresent(parameter -> send.addStatement(
                        "out.clientToken($L)", members.of(parameter).value()));
        addBody(send);
        more.add(0, send.build());
        return more;
    }

    /** Checks documented limits, in methods of their own so that none grows beyond what a class can hold. */
    private List<MethodSpec> limitChecks(MethodSpec.Builder send) {
        LimitsPart part = new LimitsPart(context);
        List<Parameter> limited = operation.parameters().stream()
                .filter(parameter -> !checks(part, parameter).isEmpty())
                .toList();
        List<MethodSpec> methods = new ArrayList<>();
        for (List<Parameter> chunk : Chunks.of(limited)) {
            String name = "checkLimits" + (methods.size() + 1);
            boolean byEdition =
                    chunk.stream().anyMatch(parameter -> !limits(parameter).isEmpty());
            MethodSpec.Builder check =
                    (byEdition ? method(name) : MethodSpec.methodBuilder(name)).addModifiers(Modifier.PRIVATE);
            for (Parameter parameter : chunk) {
                Set<String> editions = limits(parameter);
                openIf(check, parameter, editions);
                checks(part, parameter).forEach(check::addStatement);
                closeIf(check, editions);
            }
            methods.add(check.build());
            send.addStatement(byEdition ? "$L(out)" : "$L()", name);
        }
        return methods;
    }

    private List<CodeBlock> checks(LimitsPart part, Parameter parameter) {
        Member member = members.of(parameter);
        return part.checks(member, member.wire());
    }

    private MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addParameter(context.runtime().of(RequestBuilder.class), "out");
    }

    private void addGroup(MethodSpec.Builder send, List<String> group) {
        List<Parameter> found =
                group.stream().map(members::find).flatMap(Optional::stream).toList();
        if (found.isEmpty()) {
            return;
        }
        CodeBlock names = found.stream()
                .map(parameter -> Literals.of(parameter.wireName()))
                .collect(CodeBlock.joining(", "));
        CodeBlock values =
                found.stream().map(parameter -> members.of(parameter).value()).collect(CodeBlock.joining(",$W"));
        send.addStatement("out.requireOneOf($T.of($L),$W$L)", List.class, names, values);
    }

    private void addPath(MethodSpec.Builder send) {
        List<EditionPath> paths = operation.paths();
        if (paths.size() == 1) {
            addPath(send, paths.get(0).path());
            return;
        }
        for (int i = 0; i < paths.size(); i++) {
            CodeBlock condition = edition(paths.get(i).edition().orElse(""));
            if (i == 0) {
                send.beginControlFlow("if ($L)", condition);
            } else if (i < paths.size() - 1) {
                send.nextControlFlow("else if ($L)", condition);
            } else {
                send.nextControlFlow("else");
            }
            addPath(send, paths.get(i).path());
        }
        send.endControlFlow();
    }

    private void addPath(MethodSpec.Builder send, PathTemplate path) {
        if (path.toString().equals("/")) {
            return;
        }
        CodeBlock.Builder steps = CodeBlock.builder().add("out");
        for (PathTemplate.Part part : path.parts()) {
            CodeBlock step = part.variable()
                    ? placement.inPath(pathMember(part.text()), pathParameter(part.text()))
                    : CodeBlock.of("path($L)", Literals.of(part.text()));
            steps.add("$Z.$L", step);
        }
        send.addStatement(steps.build());
    }

    private Parameter pathParameter(String name) {
        return members.parametersIn(Location.PATH).stream()
                .filter(parameter -> parameter.wireName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "operation `" + operation.name() + "` has no path parameter `" + name + "`"));
    }

    private Member pathMember(String name) {
        return members.of(pathParameter(name));
    }

    private void addPlaced(MethodSpec.Builder send, List<Parameter> placed) {
        Set<String> open = Set.of();
        for (Parameter parameter : placed) {
            Set<String> editions = limits(parameter);
            if (!editions.equals(open)) {
                closeIf(send, open);
                openIf(send, parameter, editions);
                open = editions;
            }
            send.addStatement(placement.of(members.of(parameter), parameter));
        }
        closeIf(send, open);
    }

    /** Returns the editions a parameter is limited to; none when all the operation's editions have it. */
    private Set<String> limits(Parameter parameter) {
        Set<String> editions = Set.copyOf(parameter.editions());
        boolean everywhere = operation.paths().stream()
                .allMatch(path -> path.edition().map(editions::contains).orElse(true));
        return everywhere ? Set.of() : editions;
    }

    private static void openIf(MethodSpec.Builder send, Parameter parameter, Set<String> editions) {
        if (!editions.isEmpty()) {
            String condition = parameter.editions().stream()
                    .map(name -> edition(name).toString())
                    .collect(Collectors.joining(" || "));
            send.beginControlFlow("if ($L)", condition);
        }
    }

    private static void closeIf(MethodSpec.Builder send, Set<String> editions) {
        if (!editions.isEmpty()) {
            send.endControlFlow();
        }
    }

    private static CodeBlock edition(String name) {
        return CodeBlock.of("out.isEdition($L)", Literals.of(name));
    }

    private void addBody(MethodSpec.Builder send) {
        members.wholeBody().ifPresent(parameter -> {
            Member member = members.of(parameter);
            send.addStatement(
                    "out.jsonBody($L, $L)",
                    Placement.checked(member, parameter),
                    context.codecs().writer(member.type()));
        });
        if (members.hasBodyObject()) {
            addBodyObject(send, members.parametersIn(Location.BODY));
        }
    }

    private void addBodyObject(MethodSpec.Builder send, List<Parameter> body) {
        body.stream().filter(Parameter::isRequired).forEach(parameter -> requireInBody(send, parameter));
        List<Parameter> limited =
                body.stream().filter(parameter -> !limits(parameter).isEmpty()).toList();
        if (limited.isEmpty()) {
            send.addStatement("out.jsonBody(this, $T::writeBody)", owner.name());
            return;
        }
        send.addStatement("$T sent = state.clone()", owner.builder());
        for (Parameter parameter : limited) {
            CodeBlock elsewhere = parameter.editions().stream()
                    .map(name -> CodeBlock.of("!$L", edition(name)))
                    .collect(CodeBlock.joining(" && "));
            send.beginControlFlow("if ($L)", elsewhere)
                    .addStatement("sent.$N = null", members.of(parameter).name())
                    .addStatement(
                            "sent.extras = sent.extras.without($L)",
                            members.of(parameter).wire())
                    .endControlFlow();
        }
        send.addStatement("out.jsonBody(new $1T(sent), $1T::writeBody)", owner.name());
    }

    private void requireInBody(MethodSpec.Builder send, Parameter parameter) {
        Set<String> editions = limits(parameter);
        openIf(send, parameter, editions);
        send.addStatement(Placement.checked(members.of(parameter), parameter));
        closeIf(send, editions);
    }
}
