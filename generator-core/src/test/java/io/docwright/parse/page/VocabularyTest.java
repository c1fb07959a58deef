package io.docwright.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.raw.RawTable.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void aLanguageIsAddedByDataAlone() {
        String words = Vocabulary.standardText() + """

                [section.request]
                de: Anfrageparameter
                [section.response]
                de: Antwortparameter
                [column.parameters.type]
                de: Typ
                [column.parameters.required]
                de: Pflicht
                [column.parameters.description]
                de: Beschreibung
                [required.yes]
                de: Ja
                """;
        String text = """
                Anfrageparameter

                Name

                Typ

                Pflicht

                Beschreibung

                seite

                integer

                Ja

                Die Seite, ab 1.

                Antwortparameter
                """;

        Pages page = Pages.read(text, Vocabulary.of(words));

        assertThat(Pages.read(text).document().operations()).isEmpty();
        assertThat(page.document().language()).contains("de");
        assertThat(Pages.rows(page.table(Section.REQUEST)))
                .containsExactly("seite; integer; Ja; ~; ~; Die Seite, ab 1.; ~");
    }

    @Test
    void aSynonymIsAddedByDataAlone() {
        String text =
                "Request parameters\n| Thing | Type | Description |\n|---|---|---|\n| a | string | The a. |\nErrors\n";

        assertThat(Pages.read(text).document().operations()).isEmpty();
        var words = Vocabulary.of(Vocabulary.standardText() + "\n[column.parameters.name]\nen: Thing\n");
        assertThat(Pages.rows(Pages.read(text, words).table(Section.REQUEST)))
                .containsExactly("a; string; ~; ~; ~; The a.; ~");
    }

    @Test
    void typesAreToldFromOtherText() {
        var types = new TypeWords(Vocabulary.standard());

        assertThat(List.of(
                        "string",
                        "Long",
                        "array<object>",
                        "array[string]",
                        "List<String\\>",
                        "Array of Disk",
                        "DBInstance[]",
                        "integer<int64>",
                        "对象"))
                .allMatch(types::isType);
        assertThat(List.of(
                        "",
                        "-",
                        "url",
                        "CreateTime",
                        "list the values",
                        "array<object",
                        "f(x)",
                        "array of many things"))
                .noneMatch(types::isType);
        assertThat(types.isContainer("string")).isFalse();
    }
}
