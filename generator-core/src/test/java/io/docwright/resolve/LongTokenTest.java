package io.docwright.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.docwright.diag.SourceLocation;
import io.docwright.model.DocumentedType;
import io.docwright.raw.Lexicon;
import io.docwright.raw.RawValue;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One word or number of millions of characters: done in a moment, while anything quadratic would take hours. */
class LongTokenTest {

    private static final int LENGTH = 5_000_000;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final SourceLocation AT = new SourceLocation("page.txt", 1, 1, 0, 1);

    @Test
    void keyWithALongNumberInItIsNoNumberedKey() {
        String key = "a" + "1".repeat(LENGTH);

        assertThat(assertTimeoutPreemptively(LIMIT, () -> DataKeys.areData(List.of(key + "x", key + "y"))))
                .isFalse();
        assertThat(assertTimeoutPreemptively(LIMIT, () -> DataKeys.areData(List.of(key + "x1", key + "x2"))))
                .isTrue();
    }

    @Test
    void longIntegerNeedsMoreThanALong() {
        var value = new RawValue.NumberValue("-" + "9".repeat(LENGTH), AT);

        assertThat(assertTimeoutPreemptively(LIMIT, () -> SampleTypes.scalar(value)))
                .isEqualTo(DocumentedType.LONG);
        assertThat(assertTimeoutPreemptively(LIMIT, () -> SampleTypes.needsBigInteger(value)))
                .isTrue();
    }

    @Test
    void longWordInATypeCellIsNoType() {
        String word = "A" + "a".repeat(LENGTH) + "!";

        TypeReading reading = assertTimeoutPreemptively(LIMIT, () -> new TypeWords(Lexicon.standard()).read(word));

        assertThat(reading.understood()).isFalse();
    }

    @Test
    void longSentenceIsSearchedForAllNamesAtOnce() {
        Draft named = new Draft("unit", AT);
        Draft dashed = new Draft("a-a", AT);
        Mentioned mentioned = new Mentioned(List.of(new Draft("a".repeat(LENGTH), AT), named, dashed));
        String sentence = "a-a ".repeat(LENGTH / 4) + "unit.";

        assertThat(assertTimeoutPreemptively(LIMIT, () -> mentioned.in(sentence, Set.of())))
                .containsExactly(named, dashed);
    }
}
