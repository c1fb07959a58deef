package io.docwright.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LexiconTest {

    private static final String WORDS = """
            # a comment
            [type.string]
            *: string
            de: Text | Zeichen kette
            [type.long/big_integer]
            de: Ganzzahl | Text
            [phrase.default]
            de: Vorgabe ist | Vorgabe
            """;

    private final Lexicon lexicon = Lexicon.of(WORDS);

    @Test
    void wordMeansWhatTheFirstGroupOfItsFamilySays() {
        assertThat(lexicon.meaning("type", "STRING")).contains("string");
        assertThat(lexicon.meaning("type", "Ganzzahl")).contains("long/big_integer");
        assertThat(lexicon.meaning("type", "text")).contains("string");
        assertThat(lexicon.meaning("type", "Vorgabe")).isEmpty();
        assertThat(lexicon.meaning("column", "text")).isEmpty();
    }

    @Test
    void wordHasTheLanguagesOfItsLines() {
        assertThat(lexicon.languages("type.string", "text")).containsExactly("de");
        assertThat(lexicon.languages("type.string", "string")).containsExactly("*");
        assertThat(lexicon.languages("type.string", "t".repeat(81))).isEmpty();
    }

    @Test
    void phrasesAreGivenAsTheyAreWritten() {
        assertThat(lexicon.phrases("phrase.default")).containsExactly("Vorgabe ist", "Vorgabe");
        assertThat(lexicon.phrases("phrase.unknown")).isEmpty();
    }

    @Test
    void wordsAreComparedWithoutMarksAndCaseButNotWithoutBlanks() {
        assertThat(Lexicon.key("**HTTP 状态码**：")).isEqualTo(Lexicon.key("http状态码"));
        assertThat(Lexicon.key("Error  Code")).isEqualTo("error code").isNotEqualTo(Lexicon.key("ErrorCode"));
        assertThat(Lexicon.key("Err\uFEFFor")).isEqualTo("error");
    }

    @Test
    void lineWithoutALanguageIsRefused() {
        assertThatThrownBy(() -> Lexicon.of("[type.string]\ntext"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`text`");
    }
}
