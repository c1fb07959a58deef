package io.docwright;

import io.docwright.GenerateResult.GeneratedService;
import io.docwright.diag.Diagnostic;
import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.emit.Emission;
import io.docwright.resolve.Resolution;
import io.docwright.rule.MemberLimit;
import io.docwright.symbol.SymbolTable;
import io.docwright.write.OutputException;
import io.docwright.write.OutputFiles;
import io.docwright.write.OutputTree;
import io.docwright.write.WriteResult;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * The generator: pages in, clients out.
 *
 * <pre>
 * specs ─source─▶ text ─parse─▶ raw ─resolve─▶ model ─symbol─▶ names ─emit─▶ sources in memory ─write─▶ output
 * </pre>
 *
 * <p>Safe for threads; each call is a run of its own.
 */
public final class Docwright {

    /**
     * Reads the specs and writes the clients, all or nothing.
     *
     * @throws UsageException when an input cannot be read or the output cannot be written
     */
    public GenerateResult generate(GenerateRequest request) {
        return new LastRun("generate", request, request).orElse(() -> {
            request.moduleName().ifPresent(ClientModule::checkName);
            return generate(
                    request, true, (services, diagnostics) -> clients(services, diagnostics, request.moduleName()));
        });
    }

    /**
     * Reads the specs and writes fakes of the services and tests of their samples, all or nothing.
     *
     * @throws UsageException when an input cannot be read or the output cannot be written
     */
    public GenerateResult generateTest(GenerateTestRequest request) {
        return new LastRun("generate-test", request.sources(), request)
                .orElse(() -> generate(
                        request.sources(), false, (services, diagnostics) -> tests(services, diagnostics, request)));
    }

    private static Generated generate(
            GenerateRequest request,
            boolean comparing,
            BiFunction<List<Resolution>, Diagnostics, OutputFiles> emitter) {
        Diagnostics diagnostics = new Diagnostics();
        OutputTree output = recovered(request.output());

        ServiceLoader loader = new ServiceLoader(request.specs(), diagnostics);
        List<LoadedService> loaded = loader.loadWhole();
        List<Resolution> settled =
                Ownership.settle(loaded.stream().map(LoadedService::resolution).toList(), diagnostics);
        settled.forEach(resolved -> MemberLimit.check(resolved.service(), diagnostics));
        List<Resolution> services = BrokenOperations.leaveOut(settled, diagnostics);
        OutputFiles files = emitter.apply(services, diagnostics);
        ChangesSinceLock changes = new ChangesSinceLock(
                comparing ? loaded : List.of(),
                new LockFiles(loader.files(), diagnostics),
                request.failOnChange(),
                diagnostics);

        boolean doubtful = request.failOn().filter(diagnostics::has).isPresent();
        // What has changed is no doubt about a page, so it has a limit of its own.
        boolean failed = doubtful || !changes.withinLimit(services);
        WriteResult written = failed ? WriteResult.nothing() : writing(() -> output.write(files));
        GenerateResult result = new GenerateResult(
                !failed,
                reported(diagnostics),
                failed ? List.of() : services.stream().map(Docwright::summary).toList(),
                written.written(),
                written.unchanged(),
                written.removed(),
                written.edited(),
                changes.summaries(),
                Optional.of("no state is kept"));
        return new Generated(result, loader.log(), OutputTree.fingerprint(files));
    }

    /**
     * Writes what was understood of each page as JSON.
     *
     * @throws UsageException when an input cannot be read or the output cannot be written
     */
    public InspectResult inspect(InspectRequest request) {
        return writing(() -> new Inspection(request).run());
    }

    /**
     * Tells everything that was noticed of the services, and how much of each page was understood.
     *
     * @throws UsageException when an input cannot be read or the log cannot be written
     */
    public LintResult lint(LintRequest request) {
        return writing(() -> new Linting(request).run());
    }

    /**
     * Tells the evidence for one element of the services, with the lines it came from.
     *
     * @throws UsageException when an input cannot be read
     */
    public ExplainResult explain(ExplainRequest request) {
        return new Explaining(request).run();
    }

    /**
     * Drafts, in the form of manifests, the statements that would settle what the pages leave open.
     *
     * @throws UsageException when an input cannot be read or the drafts cannot be written
     */
    public SuggestResult suggest(SuggestRequest request) {
        return writing(() -> new Suggesting(request).run());
    }

    /**
     * Writes the lock of each service, which says that what its pages document now is accepted.
     *
     * @throws UsageException when an input cannot be read, a lock cannot be written, or there is no manifest to put it beside
     */
    public AcceptResult accept(AcceptRequest request) {
        return writing(() -> new Accepting(request).run());
    }

    /**
     * Compares what two sides document, and judges every change on the wire, in Java source and in Java binaries.
     *
     * @throws UsageException when a side does not exist or cannot be read, or the report cannot be written
     */
    public DiffResult diff(DiffRequest request) {
        return writing(() -> new Differing(request).run());
    }

    private static OutputFiles clients(
            List<Resolution> services, Diagnostics diagnostics, Optional<String> moduleName) {
        OutputFiles.Builder files = OutputFiles.builder();
        for (Resolution resolved : services) {
            var symbols = SymbolTable.of(resolved.service(), diagnostics);
            Emission.of(resolved.service(), symbols).files().forEach(files::text);
        }
        if (moduleName.isPresent() && !services.isEmpty()) {
            Emission.module(moduleName.get(), ClientModule.packages(services, diagnostics))
                    .files()
                    .forEach(files::text);
        }
        return files.build();
    }

    private static OutputFiles tests(List<Resolution> services, Diagnostics diagnostics, GenerateTestRequest request) {
        OutputFiles.Builder files = OutputFiles.builder();
        Set<String> testkits = new HashSet<>();
        for (Resolution resolved : services) {
            var symbols = SymbolTable.of(resolved.service(), diagnostics);
            if (request.fakes()) {
                Emission.fake(resolved.service(), symbols).files().forEach(files::text);
            }
            if (request.fakes() && testkits.add(symbols.tests().testkitPackage())) {
                Emission.testkit(symbols).files().forEach(files::text);
            }
            if (request.contractTests()) {
                Emission.contractTest(resolved.service(), symbols).files().forEach(files::text);
            }
        }
        return files.build();
    }

    private static OutputTree recovered(Path output) {
        OutputTree tree = OutputTree.at(output);
        return writing(() -> {
            tree.recover();
            return tree;
        });
    }

    /** Whoever cannot write tells why; what to do about it is the caller's, not ours. */
    private static <T> T writing(Supplier<T> work) {
        try {
            return work.get();
        } catch (OutputException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** What nothing was learned from is for those who look at a page, not for those who build. */
    static List<Diagnostic> reported(Diagnostics diagnostics) {
        return diagnostics.sorted().stream()
                .filter(diagnostic -> diagnostic.code() != DiagnosticCode.TEXT_UNCLAIMED)
                .toList();
    }

    private static GeneratedService summary(Resolution resolved) {
        var service = resolved.service();
        return new GeneratedService(
                service.name(), service.javaPackage(), service.operations().size(), resolved.corrections());
    }
}
