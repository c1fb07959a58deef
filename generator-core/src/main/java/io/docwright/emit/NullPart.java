package io.docwright.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.docwright.runtime.Extras;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Explicit nulls, told from what is absent: one method to ask and one to set, by wire name, for all members of a class. */
final class NullPart {

    private static final String SETTER = "setNull";
    private static final int ACCESSOR_INDENT = 7;
    private static final int SETTER_INDENT = 11;

    private final EmitContext context;
    private final ValueClass owner;

    NullPart(EmitContext context, ValueClass owner) {
        this.context = context;
        this.owner = owner;
    }

    MethodSpec accessor() {
        return MethodSpec.methodBuilder("isNull")
                .addJavadoc(Javadoc.at(ACCESSOR_INDENT)
                        .paragraph("Tells whether a property is there as null; one that is absent reads as null too.")
                        .param("wireName", "name of the property, as on the wire")
                        .tag("@return false when the property is absent or has a value")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(String.class, "wireName")
                .addStatement("return state.extras.isNull(wireName)")
                .build();
    }

    /** Returns the builder's method and what it needs. */
    List<MethodSpec> setters() {
        List<List<Member>> chunks = Chunks.of(owner.nullable());
        List<MethodSpec> methods = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            MethodSpec.Builder method = i == 0 ? setter() : more(i);
            addSwitch(method, chunks, i);
            if (i == 0) {
                method.addStatement("extras = extras.withNull(wireName)").addStatement("return this");
            }
            methods.add(method.build());
        }
        return methods;
    }

    private MethodSpec.Builder setter() {
        return MethodSpec.methodBuilder(SETTER)
                .addJavadoc(Javadoc.at(SETTER_INDENT)
                        .paragraph("Sets a property to null, which is sent; a null given to its setter leaves it out.")
                        .param("wireName", "name of a documented property" + where() + ", as on the wire")
                        .tag("@return this")
                        .tag("@throws IllegalArgumentException when there is no such property")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(owner.builder())
                .addParameter(String.class, "wireName");
    }

    private String where() {
        return owner.keepsExtras() ? "" : " of the body";
    }

    private static MethodSpec.Builder more(int number) {
        return MethodSpec.methodBuilder(SETTER + "More" + number)
                .addModifiers(Modifier.PRIVATE)
                .addParameter(String.class, "wireName");
    }

    private void addSwitch(MethodSpec.Builder method, List<List<Member>> chunks, int chunk) {
        method.beginControlFlow("switch (wireName)");
        for (Member member : chunks.get(chunk)) {
            method.addStatement("case $L -> this.$N = null", member.wire(), member.name());
        }
        CodeBlock otherwise = chunk + 1 < chunks.size()
                ? CodeBlock.of("$LMore$L(wireName)", SETTER, chunk + 1)
                : CodeBlock.of(
                        "throw $T.undocumented(wireName)", context.runtime().of(Extras.class));
        method.addStatement("default -> $L", otherwise).endControlFlow();
    }
}
