package io.docwright.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.diag.SourceLocation;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void linesEndWithEveryKindOfBreak() {
        SourceText text = SourceText.of("p", "a\nbb\r\nccc\rd\n");

        List<String> lines =
                IntStream.rangeClosed(1, text.lineCount()).mapToObj(text::line).toList();

        assertThat(lines).containsExactly("a", "bb", "ccc", "d", "");
    }

    @Test
    void locationsCountUtf16Units() {
        SourceText text = SourceText.of("p", "x\n😀名=1");

        SourceLocation location = text.locate(5, 6);

        assertThat(location).isEqualTo(new SourceLocation("p", 2, 4, 5, 1));
    }

    @Test
    void emptyTextHasOneLine() {
        SourceText text = SourceText.of("p", "");

        assertThat(text.lineCount()).isEqualTo(1);
        assertThat(text.line(1)).isEmpty();
        assertThat(text.locate(0, 0)).isEqualTo(SourceLocation.startOf("p"));
    }

    @Test
    void rangeOutsideTheTextIsRefused() {
        assertThatThrownBy(() -> SourceText.of("p", "ab").locate(1, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
