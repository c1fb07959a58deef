package io.docwright.resolve;

import static io.docwright.resolve.PageSketch.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.Located;
import io.docwright.diag.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Paragraphs that are too long to be read at once. */
class ProsePiecesTest {

    private static List<String> pieces(String text) {
        return ProsePieces.of(new Located<>(text, SourceLocation.startOf("a.md"))).stream()
                .map(Located::value)
                .toList();
    }

    @Test
    void aParagraphThatIsShortEnoughStaysWhole() {
        assertThat(pieces(" One. Two. ")).containsExactly(" One. Two. ");
    }

    @Test
    void aLongOneIsCutBetweenSentences() {
        String sentence = "The owl sleeps by day.";
        List<String> pieces = pieces((sentence + " ").repeat(400));

        assertThat(pieces)
                .hasSize(3)
                .allSatisfy(piece -> assertThat(piece)
                        .startsWith("The owl")
                        .endsWith("by day.")
                        .hasSizeLessThanOrEqualTo(ProsePieces.LONGEST));
        assertThat(String.join(" ", pieces))
                .isEqualTo((sentence + " ").repeat(400).strip());
    }

    @Test
    void withoutSentencesItIsCutBetweenWordsAndWithoutWordsAnywhereButInACharacter() {
        assertThat(pieces("owl ".repeat(1_500)))
                .allSatisfy(piece -> assertThat(piece).startsWith("owl").endsWith("owl"));
        assertThat(pieces("x" + "\uD83E\uDD89".repeat(3_000)))
                .allSatisfy(piece -> assertThat(Character.isHighSurrogate(piece.charAt(piece.length() - 1)))
                        .isFalse());
    }

    @Test
    void whatIsFarBackIsNotRead() {
        assertThat(pieces("x".repeat(1_000_000))).hasSize(16);
    }

    @Test
    void aFactAtTheEndOfALongParagraphIsFound() {
        PageSketch page = new PageSketch()
                .named("List")
                .line("GET", "/x")
                .request(row("Size", "integer").says("The owl sleeps by day. ".repeat(300) + "Default value: 20."));

        assertThat(page.parameter("Size").property().defaultValue()).contains("20");
    }
}
