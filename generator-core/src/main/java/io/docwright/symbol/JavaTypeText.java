package io.docwright.symbol;

import io.docwright.model.TypeRef;

/** Writes the Java type of each use of a type as text, such as {@code List<Service>}, for people and for comparison. */
public final class JavaTypeText implements TypeRef.Visitor<String> {

    /** The type of an answer of which nothing is documented. */
    public static final String UNDOCUMENTED = JavaScalar.JSON_VALUE.simpleName();

    private final ServiceSymbols symbols;

    /** Makes a writer that knows the classes of one service. */
    public JavaTypeText(ServiceSymbols symbols) {
        this.symbols = symbols;
    }

    /** Returns the type an accessor has. */
    public String of(TypeRef type) {
        return type.accept(this);
    }

    @Override
    public String scalar(TypeRef.Scalar type) {
        return JavaScalar.of(type.type()).simpleName();
    }

    @Override
    public String list(TypeRef.ListOf type) {
        return "List<" + of(type.element()) + ">";
    }

    @Override
    public String map(TypeRef.MapOf type) {
        return "Map<String, " + of(type.value()) + ">";
    }

    @Override
    public String named(TypeRef.Named type) {
        return symbols.type(type.id());
    }
}
