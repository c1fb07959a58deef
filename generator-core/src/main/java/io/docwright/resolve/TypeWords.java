package io.docwright.resolve;

import io.docwright.model.DocumentedType;
import io.docwright.model.ScalarType;
import io.docwright.raw.Lexicon;
import io.docwright.raw.TypeGrammar;
import io.docwright.raw.TypeText;
import java.util.Locale;

/** Says what the texts of type columns mean in the model. */
final class TypeWords {

    private final TypeGrammar grammar;

    TypeWords(Lexicon lexicon) {
        this.grammar = new TypeGrammar(lexicon);
    }

    /** Reads the text of a cell. */
    TypeReading read(String cell) {
        return grammar.read(cell).accept(Meaning.INSTANCE);
    }

    private static final class Meaning implements TypeText.Visitor<TypeReading> {

        private static final Meaning INSTANCE = new Meaning();

        @Override
        public TypeReading word(TypeText.Word word) {
            if (word.meaning().equals("none")) {
                return TypeReading.nothing();
            }
            String[] parts = word.meaning().toUpperCase(Locale.ROOT).split("/");
            DocumentedType type = DocumentedType.valueOf(parts[0]);
            return parts.length == 1 ? TypeReading.of(type) : TypeReading.of(type, ScalarType.valueOf(parts[1]));
        }

        @Override
        public TypeReading named(TypeText.Named named) {
            return TypeReading.ofClass(named.name());
        }

        @Override
        public TypeReading list(TypeText.ListOf list) {
            return TypeReading.container(DocumentedType.ARRAY, list.element().accept(this));
        }

        @Override
        public TypeReading map(TypeText.MapOf map) {
            return TypeReading.container(DocumentedType.MAP, map.value().accept(this));
        }

        @Override
        public TypeReading other(TypeText.Other other) {
            return TypeReading.unknown();
        }
    }
}
