package io.docwright.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.docwright.model.Operation;
import io.docwright.model.Property;
import io.docwright.model.ScalarType;
import io.docwright.model.TypeDefinition;
import io.docwright.model.TypeRef;
import io.docwright.testkit.ErrorForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which members of an answer tell of a failure that comes with HTTP 200: those that are documented beside its success flag. */
final class FailureForm {

    private static final Map<String, ErrorForm.Part> PARTS = Map.of(
            "success", ErrorForm.Part.FALSE,
            "requestid", ErrorForm.Part.REQUEST_ID,
            "code", ErrorForm.Part.CODE,
            "errorcode", ErrorForm.Part.CODE,
            "message", ErrorForm.Part.MESSAGE,
            "errormessage", ErrorForm.Part.MESSAGE,
            "errormsg", ErrorForm.Part.MESSAGE,
            "httpcode", ErrorForm.Part.STATUS,
            "httpstatuscode", ErrorForm.Part.STATUS);

    private final EmitContext context;

    FailureForm(EmitContext context) {
        this.context = context;
    }

    /** Returns the form as an expression, where the answer has a success flag. */
    Optional<CodeBlock> of(Operation operation) {
        Map<Property, ErrorForm.Part> members = new LinkedHashMap<>();
        for (Property property : members(operation)) {
            ErrorForm.Part part = PARTS.get(property.wireName().toLowerCase(Locale.ROOT));
            if (part != null && (part == ErrorForm.Part.FALSE) == isFlag(property)) {
                members.put(property, part);
            }
        }
        return members.containsValue(ErrorForm.Part.FALSE) ? Optional.of(form(members)) : Optional.empty();
    }

    private List<Property> members(Operation operation) {
        return operation
                .response()
                .filter(TypeRef.Named.class::isInstance)
                .map(type -> context.service().type(((TypeRef.Named) type).id()))
                .filter(TypeDefinition.ObjectType.class::isInstance)
                .map(type -> ((TypeDefinition.ObjectType) type).properties())
                .orElse(List.of());
    }

    private static boolean isFlag(Property property) {
        return property.type() instanceof TypeRef.Scalar scalar && scalar.type() == ScalarType.BOOLEAN;
    }

    private CodeBlock form(Map<Property, ErrorForm.Part> members) {
        ClassName form = context.testkit().of(ErrorForm.class);
        ClassName part = form.nestedClass(ErrorForm.Part.class.getSimpleName());
        CodeBlock.Builder code = CodeBlock.builder().add("$T.empty()", form);
        members.forEach((property, value) ->
                code.add("$Z.with($L, $T.$L)", Literals.of(property.wireName()), part, value.name()));
        return code.build();
    }
}
