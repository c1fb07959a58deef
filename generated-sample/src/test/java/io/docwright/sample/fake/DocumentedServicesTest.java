package io.docwright.sample.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the descriptions from drifting away from the pages. */
class DocumentedServicesTest {

    static List<String> folders() throws IOException {
        return Page.services();
    }

    static List<FakeService> services() {
        return DocumentedServices.all();
    }

    @Test
    void everyServiceBelowSpecsIsDescribed() throws IOException {
        assertThat(DocumentedServices.all())
                .extracting(FakeService::name)
                .containsExactlyInAnyOrderElementsOf(folders());
    }

    /** `-Ddocwright.accept` takes the samples over from the pages. */
    @ParameterizedTest
    @MethodSource("folders")
    void sampleIsTheOneOnThePage(String service) throws IOException {
        String onPage = Page.of(service).sample();
        Path copy = Path.of(
                System.getProperty("basedir", ""), "src/main/resources/io/docwright/sample/fake/" + service + ".json");

        if (Boolean.getBoolean("docwright.accept")) {
            Files.writeString(copy, onPage);
        }

        assertThat(Files.readString(copy)).isEqualTo(onPage);
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyParameterStandsInATableOfThePage(FakeService service) throws IOException {
        String page = Page.of(service.name()).text();

        assertThat(service.operations())
                .flatExtracting(FakeOperation::parameters)
                .isNotEmpty();
        for (FakeOperation operation : service.operations()) {
            for (FakeParameter parameter : operation.parameters()) {
                assertThat(page).containsPattern("(?m)^(\\| *)?" + Pattern.quote(parameter.name()) + " *(\\||$)");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyErrorStandsOnThePage(FakeService service) throws IOException {
        String page = Page.of(service.name()).text();

        for (FakeOperation operation : service.operations()) {
            for (DocumentedError error : operation.errors()) {
                assertThat(page).contains("\n" + error.status() + " " + error.code() + " " + error.message());
            }
        }
    }
}
