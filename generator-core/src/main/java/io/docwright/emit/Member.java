package io.docwright.emit;

import com.palantir.javapoet.CodeBlock;
import io.docwright.model.Property;
import io.docwright.model.TypeRef;
import java.util.Optional;

/**
 * A property or parameter as a member of a generated class.
 *
 * @param property the model
 * @param name its field, accessor and setter
 * @param presence the method that tells whether a list or map is there
 * @param view the method that returns a view of it, if it has one
 * @param index its place in the class
 */
record Member(Property property, String name, String presence, Optional<String> view, int index) {

    TypeRef type() {
        return property.type();
    }

    boolean isContainer() {
        return Codecs.isContainer(type());
    }

    /** Returns its wire name as a literal. */
    CodeBlock wire() {
        return Literals.of(property.wireName());
    }

    /** Returns its field in the frozen builder. */
    CodeBlock value() {
        return CodeBlock.of("state.$N", name);
    }
}
