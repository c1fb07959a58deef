package io.docwright.lock;

import io.docwright.model.TypeRef;
import java.util.Optional;

/**
 * The text for the use of a type on the wire: {@code int64}, {@code array<string>}, {@code array-or-one<string>}, {@code map<int64>},
 * and {@code #} before the name of a type of the lock.
 */
public final class WireType implements TypeRef.Visitor<String> {

    private static final String LIST = "array<";
    private static final String LIST_OR_ONE = "array-or-one<";
    private static final String MAP = "map<";
    private static final String NAMED = "#";

    private WireType() {}

    static String of(TypeRef type) {
        return type.accept(new WireType());
    }

    /** Returns what is in a list, whether or not the only element may stand alone. */
    public static Optional<String> element(String type) {
        return inside(type, LIST).or(() -> inside(type, LIST_OR_ONE));
    }

    /** Tells whether a list of one element may be written without the list. */
    public static boolean isOrOne(String type) {
        return type.startsWith(LIST_OR_ONE);
    }

    /** Returns the type of the values of a map. */
    public static Optional<String> mapped(String type) {
        return inside(type, MAP);
    }

    /** Returns the name of a type of the lock. */
    public static Optional<String> named(String type) {
        return type.startsWith(NAMED) ? Optional.of(type.substring(1)) : Optional.empty();
    }

    /** Returns the type of the lock at the core of lists and maps. */
    public static Optional<String> innermost(String type) {
        String core = type;
        Optional<String> inside = element(core).or(() -> mapped(type));
        while (inside.isPresent()) {
            String next = inside.get();
            core = next;
            inside = element(next).or(() -> mapped(next));
        }
        return named(core);
    }

    /** Returns a use of a type with another type of the lock in the place of the one at its core. */
    public static String replacing(String type, String name, String other) {
        return type.replace(NAMED + name, NAMED + other);
    }

    private static Optional<String> inside(String type, String around) {
        return type.startsWith(around) && type.endsWith(">")
                ? Optional.of(type.substring(around.length(), type.length() - 1))
                : Optional.empty();
    }

    @Override
    public String scalar(TypeRef.Scalar type) {
        return LockMaker.word(type.type());
    }

    @Override
    public String list(TypeRef.ListOf type) {
        return (type.orOne() ? LIST_OR_ONE : LIST) + type.element().accept(this) + ">";
    }

    @Override
    public String map(TypeRef.MapOf type) {
        return MAP + type.value().accept(this) + ">";
    }

    @Override
    public String named(TypeRef.Named type) {
        return NAMED + type.id().value();
    }
}
