package io.docwright.emit;

import static io.docwright.emit.Models.TEXT;
import static io.docwright.emit.Models.meaning;
import static io.docwright.emit.Models.property;
import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.SourceLocation;
import io.docwright.model.Evidence;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.Evidence.Subject;
import io.docwright.model.Property;
import io.docwright.model.ValueFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Javadoc of a view says what it rests on. */
class ViewPartTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PROSE | FORMAT | is stated in its description.",
                "SAMPLE | FORMAT | is shown by the sample.",
                "CORRECTION | FORMAT | is stated in the manifest.",
                "PROSE | DEFAULT | is documented."
            })
    void viewNamesItsWitness(Origin origin, Subject subject, String expected) {
        String source =
                source(new Evidence(origin, SourceLocation.startOf("page.md"), "rule", "in any words", subject));

        assertThat(source).contains("The JSON document in `payload`, read when called. Its form, `json`, " + expected);
    }

    private static String source(Evidence fact) {
        Property payload = meaning(ValueFormat.JSON, property("payload", TEXT));
        List<Evidence> evidence =
                Stream.concat(payload.evidence().stream(), Stream.of(fact)).toList();
        Property known = new Property(
                payload.wireName(),
                payload.type(),
                payload.documentedType(),
                payload.required(),
                payload.format(),
                payload.constraints(),
                payload.defaultValue(),
                payload.example(),
                false,
                false,
                payload.description(),
                evidence);
        return String.join(
                " ",
                new Models("w")
                        .object("Thing", known)
                        .emit()
                        .files()
                        .get("client/w/Thing.java")
                        .split("\\s*\\n\\s+\\*\\s"));
    }
}
