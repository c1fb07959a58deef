package io.docwright.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.docwright.model.Constraints;
import io.docwright.model.PlainPattern;
import io.docwright.model.Property;
import io.docwright.model.ScalarType;
import io.docwright.model.TypeRef;
import io.docwright.runtime.Limits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The checks of one parameter or member before it is sent. Documented values are none: a service may know more of them. */
final class LimitsPart {

    private final EmitContext context;
    private final ClassName limits;

    LimitsPart(EmitContext context) {
        this.context = context;
        this.limits = context.runtime().of(Limits.class);
    }

    /** Tells whether a property has a documented limit that can be checked. */
    static boolean isLimited(Property property) {
        Constraints documented = property.constraints();
        if (property.type() instanceof TypeRef.Scalar scalar) {
            return isNumber(scalar.type())
                    ? hasRange(documented)
                    : scalar.type() == ScalarType.STRING && (hasLength(documented) || hasPattern(documented));
        }
        return property.type() instanceof TypeRef.ListOf
                && documented.maxItems().isPresent();
    }

    /**
     * Returns the checks of a member.
     *
     * @param name what it is called in a message, as an expression
     */
    List<CodeBlock> checks(Member member, CodeBlock name) {
        List<CodeBlock> checks = new ArrayList<>();
        if (isLimited(member.property())) {
            limits(member, name, checks);
        }
        if (context.checked().contains(member.type())) {
            checks.add(CodeBlock.of("$T.inside($L, $L, $L)", limits, name, member.value(), inside(member.type(), 1)));
        }
        return checks;
    }

    private void limits(Member member, CodeBlock name, List<CodeBlock> checks) {
        Constraints documented = member.property().constraints();
        if (member.type() instanceof TypeRef.Scalar scalar && isNumber(scalar.type())) {
            checks.add(range(member, name, documented));
        } else if (member.type() instanceof TypeRef.Scalar) {
            length(member, name, documented).ifPresent(checks::add);
            pattern(member, name, documented).ifPresent(checks::add);
        } else {
            documented
                    .maxItems()
                    .ifPresent(most ->
                            checks.add(CodeBlock.of("$T.count($L, $L, $L)", limits, name, member.value(), most)));
        }
    }

    /** Returns the function that checks what is inside a value. */
    private CodeBlock inside(TypeRef type, int depth) {
        if (type instanceof TypeRef.ListOf list) {
            return each("each", list.element(), depth);
        }
        if (type instanceof TypeRef.MapOf map) {
            return each("eachValue", map.value(), depth);
        }
        return CodeBlock.of("$T::checkLimits", context.types().of(type));
    }

    private CodeBlock each(String verb, TypeRef element, int depth) {
        return CodeBlock.of(
                "(name$1L, value$1L) ->$W$2T.$3L(name$1L, value$1L, $4L)",
                depth,
                limits,
                verb,
                inside(element, depth + 1));
    }

    private static boolean isNumber(ScalarType type) {
        return switch (type) {
            case INT32, INT64, BIG_INTEGER, DECIMAL, FLOAT, DOUBLE -> true;
            case STRING, BOOLEAN, BYTES, ANY -> false;
        };
    }

    private static boolean hasRange(Constraints documented) {
        return documented.minimum().isPresent() || documented.maximum().isPresent();
    }

    private static boolean hasLength(Constraints documented) {
        return documented.minLength().isPresent() || documented.maxLength().isPresent();
    }

    private static boolean hasPattern(Constraints documented) {
        return documented.pattern().filter(PlainPattern::isPlain).isPresent();
    }

    private CodeBlock range(Member member, CodeBlock name, Constraints documented) {
        return CodeBlock.of(
                "$T.range($L, $L, $L, $L)",
                limits,
                name,
                member.value(),
                bound(documented.minimum()),
                bound(documented.maximum()));
    }

    private static CodeBlock bound(Optional<BigDecimal> bound) {
        return bound.map(BigDecimal::toPlainString).map(Literals::of).orElse(CodeBlock.of("null"));
    }

    private Optional<CodeBlock> length(Member member, CodeBlock name, Constraints documented) {
        if (!hasLength(documented)) {
            return Optional.empty();
        }
        return Optional.of(CodeBlock.of(
                "$T.length($L, $L, $L, $L)",
                limits,
                name,
                member.value(),
                documented.minLength().orElse(0),
                documented
                        .maxLength()
                        .map(most -> CodeBlock.of("$L", most))
                        .orElse(CodeBlock.of("$T.MAX_VALUE", Integer.class))));
    }

    private Optional<CodeBlock> pattern(Member member, CodeBlock name, Constraints documented) {
        return documented
                .pattern()
                .filter(PlainPattern::isPlain)
                .map(expression ->
                        CodeBlock.of("$T.pattern($L, $L, $L)", limits, name, member.value(), Literals.of(expression)));
    }
}
