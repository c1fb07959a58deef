package io.docwright.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.Diagnostic;
import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.raw.RawDocument;
import io.docwright.raw.RawOperation;
import io.docwright.raw.RawTable;
import io.docwright.raw.RawTable.RawRow;
import io.docwright.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads pages given as text, and shows rows in one line each. */
record Pages(RawDocument document, List<Diagnostic> diagnostics) {

    static Pages read(String text) {
        return read(text, Vocabulary.standard());
    }

    static Pages read(String text, Vocabulary words) {
        var diagnostics = new Diagnostics();
        RawDocument document = new PageReader(words).read(SourceText.of("page.txt", text), diagnostics);
        return new Pages(document, diagnostics.sorted());
    }

    RawOperation operation() {
        assertThat(document.operations()).hasSize(1);
        return document.operations().get(0);
    }

    RawTable table(RawTable.Section section) {
        return operation().tables().stream()
                .filter(table -> table.section() == section)
                .findFirst()
                .orElseThrow();
    }

    /** Returns rows as {@code name; type; required; position; example; description / lines; deprecated}, {@code ~} for nothing. */
    static List<String> rows(RawTable table) {
        return table.rows().stream().map(Pages::row).toList();
    }

    private static String row(RawRow row) {
        return String.join(
                "; ",
                text(row.name()),
                text(row.type()),
                text(row.required()),
                text(row.position()),
                text(row.example()),
                row.description().stream().map(Located::value).collect(Collectors.joining(" / ")),
                text(row.deprecated()));
    }

    private static String text(Optional<Located<String>> cell) {
        return cell.map(Located::value).orElse("~");
    }

    /** Returns what the diagnostics of a code say. */
    List<String> messages(DiagnosticCode code) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.code() == code)
                .map(diagnostic -> diagnostic.message())
                .toList();
    }

    /** Returns the diagnostics of a code as {@code line:column}. */
    List<String> places(DiagnosticCode code) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.code() == code)
                .map(diagnostic ->
                        diagnostic.at().line() + ":" + diagnostic.at().column())
                .toList();
    }
}
