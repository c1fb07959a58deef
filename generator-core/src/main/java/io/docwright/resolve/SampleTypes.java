package io.docwright.resolve;

import io.docwright.model.DocumentedType;
import io.docwright.raw.RawValue;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the type that holds every value the samples show at one place. */
final class SampleTypes {

    private static final int LONGEST_INTEGER = 100;
    private static final Pattern INTEGRAL = Pattern.compile("-?\\d+");

    private SampleTypes() {}

    /** Returns the narrowest documented type of all values; any for a mixture or nothing but null; empty when no value is seen. */
    static Optional<DocumentedType> of(SampleNode node) {
        Set<DocumentedType> seen = EnumSet.noneOf(DocumentedType.class);
        if (node.seenObject) {
            seen.add(DocumentedType.OBJECT);
        }
        if (node.seenArray) {
            seen.add(DocumentedType.ARRAY);
        }
        node.scalars.forEach(value -> seen.add(scalar(value)));
        if (seen.isEmpty()) {
            return node.seenNull ? Optional.of(DocumentedType.ANY) : Optional.empty();
        }
        return Optional.of(union(seen));
    }

    private static DocumentedType union(Set<DocumentedType> seen) {
        if (seen.size() == 1) {
            return seen.iterator().next();
        }
        if (seen.stream().allMatch(Structure::isIntegral)) {
            return DocumentedType.LONG;
        }
        boolean numbers = seen.stream().allMatch(type -> Structure.isIntegral(type) || Structure.isFractional(type));
        return numbers ? DocumentedType.NUMBER : DocumentedType.ANY;
    }

    /** Tells whether one type narrower than any holds both values. */
    static boolean haveOneType(RawValue one, RawValue other) {
        return union(EnumSet.of(scalar(one), scalar(other))) != DocumentedType.ANY;
    }

    /** Returns the type of one scalar value. */
    static DocumentedType scalar(RawValue value) {
        if (value instanceof RawValue.NumberValue number) {
            if (!INTEGRAL.matcher(number.literal()).matches()) {
                return DocumentedType.NUMBER;
            }
            boolean small = bits(number) < Integer.SIZE;
            return small ? DocumentedType.INTEGER : DocumentedType.LONG;
        }
        return value instanceof RawValue.BooleanValue ? DocumentedType.BOOLEAN : DocumentedType.STRING;
    }

    /** Tells whether a value is an integer that 64 bits cannot hold. */
    static boolean needsBigInteger(RawValue value) {
        return value instanceof RawValue.NumberValue number
                && INTEGRAL.matcher(number.literal()).matches()
                && bits(number) >= Long.SIZE;
    }

    /** Returns the bits an integer takes without its sign; of a very long one, more than any type has, for reading it takes long. */
    private static int bits(RawValue.NumberValue integer) {
        String literal = integer.literal();
        return literal.length() > LONGEST_INTEGER ? Integer.MAX_VALUE : new BigInteger(literal).bitLength();
    }
}
