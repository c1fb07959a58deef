package io.docwright.emit;

import io.docwright.model.Service;
import io.docwright.symbol.ServiceSymbols;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The Java sources of one service's client.
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
        EmitContext context = EmitContext.of(service, symbols);
        SortedMap<String, String> files = new TreeMap<>();
        for (FileEmitter emitter : EMITTERS) {
            for (SourceFile file : emitter.emit(context)) {
                if (files.put(file.path(), file.text()) != null) {
                    throw new IllegalStateException("two sources are called " + file.path());
                }
            }
        }
        return new Emission(files);
    }
}
