package io.docwright.resolve;

import io.docwright.model.DocumentedType;
import io.docwright.model.ScalarType;
import java.util.Optional;

/**
 * What a type cell says.
 *
 * @param type the documented type; empty when the cell says nothing or nothing known
 * @param scalar the scalar type the word proves beyond its documented type, such as 32 bits
 * @param className name of a documented class, such as {@code LogConfig}
 * @param element what it says of list elements or map values
 * @param understood whether the cell's text is in the vocabulary; an empty cell is understood
 */
record TypeReading(
        Optional<DocumentedType> type,
        Optional<ScalarType> scalar,
        Optional<String> className,
        Optional<TypeReading> element,
        boolean understood) {

    static TypeReading nothing() {
        return new TypeReading(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true);
    }

    static TypeReading unknown() {
        return new TypeReading(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    static TypeReading of(DocumentedType type) {
        return new TypeReading(Optional.of(type), Optional.empty(), Optional.empty(), Optional.empty(), true);
    }

    static TypeReading of(DocumentedType type, ScalarType scalar) {
        return new TypeReading(Optional.of(type), Optional.of(scalar), Optional.empty(), Optional.empty(), true);
    }

    static TypeReading ofClass(String className) {
        return new TypeReading(
                Optional.of(DocumentedType.OBJECT), Optional.empty(), Optional.of(className), Optional.empty(), true);
    }

    static TypeReading container(DocumentedType type, TypeReading element) {
        return new TypeReading(Optional.of(type), Optional.empty(), Optional.empty(), Optional.of(element), true);
    }

    boolean isContainer() {
        return type.filter(Structure::isContainer).isPresent();
    }
}
