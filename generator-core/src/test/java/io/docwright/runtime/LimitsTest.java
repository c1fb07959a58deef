package io.docwright.runtime;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Limits refuse what lies outside of them, naming the parameter, and nothing else. */
class LimitsTest {

    @Test
    void numbersOutsideAreRefused() {
        assertThatThrownBy(() -> Limits.range("PageSize", 101L, "1", "100"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parameter `PageSize`: found `101`; expected a number from 1 to 100");
        assertThatThrownBy(() -> Limits.range("Ratio", new BigDecimal("0.4"), "0.5", null))
                .hasMessage("parameter `Ratio`: found `0.4`; expected a number of at least 0.5");
        assertThatThrownBy(() -> Limits.range("Ratio", 2.5, null, "2")).hasMessageContaining("of at most 2");
    }

    @Test
    void numbersAtTheEndsAndAbsentOnesPass() {
        assertThatCode(() -> {
                    Limits.range("PageSize", 1L, "1", "100");
                    Limits.range("PageSize", 100, "1", "100");
                    Limits.range("PageSize", null, "1", "100");
                    Limits.range("Ratio", Double.NaN, "1", "100");
                })
                .doesNotThrowAnyException();
    }

    @Test
    void lengthsAreCountedGenerously() {
        assertThatThrownBy(() -> Limits.length("Name", "abc", 1, 2))
                .hasMessage("parameter `Name`: found 3 characters; expected from 1 to 2");
        assertThatThrownBy(() -> Limits.length("Name", "a", 2, 9)).hasMessageContaining("found 1 characters");
        assertThatCode(() -> {
                    Limits.length("Name", "", 2, 9);
                    Limits.length("Name", "名", 2, 9);
                    Limits.length("Name", "\uD83D\uDE00\uD83D\uDE00", 1, 2);
                    Limits.length("Name", null, 2, 9);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void listsAndPatterns() {
        assertThatThrownBy(() -> Limits.count("Ids", List.of("a", "b"), 1))
                .hasMessage("parameter `Ids`: found 2 elements; expected at most 1");
        assertThatThrownBy(() -> Limits.pattern("Name", "A", "^[a-z]+$"))
                .hasMessage("parameter `Name`: found a value that does not match `^[a-z]+$`");
        assertThatCode(() -> {
                    Limits.count("Ids", null, 1);
                    Limits.count("Ids", List.of("a"), 1);
                    Limits.pattern("Name", "abc", "^[a-z]+$");
                })
                .doesNotThrowAnyException();
    }
}
