package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.manifest.ServiceManifest;
import io.docwright.model.Service;
import io.docwright.raw.Lexicon;
import io.docwright.raw.RawDocument;
import io.docwright.raw.RawOperation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Resolves what documents and manifest say into the model of one service. */
public final class Resolver {

    /** Every question about an operation, in the order in which they are answered. */
    private static final List<OperationPass> PASSES = List.of(
            new IdentifyOperation(),
            new ReadRequestLines(),
            new ApplyStatements.RequestLine(),
            new ReadRequest(),
            new MatchPathVariables(),
            new LeaveOutElsewhere(),
            new LocateParameters(),
            new LeaveToProtocol(),
            new FindWholeBody(),
            new ReadResponse(),
            new SettleContainers(),
            new AddSampleFields(),
            new FindEmbeddedJson(),
            new MineProse(),
            new FindAlternatives(),
            new JudgeRetries(),
            new FindConditions(),
            new FindDeprecation(),
            new ApplyStatements(),
            new ApplyCorrections(),
            new ReportQuestions(),
            new CheckSamples(),
            new FindPagination(),
            new StatePagination(),
            new CheckStatements(),
            new AdviseStatements());

    private final Vocabulary vocabulary;

    /** Creates a resolver that knows the words which are part of the generator. */
    public Resolver() {
        this(Vocabulary.standard());
    }

    /** Creates a resolver that knows other words. */
    public Resolver(Lexicon words) {
        this(Vocabulary.of(words));
    }

    private Resolver(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Resolves the documents of a service with its manifest; a document alone comes with a default manifest. */
    public Resolution resolve(ServiceManifest manifest, List<RawDocument> documents, Diagnostics diagnostics) {
        Service.Style style = ServiceStyle.of(manifest, documents);
        Context context = new Context(
                manifest,
                style,
                vocabulary,
                new StatementLedger(diagnostics),
                RuleSwitches.off(manifest, vocabulary.prose(), diagnostics),
                diagnostics);
        List<OperationDraft> drafts = new ArrayList<>();
        for (RawDocument document : documents) {
            for (RawOperation operation : document.operations()) {
                OperationDraft draft = new OperationDraft(document, operation);
                PASSES.forEach(pass -> pass.apply(draft, context));
                addUnlessKnown(draft, drafts, context);
            }
        }
        ApplyCorrections.reportOthers(drafts, context);
        drafts.sort(Comparator.comparing(draft -> draft.name));
        return new Resolution(
                manifest.packageName().at(),
                new ServiceFreezer(context).freeze(drafts),
                context.statements().applied(),
                drafts.stream().flatMap(draft -> draft.advice.stream()).toList());
    }

    /** Of two documents about one operation the one in the manifest's language stands and the other adds to it; in one language it is a mistake. */
    private static void addUnlessKnown(OperationDraft draft, List<OperationDraft> drafts, Context context) {
        Optional<OperationDraft> known =
                drafts.stream().filter(other -> other.name.equals(draft.name)).findFirst();
        if (known.isEmpty()) {
            drafts.add(draft);
            return;
        }
        OperationDraft first = known.get();
        if (first.document.language().equals(draft.document.language())) {
            context.diagnostics()
                    .at(draft.raw.at())
                    .report(
                            DiagnosticCode.OPERATION_DUPLICATE,
                            "found a second description of `%s`, first at %s; the first one is used",
                            draft.name,
                            first.raw.at());
        } else if (isInWantedLanguage(draft, context)) {
            new MergeLanguages(draft, first, context).merge();
            drafts.set(drafts.indexOf(first), draft);
        } else {
            new MergeLanguages(first, draft, context).merge();
        }
    }

    private static boolean isInWantedLanguage(OperationDraft draft, Context context) {
        Optional<String> wanted = context.manifest().language().map(language -> language.value());
        return wanted.isPresent() && draft.document.language().equals(wanted);
    }
}
