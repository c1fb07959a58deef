package io.docwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {

    @ParameterizedTest
    @CsvSource({"abc,3", "部署,4", "デプロイ,8", "배포,4", "Ａ１,4", "ﾃﾞ,2", "é,1", "e\u0301,1", "😀,2", "「」,4", "'',0"})
    void wideCharactersTakeTwoColumns(String text, int width) {
        assertThat(Cell.width(text)).isEqualTo(width);
    }

    @Test
    void nothingCanMoveTheCursor() {
        assertThat(Cell.printable("a\u001b[2J\n\t\u202e\u2028b")).isEqualTo("a\uFFFD[2J\uFFFD\uFFFD\uFFFD\uFFFDb");
        assertThat(Cell.printable("部署 é 😀")).isEqualTo("部署 é 😀");
    }

    @Test
    void columnsStayAlignedBesideWideCharacters() {
        TextTable table = new TextTable("NAME", "STATUS").add("部署任务", "ok").add("a", "失败了");

        assertThat(table.lines()).containsExactly("NAME      STATUS", "--------  ------", "部署任务  ok", "a         失败了");
    }
}
