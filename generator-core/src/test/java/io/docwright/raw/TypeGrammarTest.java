package io.docwright.raw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeGrammarTest {

    private final TypeGrammar grammar = new TypeGrammar(Lexicon.standard());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        string                   | string
        **int32**                | integer/int32
        -                        | none?
        url                      | string?
        array<object>            | [object]
        array<object             | [object]?
        array[]                  | array
        数组（字符串）           | [string]
        字符串数组               | [string]
        文字列の配列             | [string]
        实例列表                 | [(实例)]?
        Disk[]                   | [Disk?]
        list of strings          | [string?]
        lists of Disk            | [Disk?]
        set of Disk objects      | [Disk]
        array of many things     | [(many things)]?
        map<string, array<long>> | {[long]}
        dict<string, Disk>       | {Disk?}
        map of string            | {string}
        object(Disk)             | Disk?
        object (optional)        | object
        Disk object              | Disk
        Disk对象                 | Disk?
        DataObject               | DataObject?
        LogConfig                | LogConfig?
        Yes                      | (Yes)
        the name of a disk       | (the name of a disk)
        f(x)                     | (f(x))
        """)
    void everyTextIsOneTree(String text, String tree) {
        assertThat(grammar.read(text).accept(new Shown())).isEqualTo(tree);
    }

    /** Writes a tree in brackets; a question mark stands behind what is a type in a column of types alone. */
    private static final class Shown implements TypeText.Visitor<String> {

        @Override
        public String word(TypeText.Word word) {
            return word.meaning() + mark(word);
        }

        @Override
        public String named(TypeText.Named named) {
            return named.name() + mark(named);
        }

        @Override
        public String list(TypeText.ListOf list) {
            return "[" + list.element().accept(this) + "]" + mark(list);
        }

        @Override
        public String map(TypeText.MapOf map) {
            return "{" + map.value().accept(this) + "}" + mark(map);
        }

        @Override
        public String other(TypeText.Other other) {
            return "(" + other.text() + ")";
        }

        private static String mark(TypeText type) {
            return type.isCertain() ? "" : "?";
        }
    }
}
