package io.docwright.resolve;

import io.docwright.model.DocumentedType;
import java.util.Optional;

/**
 * Names types after their properties: the documented class of the elements where there is one, else the property's name, in the
 * singular for what a list holds. Names that say nothing alone ({@code data}, {@code status}) take their holder's name before them.
 */
final class TypeNames {

    private static final WordList GENERIC = WordList.load("generic-names.txt");

    private TypeNames() {}

    /**
     * Returns the wanted name.
     *
     * @param property the property, whose type or innermost element is to be named
     * @param holder name of the type that has the property
     */
    static String of(Draft property, String holder) {
        Optional<String> documented = documentedClass(property);
        if (documented.isPresent()) {
            return Nouns.capitalised(documented.get());
        }
        boolean list = property.is(DocumentedType.ARRAY);
        String name = Nouns.capitalised(list ? Nouns.singular(property.name) : property.name);
        boolean generic = GENERIC.meaning(property.name).isPresent()
                || GENERIC.meaning(name).isPresent();
        return generic ? holder(holder) + name : name;
    }

    private static Optional<String> documentedClass(Draft property) {
        return property.body().className.or(() -> property.className).filter(name -> name.matches("[A-Za-z]\\w*"));
    }

    /** {@code ListServicesResponse} lends the operation's name only. */
    private static String holder(String name) {
        return name.replaceFirst("(?<=.)(?:Response|Request)$", "");
    }

    /** Returns the name for a type whose wanted name belongs to another shape. */
    static String qualified(String holder, String name) {
        String prefix = holder(holder);
        return name.startsWith(prefix) ? name : prefix + name;
    }
}
