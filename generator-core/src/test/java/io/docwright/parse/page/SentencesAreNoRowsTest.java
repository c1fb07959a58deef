package io.docwright.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.raw.RawTable.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences whose second word is a word for a type, in tables without borders. */
class SentencesAreNoRowsTest {

    private static List<String> request(String table) {
        Pages page = Pages.read("ShearSheep\n\nRequest parameters\n\n" + table
                + "\n\nResponse parameters\n\nWool Integer\n\nThe wool.\n");
        return Pages.rows(page.table(Section.REQUEST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The date of the shearing.",
                "The array of lambs.",
                "The list of pens.",
                "The map of meadows.",
                "A number of sheep",
                "An integer",
                "Their list of bells.",
                "Their number."
            })
    void aSentenceBelowASpacedRowDescribesIt(String sentence) {
        assertThat(request("Name Type Required Example Description\n\nFlock array No fl-1\n\n" + sentence
                        + "\n\nYear integer Yes 4\n\nThe year."))
                .containsExactly(
                        "Flock; array; No; ~; fl-1; " + sentence + "; ~", "Year; integer; Yes; ~; 4; The year.; ~");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The date of the shearing.", "The array of lambs.", "The list item.", "An object item"})
    void aSentenceBelowAGluedRowDescribesIt(String sentence) {
        assertThat(request("NameTypeRequiredDescriptionExample\n\nFlocklistNo\n\n" + sentence
                        + "\n\nYearintegerYes\n\nThe year.\n\n4"))
                .containsExactly(
                        "Flock; list; No; ~; ~; " + sentence + "; ~", "Year; integer; Yes; ~; 4; The year.; ~");
    }

    @Test
    void aSentenceBelowAFieldOfAnAnswerDescribesIt() {
        Pages page =
                Pages.read("ShearSheep\n\nRequest parameters\n\nName Type Required\n\nYear integer Yes\n\nThe year.\n\n"
                        + "Response parameters\n\nNameTypeDescriptionExample\n\nobject\n\nThe array item.\n\nFlockslist\n\nThe array item."
                        + "\n\nobject\n\nThe object item.\n\nWoolnumber\n\nThe number of kilos.\n\n4\n");

        assertThat(Pages.rows(page.table(Section.RESPONSE)))
                .containsExactly(
                        "~; object; ~; ~; ~; The array item.; ~",
                        "Flocks; list; ~; ~; ~; The array item.; ~",
                        "~; object; ~; ~; ~; The object item.; ~",
                        "Wool; number; ~; ~; 4; The number of kilos.; ~");
    }

    @Test
    void aRequiredCellMakesARowOfALineWithAnArticleOrAFullStop() {
        assertThat(request("Name Type Required Example Description\n\nA double Yes 1.5\n\nThe first side.\n\n"
                        + "Farm string No Ltd.\n\nThe farm."))
                .containsExactly(
                        "A; double; Yes; ~; 1.5; The first side.; ~", "Farm; string; No; ~; Ltd.; The farm.; ~");
    }

    @Test
    void theRowOfAnElementMayBeRequiredAndHaveAnExample() {
        assertThat(request(
                        "Name Type Required Example Description\n\nFlocks array No\n\nThe flocks.\n\nstring No fl-1\n\nThe flock."
                                + "\n\nYear integer Yes 4\n\nThe year."))
                .containsExactly(
                        "Flocks; array; No; ~; ~; The flocks.; ~",
                        "~; string; No; ~; fl-1; The flock.; ~",
                        "Year; integer; Yes; ~; 4; The year.; ~");
    }
}
