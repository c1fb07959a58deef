package io.docwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a sample shows a number and the client gives text of the same digits, or the other way about. */
final class Contradictions {

    private final List<String> places = new ArrayList<>();

    private Contradictions() {}

    /** Asserts that two documents are equal but for such places, and returns the names that lead to them. */
    static List<String> between(@Nullable Object sample, @Nullable Object answer) {
        Contradictions found = new Contradictions();
        found.compare("$", sample, answer);
        return List.copyOf(found.places);
    }

    private void compare(String place, @Nullable Object sample, @Nullable Object answer) {
        if (sample instanceof Map && answer instanceof Map) {
            Map<String, @Nullable Object> expected = JsonTree.object(sample);
            Map<String, @Nullable Object> found = JsonTree.object(answer);
            assertThat(found.keySet()).as(place).isEqualTo(expected.keySet());
            expected.forEach((name, value) -> compare(place + "." + name, value, found.get(name)));
        } else if (sample instanceof List && answer instanceof List) {
            List<@Nullable Object> expected = JsonTree.array(sample);
            List<@Nullable Object> found = JsonTree.array(answer);
            assertThat(found).as(place).hasSameSizeAs(expected);
            for (int i = 0; i < expected.size(); i++) {
                compare(place + "[" + i + "]", expected.get(i), found.get(i));
            }
        } else if (sample instanceof BigDecimal != answer instanceof BigDecimal) {
            assertThat(digits(answer)).as(place).isEqualTo(digits(sample));
            places.add(place);
        } else {
            assertThat(answer).as(place).isEqualTo(sample);
        }
    }

    private static String digits(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }
}
