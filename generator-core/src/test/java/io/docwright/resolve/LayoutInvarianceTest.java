package io.docwright.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.docwright.diag.Diagnostic;
import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.Severity;
import io.docwright.manifest.DefaultManifest;
import io.docwright.model.dump.InspectDump;
import io.docwright.parse.page.PageReader;
import io.docwright.source.SourceText;
import io.docwright.testing.SharedFolder;
import io.docwright.testing.render.Facts;
import io.docwright.testing.render.Form;
import io.docwright.testing.render.Language;
import io.docwright.testing.render.Rendering;
import io.docwright.testing.render.Sheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * One operation gives one model, whatever form and language its page has, but for what the form lost; and that is reported.
 *
 * <p>{@code -Ddocwright.renderings=20000} tries so many pages of each suite, {@code -Ddocwright.renderings.from=360} begins with
 * another one.
 */
class LayoutInvarianceTest {

    private static final int FORMS = Form.values().length;
    private static final int LANGUAGES = Language.values().length;
    private static final int PAGES = Integer.getInteger("docwright.renderings", FORMS * LANGUAGES * 2);
    private static final int FROM = Integer.getInteger("docwright.renderings.from", 0);
    private static final int MOST_SHOWN = 20;

    /** The pages of the operations written for these tests, each read once. */
    private static List<Reading> own = List.of();

    /** A page, what was read of it, and the problems that were reported. */
    private record Reading(Rendering page, JsonNode dump, List<Diagnostic> problems) {

        static Reading of(Rendering page) {
            var diagnostics = new Diagnostics();
            String file = page.name() + ".txt";
            var document = new PageReader().read(SourceText.of(file, page.text()), diagnostics);
            var service = new Resolver()
                    .resolve(DefaultManifest.forFile(file), List.of(document), diagnostics)
                    .service();
            try {
                JsonNode dump = new ObjectMapper().readTree(InspectDump.of(service, diagnostics.sorted()));
                return new Reading(page, dump, diagnostics.sorted());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean reports(DiagnosticCode code) {
            return problems.stream().anyMatch(problem -> problem.code() == code);
        }

        List<String> faults() {
            List<String> faults = new ArrayList<>(Facts.differences(Facts.wanted(page), Facts.found(page, dump)));
            Predicate<Diagnostic> lost =
                    problem -> page.losesPlaces() && problem.code() == DiagnosticCode.PARAM_LOCATION_UNKNOWN;
            problems.stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .filter(lost.negate())
                    .map(problem -> problem.code() + " line " + problem.at().line() + " " + problem.message())
                    .forEach(faults::add);
            return faults;
        }
    }

    @BeforeAll
    static void readOwnPages() {
        own = pages(Sheet.own()).stream().map(Reading::of).toList();
    }

    @AfterAll
    static void forgetThem() {
        own = List.of();
    }

    @Test
    void everyFormAndLanguageGivesTheModelOfTheOperation() {
        assertThat(failures(own)).isEmpty();
    }

    @Test
    void operationsOfRealPagesGiveTheirModelInEveryForm() {
        SharedFolder.assume(getClass(), "corpus");
        List<Sheet> sheets = new ArrayList<>(Sheet.in(SharedFolder.of("corpus/layouts")));
        sheets.addAll(Sheet.in(SharedFolder.of("corpus/pages")));

        assertThat(sheets).hasSizeGreaterThan(60);
        assertThat(failures(pages(sheets).stream().map(Reading::of).toList())).isEmpty();
    }

    @Test
    void aPageThatLostWhatIsRequiredSaysSo() {
        assertReported(Rendering::losesRequired, DiagnosticCode.COLUMN_EMPTY);
        assertSilent(Rendering::losesRequired, DiagnosticCode.COLUMN_EMPTY);
    }

    @Test
    void aPageThatLostTheMembersOfItsParametersSaysSo() {
        assertReported(Rendering::losesRequestMembers, DiagnosticCode.NESTING_ASSUMED);
        assertSilent(Rendering::losesRequestMembers, DiagnosticCode.NESTING_ASSUMED);
    }

    @Test
    void aPageThatLostAPlaceSaysSo() {
        assertReported(page -> page.losesPlaces() && page.needsPlaces(), DiagnosticCode.PARAM_LOCATION_UNKNOWN);
        assertSilent(Rendering::losesPlaces, DiagnosticCode.PARAM_LOCATION_UNKNOWN);
    }

    @Test
    void aPageThatLostAListOfValuesSaysSo() {
        assertReported(Rendering::losesValues, DiagnosticCode.ENUM_NOT_UNDERSTOOD);
        assertSilent(Rendering::losesValues, DiagnosticCode.ENUM_NOT_UNDERSTOOD);
    }

    private static void assertReported(Predicate<Rendering> loss, DiagnosticCode code) {
        List<Reading> lossy =
                own.stream().filter(read -> loss.test(read.page())).toList();

        assertThat(lossy).isNotEmpty();
        assertThat(lossy.stream()
                        .filter(read -> !read.reports(code))
                        .map(read -> read.page().name()))
                .isEmpty();
    }

    private static void assertSilent(Predicate<Rendering> loss, DiagnosticCode code) {
        List<Reading> whole =
                own.stream().filter(read -> !loss.test(read.page())).toList();

        assertThat(whole).isNotEmpty();
        assertThat(whole.stream()
                        .filter(read -> read.reports(code))
                        .map(read -> read.page().name()))
                .isEmpty();
    }

    /** Goes through operations, forms and languages, so that any number of pages has all of them alike. */
    private static List<Rendering> pages(List<Sheet> sheets) {
        List<Rendering> pages = new ArrayList<>();
        for (int i = FROM; i < FROM + PAGES; i++) {
            Form form = Form.values()[i % FORMS];
            Language language = Language.values()[i / FORMS % LANGUAGES];
            pages.add(Rendering.of(sheets.get(i % (sheets.size() + 1) % sheets.size()), form, language, i));
        }
        return pages;
    }

    private static List<String> failures(List<Reading> pages) {
        List<String> failures = new ArrayList<>();
        for (Reading read : pages) {
            List<String> faults = read.faults();
            if (!faults.isEmpty() && failures.size() < MOST_SHOWN) {
                failures.add(read.page().name() + " " + faults);
            }
        }
        return failures;
    }
}
