package io.docwright.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import io.docwright.runtime.Extras;
import io.docwright.runtime.JsonNames;
import io.docwright.runtime.JsonReader;
import io.docwright.runtime.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods between a value class and JSON; those of a class with very many members are split. */
final class CodecPart {

    private final EmitContext context;
    private final ValueClass owner;

    CodecPart(EmitContext context, ValueClass owner) {
        this.context = context;
        this.owner = owner;
    }

    /** Returns what {@code read} remembers from object to object. */
    List<FieldSpec> constants() {
        ClassName names = context.runtime().of(JsonNames.class);
        return List.of(FieldSpec.builder(names, "NAMES", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T($L)", names, owner.members().size())
                .build());
    }

    /** Returns {@code read} and what it needs. */
    List<MethodSpec> readMethods() {
        List<List<Member>> chunks = chunks(owner.members());
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(read(chunks));
        for (int i = 1; i < chunks.size(); i++) {
            MethodSpec.Builder more = MethodSpec.methodBuilder("readMore" + i)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(context.runtime().of(JsonReader.class), "in")
                    .addParameter(owner.builder(), "b")
                    .addParameter(String.class, "name")
                    .addException(IOException.class);
            addSwitch(more, chunks, i);
            methods.add(more.build());
        }
        return methods;
    }

    private MethodSpec read(List<List<Member>> chunks) {
        MethodSpec.Builder read = MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.STATIC)
                .returns(owner.name())
                .addParameter(context.runtime().of(JsonReader.class), "in")
                .addException(IOException.class)
                .addStatement("$1T b = new $1T()", owner.builder())
                .addStatement("in.beginObject(NAMES)")
                .beginControlFlow("for (String name = in.nextName(); name != null; name = in.nextName())");
        addSwitch(read, chunks, 0);
        return read.endControlFlow()
                .addStatement("b.extras = in.endObject()")
                .addStatement("return new $T(b)", owner.name())
                .build();
    }

    private void addSwitch(MethodSpec.Builder method, List<List<Member>> chunks, int chunk) {
        CodeBlock otherwise = chunk + 1 < chunks.size()
                ? CodeBlock.of("readMore$L(in, b, name)", chunk + 1)
                : CodeBlock.of("in.unknown()");
        if (chunks.get(chunk).isEmpty()) {
            method.addStatement(otherwise);
            return;
        }
        method.beginControlFlow("switch (name)");
        for (Member member : chunks.get(chunk)) {
            CodeBlock value = context.codecs().readProperty(member.type(), member.index());
            method.addStatement("case $L -> b.$N = $L", member.wire(), member.name(), value);
        }
        method.addStatement("default -> $L", otherwise).endControlFlow();
    }

    /** Returns {@code write} and what it needs. */
    List<MethodSpec> writeMethods() {
        return writeMethods("write", owner.members());
    }

    /** Returns a method of this name that writes these members as an object, and what it needs. */
    List<MethodSpec> writeMethods(String name, List<Member> members) {
        List<List<Member>> chunks = chunks(members);
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(write(name, chunks));
        for (int i = 1; i < chunks.size(); i++) {
            MethodSpec.Builder more = MethodSpec.methodBuilder(name + "More" + i)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(context.runtime().of(JsonWriter.class), "out")
                    .addParameter(owner.builder(), "state")
                    .addException(IOException.class);
            chunks.get(i).forEach(member -> more.addStatement(writeProperty(member)));
            methods.add(more.build());
        }
        return methods;
    }

    private MethodSpec write(String name, List<List<Member>> chunks) {
        MethodSpec.Builder write = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .addParameter(context.runtime().of(JsonWriter.class), "out")
                .addParameter(owner.name(), "value")
                .addException(IOException.class);
        if (owner.hasExtras() || !chunks.get(0).isEmpty()) {
            write.addStatement("$T state = value.state", owner.builder());
        }
        write.addStatement("out.beginObject()");
        chunks.get(0).forEach(member -> write.addStatement(writeProperty(member)));
        for (int i = 1; i < chunks.size(); i++) {
            write.addStatement("$LMore$L(out, state)", name, i);
        }
        return owner.hasExtras()
                ? write.addStatement("out.endObject(state.extras)").build()
                : write.addStatement("out.endObject($T.NONE)", context.runtime().of(Extras.class))
                        .build();
    }

    private CodeBlock writeProperty(Member member) {
        return member.property().secret()
                ? context.codecs().writeSecret(member.type(), member.wire(), member.value())
                : context.codecs().writeProperty(member.type(), member.wire(), member.value());
    }

    /** There is at least one run, perhaps empty. */
    private static List<List<Member>> chunks(List<Member> members) {
        return members.isEmpty() ? List.of(List.of()) : Chunks.of(members);
    }
}
