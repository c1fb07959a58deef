package io.docwright.emit;

import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes the declaration of a module; JavaPoet writes types alone. */
final class ModuleInfo {

    /** HTTP client and annotations are part of what clients export; a name that ends in a digit is nobody's mistake. */
    private static final String TEXT = """
            // %s
            /** Clients of documented services. */
            @SuppressWarnings("module")
            module %s {
                requires com.fasterxml.jackson.core;
                requires transitive java.net.http;
                requires static transitive org.jspecify;

            %s
            }
            """;

    private ModuleInfo() {}

    static SourceFile of(String name, Collection<String> packages) {
        String exports = new TreeSet<>(packages)
                .stream().map(exported -> "    exports " + exported + ";").collect(Collectors.joining("\n"));
        return new SourceFile("module-info.java", TEXT.formatted(SourceFile.HEADER, name, exports));
    }
}
