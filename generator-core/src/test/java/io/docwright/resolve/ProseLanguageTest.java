package io.docwright.resolve;

import static io.docwright.resolve.PageSketch.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.model.Constraints.Condition;
import io.docwright.model.Property;
import io.docwright.model.TypeRef;
import io.docwright.model.ValueFormat;
import io.docwright.raw.Lexicon;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A language is added to what is read of descriptions by editing data only: here German. */
class ProseLanguageTest {

    private static final String GERMAN = """
        [phrase.default]
        de: Standardwert
        [phrase.values]
        de: Zulässige Werte
        [phrase.to]
        de: bis
        [phrase.and]
        de: und | oder
        [phrase.or]
        de: oder
        [phrase.example]
        de: zum Beispiel
        [phrase.condition]
        de: wenn
        [phrase.recommended]
        de: empfohlen
        [phrase.must]
        de: muss
        [phrase.characters]
        de: Zeichen
        [phrase.inlength]
        de: lang
        [phrase.mostly]
        de: höchstens
        [phrase.items]
        de: Werte
        [phrase.comma]
        de: durch Kommas getrennt
        [phrase.millis]
        de: Zeitstempel in Millisekunden
        [phrase.itself]
        de: Dieser Parameter
        [phrase.already]
        de: ist
        [phrase.deprecated]
        de: veraltet
        [phrase.required]
        de: erforderlich
        [phrase.is]
        de: ist
        [phrase.equals]
        de: ist
        """;

    private static Property read(String type, String description, Lexicon words) {
        return new PageSketch()
                .named("GetX")
                .request(row("Self", type).says(description), row("Other", "string"))
                .knowing(words)
                .parameter("Self")
                .property();
    }

    private static Property german(String type, String description) {
        return read(type, description, Lexicon.of(Lexicon.standardText() + "\n" + GERMAN));
    }

    @Test
    void wordsOfParametersAreThoseOfTheLanguageToo() {
        Lexicon words = Lexicon.of(
                Lexicon.standardText() + "\n[whole-body]\nde: Rumpf\n\n[common-row]\nde: Gemeinsame Parameter\n");
        PageSketch page = new PageSketch()
                .named("GetX")
                .line("POST", "/x")
                .request(row("Rumpf", "object"), row("Innen", "string").depth(1))
                .knowing(words);
        PageSketch common = new PageSketch()
                .named("GetX")
                .style("rpc")
                .request(row("Key", "string").says("Gemeinsame Parameter, siehe dort."), row("Own", "string"))
                .knowing(words);

        assertThat(page.parameter("Rumpf").wholeBody()).isTrue();
        assertThat(common.operation().parameters()).hasSize(1);
    }

    @Test
    void withoutTheWordsNothingIsRead() {
        Property size = read("integer", "Zulässige Werte: 1 bis 100. Standardwert: 10.", Lexicon.standard());

        assertThat(size.constraints().maximum()).isEmpty();
        assertThat(size.defaultValue()).isEmpty();
    }

    @Test
    void numbersAndDefaults() {
        Property size = german("integer", "Zulässige Werte: 1 bis 100. Standardwert: 10.");

        assertThat(size.constraints().maximum().orElseThrow().intValue()).isEqualTo(100);
        assertThat(size.defaultValue()).contains("10");
        assertThat(german("integer", "Wenn Other fehlt, zulässige Werte: 1 bis 100.")
                        .constraints()
                        .maximum())
                .isEmpty();
    }

    @Test
    void listsOfValuesAndListsOfExamples() {
        assertThat(german("string", "Zulässige Werte: auf oder ab.").type()).isInstanceOf(TypeRef.Named.class);
        assertThat(german("string", "Zulässige Werte: zum Beispiel, auf, ab.").type())
                .isInstanceOf(TypeRef.Scalar.class);
    }

    @Test
    void textsAndLists() {
        assertThat(german("string", "Der Name muss 2 bis 8 Zeichen lang sein.")
                        .constraints()
                        .maxLength())
                .contains(8);
        Property list = german("string", "Namen, durch Kommas getrennt, höchstens 20 Werte.");

        assertThat(list.format()).contains(ValueFormat.COMMA_LIST);
        assertThat(list.constraints().maxItems()).contains(20);
    }

    @Test
    void timesMarksAndConditions() {
        assertThat(german("long", "Beginn, als Zeitstempel in Millisekunden.").format())
                .contains(ValueFormat.EPOCH_MILLIS);
        assertThat(german("string", "Dieser Parameter ist veraltet.").deprecated())
                .isTrue();
        assertThat(german("string", "Dieser Parameter ist erforderlich, wenn Other ist A.")
                        .constraints()
                        .requiredWhen())
                .containsExactly(new Condition(Optional.of("Other"), List.of("A")));
    }
}
