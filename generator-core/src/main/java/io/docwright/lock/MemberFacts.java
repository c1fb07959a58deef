package io.docwright.lock;

import io.docwright.model.Constraints;
import io.docwright.model.Parameter;
import io.docwright.model.Parameter.Location;
import io.docwright.model.Property;
import io.docwright.model.TypeRef;
import io.docwright.symbol.JavaTypeText;
import io.docwright.symbol.ServiceSymbols;
import java.util.function.Function;

/** States what is known of parameters, properties and headers alike. */
final class MemberFacts {

    private final JavaTypeText javaTypes;

    MemberFacts(ServiceSymbols symbols) {
        this.javaTypes = new JavaTypeText(symbols);
    }

    void state(Property property, LockElement.Builder element) {
        element.state(Fact.TYPE, WireType.of(property.type()))
                .flag(Fact.DEPRECATED, property.deprecated())
                .flag(Fact.SECRET, property.secret())
                .state(Fact.DESCRIPTION, TextHash.of(property.description().paragraphs()));
        if (element.takes(Fact.JAVA_TYPE)) {
            element.state(Fact.JAVA_TYPE, javaTypes.of(property.type()));
        }
        property.required().ifPresent(required -> element.state(Fact.REQUIRED, required.toString()));
        property.format().ifPresent(format -> element.state(Fact.FORMAT, format.word()));
        property.defaultValue().ifPresent(value -> element.state(Fact.DEFAULT, value));
        limits(property.constraints(), element);
    }

    private static void limits(Constraints limits, LockElement.Builder element) {
        Function<Object, String> text = Object::toString;
        limits.minimum().ifPresent(bound -> element.state(Fact.MINIMUM, bound.toPlainString()));
        limits.maximum().ifPresent(bound -> element.state(Fact.MAXIMUM, bound.toPlainString()));
        limits.minLength().map(text).ifPresent(bound -> element.state(Fact.MIN_LENGTH, bound));
        limits.maxLength().map(text).ifPresent(bound -> element.state(Fact.MAX_LENGTH, bound));
        limits.minItems().map(text).ifPresent(bound -> element.state(Fact.MIN_ITEMS, bound));
        limits.maxItems().map(text).ifPresent(bound -> element.state(Fact.MAX_ITEMS, bound));
        limits.pattern().ifPresent(pattern -> element.state(Fact.PATTERN, pattern));
        element.state(
                Fact.REQUIRED_WHEN,
                limits.requiredWhen().stream()
                        .map(MemberFacts::condition)
                        .sorted()
                        .distinct()
                        .toList());
    }

    private static String condition(Constraints.Condition condition) {
        return condition.parameter().orElse("(described)")
                + (condition.values().isEmpty() ? "" : " = " + String.join(" | ", condition.values()));
    }

    /** States how a value is written; that of a scalar or of a JSON body leaves no choice. */
    LockElement.Builder writing(Parameter parameter, LockElement.Builder element) {
        boolean plain = parameter.property().type() instanceof TypeRef.Scalar || parameter.location() == Location.BODY;
        return plain ? element : element.state(Fact.WRITTEN_AS, LockMaker.word(parameter.style()));
    }
}
