package io.docwright.raw;

/** What the text of a type says, as a small tree: a word, a class, or a list or map of something. */
public sealed interface TypeText {

    /** Tells whether the text is a type wherever it stands; if not, it is one in a column of types alone. */
    boolean isCertain();

    /** Calls the visitor's method for this variant. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A word of the vocabulary.
     *
     * @param meaning what the vocabulary says of it, such as {@code integer/int32}; {@code none} for a word that says there is no type
     */
    record Word(String meaning, boolean isCertain) implements TypeText {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.word(this);
        }
    }

    /**
     * The name of a class.
     *
     * @param name the name, without the word that calls it a class
     */
    record Named(String name, boolean isCertain) implements TypeText {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.named(this);
        }
    }

    /**
     * A list.
     *
     * @param element what is said of its elements
     */
    record ListOf(TypeText element, boolean isCertain) implements TypeText {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }
    }

    /**
     * A map.
     *
     * @param value what is said of its values
     */
    record MapOf(TypeText value, boolean isCertain) implements TypeText {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.map(this);
        }
    }

    /**
     * Something else.
     *
     * @param text the text
     */
    record Other(String text) implements TypeText {
        @Override
        public boolean isCertain() {
            return false;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.other(this);
        }
    }

    /** One method a variant. */
    interface Visitor<R> {

        /** Visits a word of the vocabulary. */
        R word(Word word);

        /** Visits the name of a class. */
        R named(Named named);

        /** Visits a list. */
        R list(ListOf list);

        /** Visits a map. */
        R map(MapOf map);

        /** Visits a text that is none of these. */
        R other(Other other);
    }
}
