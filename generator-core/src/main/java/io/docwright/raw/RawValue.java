package io.docwright.raw;

import io.docwright.diag.Located;
import io.docwright.diag.Secrets;
import io.docwright.diag.SourceLocation;
import java.util.List;

/** A JSON value of a sample with its place. */
public sealed interface RawValue {

    /** Returns the span of the value. */
    SourceLocation at();

    /** Calls the visitor's method for this variant. */
    <R> R accept(Visitor<R> visitor);

    /**
     * An object, members in written order; a repeated name stays repeated.
     *
     * @param members the members
     * @param at the span with its braces
     */
    record ObjectValue(List<Member> members, SourceLocation at) implements RawValue {
        /** Copies the members. */
        public ObjectValue {
            members = List.copyOf(members);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.object(this);
        }
    }

    /**
     * An array.
     *
     * @param elements the elements
     * @param at the span with its brackets
     */
    record ArrayValue(List<RawValue> elements, SourceLocation at) implements RawValue {
        /** Copies the elements. */
        public ArrayValue {
            elements = List.copyOf(elements);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.array(this);
        }
    }

    /**
     * A string.
     *
     * @param text the decoded characters
     * @param at the span with its quotes
     */
    record StringValue(String text, SourceLocation at) implements RawValue {
        /** Hides what looks like a secret. */
        public StringValue {
            text = Secrets.standard().mask(text);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.string(this);
        }
    }

    /**
     * A number.
     *
     * @param literal the digits as written
     * @param at the span
     */
    record NumberValue(String literal, SourceLocation at) implements RawValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.number(this);
        }
    }

    /**
     * {@code true} or {@code false}.
     *
     * @param value which
     * @param at the span
     */
    record BooleanValue(boolean value, SourceLocation at) implements RawValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bool(this);
        }
    }

    /**
     * {@code null}.
     *
     * @param at the span
     */
    record NullValue(SourceLocation at) implements RawValue {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nothing(this);
        }
    }

    /**
     * A member of an object.
     *
     * @param name its name, decoded, with the span of its quotes
     * @param value its value
     */
    record Member(Located<String> name, RawValue value) {
        /** Hides a value whose name is that of a secret. */
        public Member {
            if (Secrets.standard().isSecretName(name.value())) {
                value = hidden(value);
            }
        }

        private static RawValue hidden(RawValue value) {
            if (value instanceof StringValue string) {
                return new StringValue(Secrets.placeholder(string.text()), string.at());
            }
            return value instanceof NumberValue number
                    ? new NumberValue(number.literal().replaceAll("[1-9]", "1"), number.at())
                    : value;
        }
    }

    /** One method a variant, so that a new variant breaks the compile of everyone who must know it. */
    interface Visitor<R> {
        /** Handles an object. */
        R object(ObjectValue value);

        /** Handles an array. */
        R array(ArrayValue value);

        /** Handles a string. */
        R string(StringValue value);

        /** Handles a number. */
        R number(NumberValue value);

        /** Handles a boolean. */
        R bool(BooleanValue value);

        /** Handles null. */
        R nothing(NullValue value);
    }
}
