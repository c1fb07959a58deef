package io.docwright.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** The enum of a service's editions, nested in the client interface. */
final class EditionPart {

    static final String NAME = "Edition";

    private final EmitContext context;

    EditionPart(EmitContext context) {
        this.context = context;
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.enumBuilder(NAME)
                .addJavadoc("The editions of the service.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addField(String.class, "key", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "key")
                        .addStatement("this.key = key")
                        .build());
        for (String edition : context.service().editions()) {
            type.addEnumConstant(
                    context.symbols().edition(edition),
                    TypeSpec.anonymousClassBuilder("$L", Literals.of(edition))
                            .addJavadoc(Javadoc.at(11)
                                    .paragraph("The edition " + Prose.quoted(edition) + ".")
                                    .build())
                            .build());
        }
        return type.build();
    }
}
