package io.docwright.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.model.TypeRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainProseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- **red**: a warm one            | - red: a warm one",
                "Set it to **GetBook**.           | Set it to GetBook.",
                "**a** and **b c**                | a and b c",
                "See [ListBooks](~~2560~~) first. | See ListBooks first.",
                "**[ListBooks](#books)**          | ListBooks",
            })
    void marksOfEmphasisAndLinksAreTakenOut(String written, String plain) {
        assertThat(PlainProse.plain(written)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a secret is shown as ab**** or ****",
                "2 ** 3 ** 4",
                "six**",
                "an array [a, b] (both) and f(x)[0](1 2)",
            })
    void whatOnlyLooksLikeAMarkStays(String written) {
        assertThat(PlainProse.plain(written)).isEqualTo(written);
    }

    @Test
    void descriptionsAreReadBeforeTheirMarksAreTakenOut() {
        PageSketch page = new PageSketch()
                .named("List")
                .line("GET", "/x")
                .request(
                        PageSketch.row("Color", "string").says("Valid values:", "- **red**: warm", "- **blue**: cold"));

        assertThat(page.parameter("Color").property().description().paragraphs())
                .containsExactly("Valid values:", "- red: warm", "- blue: cold");
        assertThat(page.parameter("Color").property().type()).isInstanceOf(TypeRef.Named.class);
    }
}
