package io.docwright.emit;

import io.docwright.model.Service;
import io.docwright.runtime.RuntimeStamp;
import io.docwright.symbol.ServiceSymbols;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The Java sources of one service's client, or of the tests of it.
 *
 * @param files text by path below the output folder, with {@code /} between its parts, sorted
 */
public record Emission(SortedMap<String, String> files) {

    /** The table of contents of a client. */
    private static final List<FileEmitter> EMITTERS = List.of(
            new PackageInfoEmitter(),
            new ClientInterfaceEmitter(),
            new ClientImplementationEmitter(),
            new ExceptionEmitter(),
            new PaginatorEmitter(),
            new RequestEmitter(),
            new ResponseEmitter(),
            new TypeEmitter(),
            new RuntimeEmitter());

    private static final List<FileEmitter> FAKE = List.of(new FactsEmitter(), new FakeEmitter());

    /** Copies the map. */
    public Emission {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * Writes the client of a service.
     *
     * @param service what to write
     * @param symbols the names of everything in it
     */
    public static Emission of(Service service, ServiceSymbols symbols) {
        return of(EMITTERS, EmitContext.of(service, symbols));
    }

    /**
     * Writes the fake of a service, and what is documented about its operations.
     *
     * @param service what to write
     * @param symbols the names of everything in it
     */
    public static Emission fake(Service service, ServiceSymbols symbols) {
        return of(FAKE, EmitContext.of(service, symbols));
    }

    /**
     * Writes the test that holds the models of a service to its samples; it needs the fake.
     *
     * @param service what to write
     * @param symbols the names of everything in it
     */
    public static Emission contractTest(Service service, ServiceSymbols symbols) {
        return of(List.of(new ContractTestEmitter()), EmitContext.of(service, symbols));
    }

    /**
     * Writes the support classes of fakes, which are the same for all services that share a runtime.
     *
     * @param symbols the names of one of these services
     */
    public static Emission testkit(ServiceSymbols symbols) {
        Map<String, String> runtime = Map.of(RuntimeStamp.class.getPackageName(), symbols.runtimePackage());
        return of(CopiedSources.TESTKIT.in(symbols.tests().testkitPackage(), runtime));
    }

    /**
     * Writes the declaration of a module of clients.
     *
     * @param name the module's name
     * @param packages what it exports
     */
    public static Emission module(String name, Collection<String> packages) {
        return of(List.of(ModuleInfo.of(name, packages)));
    }

    private static Emission of(List<FileEmitter> emitters, EmitContext context) {
        return of(emitters.stream()
                .flatMap(emitter -> emitter.emit(context).stream())
                .toList());
    }

    private static Emission of(List<SourceFile> sources) {
        SortedMap<String, String> files = new TreeMap<>();
        for (SourceFile file : sources) {
            if (files.put(file.path(), file.text()) != null) {
                throw new IllegalStateException("two sources are called " + file.path());
            }
        }
        return new Emission(files);
    }
}
