package io.docwright.resolve;

import io.docwright.model.DocumentedType;

/** Questions about documented types that several passes ask. */
final class Structure {

    private Structure() {}

    /** Tells whether values of the type have an inside. */
    static boolean isContainer(DocumentedType type) {
        return type == DocumentedType.ARRAY || type == DocumentedType.OBJECT || type == DocumentedType.MAP;
    }

    /** Tells whether the type is a number without fraction. */
    static boolean isIntegral(DocumentedType type) {
        return type == DocumentedType.INTEGER || type == DocumentedType.LONG;
    }

    /** Tells whether the type is a number that may have a fraction. */
    static boolean isFractional(DocumentedType type) {
        return type == DocumentedType.FLOAT || type == DocumentedType.DOUBLE || type == DocumentedType.NUMBER;
    }
}
