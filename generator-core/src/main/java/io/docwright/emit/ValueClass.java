package io.docwright.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.docwright.model.Operation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * An immutable class with a builder, which models, requests and responses are. Its only field is a builder that nothing
 * changes any more: reading needs no copy, and no constructor has more parameters than a class file can hold.
 *
 * @param name the class
 * @param javadoc what it is
 * @param members its members in order
 * @param keepsExtras whether it keeps unknown properties and explicit nulls
 * @param nullable the members that can be told to be null, rather than absent
 * @param answers the operation whose answer it is, if it is one
 */
record ValueClass(
        ClassName name,
        CodeBlock javadoc,
        List<Member> members,
        boolean keepsExtras,
        List<Member> nullable,
        Optional<Operation> answers) {

    /** Whether its state has something beside the values of its members. */
    boolean hasExtras() {
        return keepsExtras || !nullable.isEmpty();
    }

    ClassName builder() {
        return name.nestedClass("Builder");
    }

    /**
     * Assembles the class in the one order all such classes have.
     *
     * @param codec methods between the values and the wire
     */
    TypeSpec assemble(EmitContext context, List<FieldSpec> constants, List<MethodSpec> codec) {
        MetadataPart metadata = new MetadataPart(context, this);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(javadoc)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addFields(constants)
                .addField(builder(), "state", Modifier.PRIVATE, Modifier.FINAL);
        answers.ifPresent(operation -> type.addField(metadata.field()));
        type.addMethod(constructor(answers.isPresent() ? metadata.none() : CodeBlock.of("this.state = state")));
        answers.ifPresent(operation -> type.addMethod(metadata.constructor()));
        type.addMethods(new AccessorPart(context, this).methods());
        answers.ifPresent(operation -> type.addMethod(metadata.accessor(operation)));
        type.addMethods(new EqualityPart(context, this).methods()).addMethods(codec);
        answers.ifPresent(operation -> type.addMethod(metadata.received(operation)));
        return type.addType(new BuilderPart(context, this).type()).build();
    }

    private MethodSpec constructor(CodeBlock statement) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(builder(), "state")
                .addStatement(statement)
                .build();
    }
}
