package io.docwright.resolve;

import io.docwright.model.DocumentedType;
import io.docwright.model.ScalarType;
import io.docwright.raw.RawValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the type that reads every value the samples show, where the documented one cannot read them all: text where a number or a truth
 * value is documented, any value where one of them has an inside and the other has none. A client must not fail on the very answer its
 * page shows.
 */
final class SampleHold {

    private static final Pattern NUMBER = Pattern.compile("-?\\d++(?:\\.\\d++)?+(?:[eE][+-]?\\d{1,3}+)?+");
    private static final Pattern WHOLE = Pattern.compile("-?\\d++");

    private SampleHold() {}

    /** Returns the type that must be used in place of the documented one; empty where that one stays, as a stated one does. */
    static Optional<ScalarType> of(Draft element) {
        if (element.isCorrected()
                || element.sample.filter(node -> !node.fromXml).isEmpty()) {
            return Optional.empty();
        }
        if (isOfOtherKind(element)) {
            return Optional.of(ScalarType.ANY);
        }
        DocumentedType type = element.type.orElse(DocumentedType.ANY);
        boolean readable = element.isContainer()
                || element.sample.get().scalars.stream().allMatch(value -> isReadable(value, type));
        return readable ? Optional.empty() : Optional.of(ScalarType.STRING);
    }

    /** Tells whether samples show something with an inside where the documented type has none, the reverse, or another inside. */
    static boolean isOfOtherKind(Draft element) {
        SampleNode sample = element.sample.orElseThrow();
        if (!element.isContainer()) {
            return sample.isContainer();
        }
        if (!sample.tellsNothing() && !sample.scalars.isEmpty()) {
            return true;
        }
        return element.is(DocumentedType.ARRAY) ? sample.seenObject && sample.seenArray : sample.seenArray;
    }

    /** What generated clients read: numbers and truth values also from text, text from every scalar. */
    private static boolean isReadable(RawValue value, DocumentedType type) {
        DocumentedType shown = SampleTypes.scalar(value);
        String text = value instanceof RawValue.StringValue string ? string.text() : "";
        if (type == DocumentedType.BOOLEAN) {
            return shown == DocumentedType.BOOLEAN || text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
        }
        if (Structure.isIntegral(type)) {
            return Structure.isIntegral(shown) || WHOLE.matcher(text).matches();
        }
        boolean number = Structure.isIntegral(shown)
                || Structure.isFractional(shown)
                || NUMBER.matcher(text).matches();
        return number || !Structure.isFractional(type);
    }
}
