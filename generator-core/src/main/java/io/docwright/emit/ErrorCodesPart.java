package io.docwright.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.docwright.model.Operation;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The documented error codes as constants, nested in the exception. */
final class ErrorCodesPart {

    private static final String NAME = "Codes";
    private static final int INDENT = 11;

    private final EmitContext context;

    ErrorCodesPart(EmitContext context) {
        this.context = context;
    }

    /** Returns the class; empty where no code is documented. */
    Optional<TypeSpec> type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(NAME)
                .addJavadoc("Documented values of {@link #code()}; a service may send others.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        context.service().errorCodes().forEach(error -> type.addField(constant(error)));
        TypeSpec codes = type.build();
        return codes.fieldSpecs().isEmpty() ? Optional.empty() : Optional.of(codes);
    }

    private FieldSpec constant(Operation.ErrorCode error) {
        return FieldSpec.builder(
                        String.class,
                        context.symbols().errorCode(error.code()),
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(Javadoc.at(INDENT).paragraph(describe(error)).build())
                .initializer(Literals.of(error.code()))
                .build();
    }

    /** Returns status, code and meaning, fit for a comment. */
    static String describe(Operation.ErrorCode error) {
        String status = error.status().map(code -> code + " ").orElse("");
        String meaning = error.description().isEmpty()
                ? error.message().orElse("")
                : String.join(" ", error.description().paragraphs());
        String text = Prose.inline(meaning);
        return status + Prose.quoted(error.code()) + (text.isEmpty() ? "" : ": " + text);
    }
}
