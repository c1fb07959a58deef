package io.docwright.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.model.Parameter.Location;
import io.docwright.raw.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellWordsTest {

    private final CellWords cells = new CellWords(Lexicon.standard());

    @ParameterizedTest
    @ValueSource(strings = {"是", "Yes", "Yes.", "TRUE", "必选", "Mandatory", "必填", "はい", "Required"})
    void yesIsYes(String cell) {
        assertThat(cells.required(cell)).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"否", "No", "FASLE", "可选", "Optional", "いいえ"})
    void noIsNo(String cell) {
        assertThat(cells.required(cell)).contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "whiteIpGroup中必填", "- 中心版：是\n- Region版：否", "The name"})
    void conditionsAndListsSayNothingCertain(String cell) {
        assertThat(cells.required(cell)).isEmpty();
    }

    @Test
    void positionsAreKnownInSeveralLanguages() {
        assertThat(cells.position("Path")).contains(Location.PATH);
        assertThat(cells.position("请求头")).contains(Location.HEADER);
        assertThat(cells.position("ボディ")).contains(Location.BODY);
        assertThat(cells.position("formData")).contains(Location.FORM);
        assertThat(cells.position("somewhere")).isEmpty();
    }
}
