package io.docwright.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.docwright.runtime.Extras;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The builder nested in a value class, which is also its state. */
final class BuilderPart {

    private static final int INDENT = 11;

    private final EmitContext context;
    private final ValueClass owner;

    BuilderPart(EmitContext context, ValueClass owner) {
        this.context = context;
        this.owner = owner;
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(owner.builder())
                .addJavadoc("Builds $L; not safe for threads.", owner.name().simpleName())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(Cloneable.class)
                .addFields(fields())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (Member member : owner.members()) {
            type.addMethod(setter(member));
            type.addMethods(new SetterOverloads(context, owner, member).methods());
            new ViewPart(context, member).setter(owner).ifPresent(type::addMethod);
        }
        type.addMethods(new NullPart(context, owner).setters());
        return type.addMethod(build()).addMethod(cloneMethod()).build();
    }

    private List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>();
        for (Member member : owner.members()) {
            TypeName type = context.types().nullable(member.type());
            fields.add(FieldSpec.builder(type, member.name(), Modifier.PRIVATE).build());
        }
        if (owner.hasExtras()) {
            TypeName extras = context.runtime().of(Extras.class);
            fields.add(FieldSpec.builder(extras, "extras", Modifier.PRIVATE)
                    .initializer("$T.NONE", extras)
                    .build());
        }
        return fields;
    }

    private MethodSpec setter(Member member) {
        // the lambda's parameter must not be called like the setter's
        String element = member.name().startsWith("element") ? "item" : "element";
        CodeBlock copy = context.codecs().copy(member.type(), CodeBlock.of("$N", member.name()), element);
        // who calls looks at the setters of a request; of answers one looks at the accessors
        Javadoc text = owner.keepsExtras() ? reference(owner, member) : full(member);
        MethodSpec.Builder method = start(owner, member, text.param(member.name(), "the value; null leaves it out"))
                .addParameter(context.types().nullable(member.type()), member.name())
                .addStatement("this.$N = $L", member.name(), copy);
        if (owner.nullable().contains(member)) {
            method.addStatement("extras = extras.without($L)", member.wire());
        }
        return method.addStatement("return this").build();
    }

    private static Javadoc full(Member member) {
        return Javadoc.at(INDENT)
                .paragraph("Sets " + Prose.quoted(member.property().wireName()) + ".")
                .property(member.property());
    }

    /** Says where the description stands, so that it stands there once. */
    static Javadoc reference(ValueClass owner, Member member) {
        String type = owner.name().simpleName();
        Javadoc text = Javadoc.at(INDENT)
                .paragraph("Sets " + Prose.quoted(member.property().wireName()) + ".");
        // a method called like its class would be taken for the constructor
        return member.name().equals(type) ? text : text.see(type + "#" + member.name() + "()");
    }

    /** Starts a setter: documentation, modifiers and what it returns. */
    static MethodSpec.Builder start(ValueClass owner, Member member, Javadoc text) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(member.name())
                .addJavadoc(text.tag("@return this")
                        .deprecatedIf(member.property().deprecated())
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(owner.builder());
        if (member.property().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method;
    }

    private MethodSpec build() {
        return MethodSpec.methodBuilder("build")
                .addJavadoc("Builds the object.\n\n@return the object, independent of this builder")
                .addModifiers(Modifier.PUBLIC)
                .returns(owner.name())
                .addStatement("return new $T(clone())", owner.name())
                .build();
    }

    private MethodSpec cloneMethod() {
        return MethodSpec.methodBuilder("clone")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(owner.builder())
                .beginControlFlow("try")
                .addStatement("return ($T) super.clone()", owner.builder())
                .nextControlFlow("catch ($T e)", CloneNotSupportedException.class)
                .addStatement("throw new $T(e)", AssertionError.class)
                .endControlFlow()
                .build();
    }
}
