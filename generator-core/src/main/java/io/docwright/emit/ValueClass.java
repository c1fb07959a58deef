package io.docwright.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * An immutable class with a builder, which models, requests and responses are. Its only field is a builder that nothing
 * changes any more: reading needs no copy, and no constructor has more parameters than a class file can hold.
 *
 * @param name the class
 * @param javadoc what it is
 * @param members its members in order
 * @param keepsExtras whether it keeps unknown properties and explicit nulls
 */
record ValueClass(ClassName name, CodeBlock javadoc, List<Member> members, boolean keepsExtras) {

    ClassName builder() {
        return name.nestedClass("Builder");
    }

    /**
     * Assembles the class in the one order all such classes have.
     *
     * @param codec methods between the values and the wire
     */
    TypeSpec assemble(EmitContext context, List<FieldSpec> constants, List<MethodSpec> codec) {
        return TypeSpec.classBuilder(name)
                .addJavadoc(javadoc)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addFields(constants)
                .addField(builder(), "state", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethods(new AccessorPart(context, this).methods())
                .addMethods(new EqualityPart(context, this).methods())
                .addMethods(codec)
                .addType(new BuilderPart(context, this).type())
                .build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(builder(), "state")
                .addStatement("this.state = state")
                .build();
    }
}
