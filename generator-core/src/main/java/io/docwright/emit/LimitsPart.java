package io.docwright.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.docwright.model.Constraints;
import io.docwright.model.PlainPattern;
import io.docwright.model.ScalarType;
import io.docwright.model.TypeRef;
import io.docwright.runtime.Limits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The checks of one parameter's documented limits. Documented values are none: a service may know more of them. */
final class LimitsPart {

    private final ClassName limits;

    LimitsPart(EmitContext context) {
        this.limits = context.runtime().of(Limits.class);
    }

    List<CodeBlock> checks(Member member) {
        Constraints documented = member.property().constraints();
        List<CodeBlock> checks = new ArrayList<>();
        if (member.type() instanceof TypeRef.Scalar scalar) {
            if (isNumber(scalar.type())) {
                range(member, documented).ifPresent(checks::add);
            } else if (scalar.type() == ScalarType.STRING) {
                length(member, documented).ifPresent(checks::add);
                pattern(member, documented).ifPresent(checks::add);
            }
        } else if (member.type() instanceof TypeRef.ListOf) {
            documented
                    .maxItems()
                    .ifPresent(most -> checks.add(
                            CodeBlock.of("$T.count($L, $L, $L)", limits, member.wire(), member.value(), most)));
        }
        return checks;
    }

    private static boolean isNumber(ScalarType type) {
        return switch (type) {
            case INT32, INT64, BIG_INTEGER, DECIMAL, FLOAT, DOUBLE -> true;
            case STRING, BOOLEAN, BYTES, ANY -> false;
        };
    }

    private Optional<CodeBlock> range(Member member, Constraints documented) {
        if (documented.minimum().isEmpty() && documented.maximum().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(CodeBlock.of(
                "$T.range($L, $L, $L, $L)",
                limits,
                member.wire(),
                member.value(),
                bound(documented.minimum()),
                bound(documented.maximum())));
    }

    private static CodeBlock bound(Optional<BigDecimal> bound) {
        return bound.map(BigDecimal::toPlainString).map(Literals::of).orElse(CodeBlock.of("null"));
    }

    private Optional<CodeBlock> length(Member member, Constraints documented) {
        if (documented.minLength().isEmpty() && documented.maxLength().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(CodeBlock.of(
                "$T.length($L, $L, $L, $L)",
                limits,
                member.wire(),
                member.value(),
                documented.minLength().orElse(0),
                documented
                        .maxLength()
                        .map(most -> CodeBlock.of("$L", most))
                        .orElse(CodeBlock.of("$T.MAX_VALUE", Integer.class))));
    }

    private Optional<CodeBlock> pattern(Member member, Constraints documented) {
        return documented
                .pattern()
                .filter(PlainPattern::isPlain)
                .map(expression -> CodeBlock.of(
                        "$T.pattern($L, $L, $L)", limits, member.wire(), member.value(), Literals.of(expression)));
    }
}
