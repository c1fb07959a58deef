package io.docwright.diff;

import io.docwright.lock.ElementKind;
import io.docwright.lock.Fact;
import io.docwright.lock.LockElement;
import io.docwright.lock.WireType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Tells whether what is written as one type can be read as another. */
final class WireFit {

    /** Each number can be read as any that stands behind it. */
    private static final List<String> NUMBERS = List.of("int32", "int64", "big-integer", "float", "double", "decimal");

    private static final String TEXT = "string";
    private static final String ANY = "any";

    private final Function<String, Optional<LockElement>> written;
    private final Function<String, Optional<LockElement>> read;
    private final boolean digitsAreText;
    private final boolean answers;
    private final Set<String> open = new HashSet<>();

    /**
     * Compares types of two locks.
     *
     * @param written finds the types of what is written
     * @param read finds the types of what is read
     * @param digitsAreText whether a number or boolean can be read as text, as in queries and by clients
     * @param answers whether it is about answers, in which what is not read does no harm
     */
    WireFit(
            Function<String, Optional<LockElement>> written,
            Function<String, Optional<LockElement>> read,
            boolean digitsAreText,
            boolean answers) {
        this.written = written;
        this.read = read;
        this.digitsAreText = digitsAreText;
        this.answers = answers;
    }

    boolean fits(String from, String to) {
        if (to.equals(ANY)) {
            return true;
        }
        Optional<String> element = WireType.element(to);
        if (element.isPresent()) {
            boolean oneMayCome = WireType.isOrOne(from) && !WireType.isOrOne(to);
            return !oneMayCome
                    && WireType.element(from)
                            .filter(inside -> fits(inside, element.get()))
                            .isPresent();
        }
        Optional<String> value = WireType.mapped(to);
        if (value.isPresent()) {
            return WireType.mapped(from)
                    .filter(inside -> fits(inside, value.get()))
                    .isPresent();
        }
        return fitsPlain(from, to);
    }

    private boolean fitsPlain(String from, String to) {
        Optional<LockElement> source = WireType.named(from).flatMap(written);
        Optional<LockElement> target = WireType.named(to).flatMap(read);
        boolean objects = source.filter(type -> !isValues(type)).isPresent()
                && target.filter(type -> !isValues(type)).isPresent();
        if (objects) {
            return !open.add(from + " " + to) || objectFits(source.get(), target.get());
        }
        return scalarFits(scalar(from, source), scalar(to, target));
    }

    private static boolean isValues(LockElement type) {
        return type.text(Fact.BASE).isPresent();
    }

    private static String scalar(String type, Optional<LockElement> definition) {
        return definition.flatMap(values -> values.text(Fact.BASE)).orElse(type);
    }

    private boolean scalarFits(String from, String to) {
        if (from.equals(to)) {
            return !from.startsWith("#");
        }
        int size = NUMBERS.indexOf(from);
        if (to.equals(TEXT)) {
            return digitsAreText && (size >= 0 || from.equals("boolean"));
        }
        return size >= 0 && NUMBERS.indexOf(to) > size || from.equals("double") && to.equals("float");
    }

    /** An answer must have all that is read; a request must have all that is required, and nothing unknown. */
    private boolean objectFits(LockElement from, LockElement to) {
        boolean complete = to.children(ElementKind.PROPERTY).stream()
                .filter(property -> answers || property.is(Fact.REQUIRED))
                .allMatch(property ->
                        from.child(ElementKind.PROPERTY, property.name()).isPresent());
        boolean known = answers
                || from.children(ElementKind.PROPERTY).stream()
                        .allMatch(property ->
                                to.child(ElementKind.PROPERTY, property.name()).isPresent());
        return complete && known && commonFit(from, to);
    }

    private boolean commonFit(LockElement from, LockElement to) {
        return to.children(ElementKind.PROPERTY).stream()
                .allMatch(property -> from.child(ElementKind.PROPERTY, property.name())
                        .map(same -> fits(same.need(Fact.TYPE), property.need(Fact.TYPE)))
                        .orElse(true));
    }
}
