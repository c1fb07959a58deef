package io.docwright.resolve;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Descriptions made to keep rules busy: every rule gets through twenty thousand characters of them in a moment. */
class ProseTimeTest {

    private static final int LENGTH = 20_000;
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

    @ParameterizedTest
    @MethodSource("rules")
    void ruleTakesLinearTime(ProseRule rule) {
        assertThatCode(() -> assertTimeoutPreemptively(
                        Duration.ofSeconds(30), () -> NASTY.forEach(piece -> read(rule, piece))))
                .as(rule.name())
                .doesNotThrowAnyException();
    }

    private static void read(ProseRule rule, String piece) {
        for (DocumentedType type : List.of(DocumentedType.STRING, DocumentedType.INTEGER, DocumentedType.ARRAY)) {
            Draft draft = new Draft("Thing", new SourceLocation("page.txt", 1, 1, 0, 1));
            draft.type = Optional.of(type);
            draft.prose = List.of(new Located<>(piece.repeat(LENGTH / piece.length()), draft.at));
            rule.apply(draft, new Diagnostics());
        }
    }
}
