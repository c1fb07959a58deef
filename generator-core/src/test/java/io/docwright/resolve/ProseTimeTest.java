package io.docwright.resolve;

import static io.docwright.resolve.PageSketch.row;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.diag.SourceLocation;
import io.docwright.model.DocumentedType;
import io.docwright.raw.Lexicon;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Descriptions made to keep rules busy. A rule that takes linear time is through two hundred thousand characters in a moment, one that
 * takes quadratic time not in minutes: the limit lies so far from both that other work on the machine does not matter.
 */
class ProseTimeTest {

    private static final int LENGTH = 200_000;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final List<String> NASTY = List.of(
            "a",
            "1",
            "-",
            " ",
            "(",
            "a(",
            "a(b) ",
            "0: ",
            "0：a，",
            "a, ",
            "Valid values: ",
            "Valid values: a, ",
            "1 to ",
            "a.",
            "length ",
            "N ",
            "yyyy-MM-dd",
            "yyyy-MM-ddTHH:mm",
            "当",
            "当A为B，",
            "regular expression ^",
            "[a]{1,",
            "default ",
            "a 成 ",
            "up to 1 ",
            "必须",
            "this parameter is ",
            "unit ",
            "`\"'",
            "- a: ");

    static List<ProseRule> rules() {
        return ProseRules.of(Lexicon.standard()).rules();
    }

    static Stream<String> pieces() {
        return NASTY.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleTakesLinearTime(ProseRule rule) {
        for (String piece : NASTY) {
            assertThatCode(() -> assertTimeoutPreemptively(LIMIT, () -> read(rule, piece)))
                    .as(rule.name() + " on " + piece)
                    .doesNotThrowAnyException();
        }
    }

    /** Alternatives and conditions are looked for in all rows together, in paragraphs of any length. */
    @ParameterizedTest
    @MethodSource("pieces")
    void operationTakesLinearTime(String piece) {
        for (String begin : List.of("", "One of A and B is required ", "必须设定A、B其一")) {
            PageSketch page = new PageSketch()
                    .named("X")
                    .request(
                            row("A", "String").says(begin + piece.repeat(LENGTH / piece.length())), row("B", "String"));
            assertThatCode(() -> assertTimeoutPreemptively(LIMIT, page::operation))
                    .as(begin + piece)
                    .doesNotThrowAnyException();
        }
    }

    private static void read(ProseRule rule, String piece) {
        for (DocumentedType type : List.of(DocumentedType.STRING, DocumentedType.INTEGER, DocumentedType.ARRAY)) {
            Draft draft = new Draft("Thing", new SourceLocation("page.txt", 1, 1, 0, 1));
            draft.type = Optional.of(type);
            draft.readable = List.of(new Located<>(piece.repeat(LENGTH / piece.length()), draft.at));
            rule.apply(draft, new Diagnostics());
        }
    }
}
