package io.docwright.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.model.DocumentedType;
import io.docwright.model.ScalarType;
import io.docwright.raw.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeWordsTest {

    private final TypeWords words = new TypeWords(Lexicon.standard());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        String | STRING
        string. | STRING
        Integre | INTEGER
        Interger | INTEGER
        Long | LONG
        Int64 | LONG
        字符串 | STRING
        布林值 | BOOLEAN
        配列 | ARRAY
        Struts | OBJECT
        RepeatList | ARRAY
        **Boolean** | BOOLEAN
        DateTime | STRING
        number | NUMBER
        浮点型 | FLOAT
        Time | STRING
        清單 | ARRAY
        """)
    void wordsInFourLanguagesAndMisprintsAreKnown(String cell, DocumentedType type) {
        assertThat(words.read(cell).type()).contains(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "List<String>",
                "List<String\\>",
                "Array of String",
                "String[]",
                "array[string]",
                "array<string>",
                "字符串数组",
                "文字列の配列",
                "リスト<String>",
                "List(String)"
            })
    void everySpellingOfAListGivesItsElement(String cell) {
        TypeReading reading = words.read(cell);

        assertThat(reading.type()).contains(DocumentedType.ARRAY);
        assertThat(reading.element().orElseThrow().type()).contains(DocumentedType.STRING);
    }

    @Test
    void mapsGiveTheirValue() {
        TypeReading reading = words.read("Map<String, array<integer>>");

        assertThat(reading.type()).contains(DocumentedType.MAP);
        assertThat(reading.element().orElseThrow().element().orElseThrow().type())
                .contains(DocumentedType.INTEGER);
    }

    @Test
    void classNameIsAnObjectOfThatClass() {
        assertThat(words.read("LogConfig")).isEqualTo(TypeReading.ofClass("LogConfig"));
        assertThat(words.read("Array of DBInstance").element()).contains(TypeReading.ofClass("DBInstance"));
    }

    @Test
    void only32BitsByNameAreSmall() {
        assertThat(words.read("int32").scalar()).contains(ScalarType.INT32);
        assertThat(words.read("integer").scalar()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"是", "No", "i-2ze1234", "the name of a disk"})
    void valuesOfOtherColumnsAreNotTypes(String cell) {
        assertThat(words.read(cell).understood()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "N/A"})
    void nothingIsUnderstoodAsNothing(String cell) {
        assertThat(words.read(cell)).isEqualTo(TypeReading.nothing());
    }

    @Test
    void synonymIsAddedByData() {
        TypeWords own = new TypeWords(Lexicon.of("[type.boolean]\nde: ja-nein"));

        assertThat(own.read("Ja-Nein").type()).contains(DocumentedType.BOOLEAN);
    }

    @Test
    void deeplyNestedTypeTextEndsInSomething() {
        assertThat(words.read("array<".repeat(5_000) + "string" + ">".repeat(5_000))
                        .type())
                .contains(DocumentedType.ARRAY);
    }
}
