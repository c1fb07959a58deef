package io.docwright.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.Diagnostic;
import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.Severity;
import io.docwright.emit.Emission;
import io.docwright.manifest.ServiceManifest;
import io.docwright.model.Service;
import io.docwright.model.dump.InspectDump;
import io.docwright.parse.page.PageReader;
import io.docwright.raw.Claim;
import io.docwright.raw.Lexicon;
import io.docwright.raw.RawDocument;
import io.docwright.resolve.Resolver;
import io.docwright.rule.MemberLimit;
import io.docwright.source.SourceText;
import io.docwright.symbol.ServiceSymbols;
import io.docwright.symbol.SymbolTable;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Takes a page all the way and checks what must hold of any page. */
final class PageCheck {

    private static final PageReader READER = new PageReader();
    private static final Resolver RESOLVER = new Resolver();

    private final SourceText text;
    private final ServiceManifest manifest;
    private final Diagnostics diagnostics = new Diagnostics();
    private final StringBuilder model = new StringBuilder();
    private Map<String, String> files = Map.of();

    private PageCheck(SourceText text, ServiceManifest manifest) {
        this.text = text;
        this.manifest = manifest;
    }

    /**
     * Reads and resolves a page twice and checks it.
     *
     * @return the client's files; none when the page documents no operation or an error says why not
     */
    static Map<String, String> run(String page, ServiceManifest manifest, boolean generate) {
        SourceText text = SourceText.of("page.txt", page);
        PageCheck first = new PageCheck(text, manifest);
        first.read(generate);
        PageCheck second = new PageCheck(text, manifest);
        second.read(generate);
        assertThat(second.model.toString()).isEqualTo(first.model.toString());
        assertThat(second.files).isEqualTo(first.files);
        return first.files;
    }

    private void read(boolean generate) {
        RawDocument document = READER.read(text, diagnostics);
        checkClaims(document);
        if (!document.operations().isEmpty()) {
            Service service =
                    RESOLVER.resolve(manifest, List.of(document), diagnostics).service();
            ServiceSymbols symbols = SymbolTable.of(service, diagnostics);
            MemberLimit.check(service, diagnostics);
            model.append(InspectDump.full(service, diagnostics.sorted()));
            if (generate && !diagnostics.has(Severity.ERROR)) {
                files = Emission.of(service, symbols).files();
                assertThat(files).isNotEmpty();
            }
        }
        diagnostics.sorted().forEach(this::checkPlace);
    }

    private void checkPlace(Diagnostic diagnostic) {
        model.append(diagnostic.toLine()).append('\n');
        if (diagnostic.at().path().equals(text.path())) {
            assertThat(text.locate(diagnostic.at().offset(), diagnostic.at().end()))
                    .as(diagnostic.toLine())
                    .isEqualTo(diagnostic.at());
        }
    }

    private void checkClaims(RawDocument document) {
        BitSet known = new BitSet();
        int end = 0;
        for (Claim claim : document.claims()) {
            assertThat(claim.at().offset())
                    .as("%s begins after the one before", claim)
                    .isGreaterThanOrEqualTo(end);
            end = claim.at().end();
            known.set(claim.at().offset(), end);
        }
        for (Diagnostic diagnostic : diagnostics.sorted()) {
            if (diagnostic.code() == DiagnosticCode.TEXT_UNCLAIMED) {
                int next = known.nextSetBit(diagnostic.at().offset());
                assertThat(next < 0 || next >= diagnostic.at().end())
                        .as("unclaimed text is not claimed: %s", diagnostic.toLine())
                        .isTrue();
                known.set(diagnostic.at().offset(), diagnostic.at().end());
            }
        }
        for (int i = known.nextClearBit(0); i < text.text().length(); i = known.nextClearBit(i + 1)) {
            assertThat(Lexicon.isSpace(text.text().charAt(i)))
                    .as("character %d is claimed or listed", i)
                    .isTrue();
        }
    }
}
