package io.docwright.emit;

import io.docwright.testing.InProcessCompiler;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A few lines of a user's code, compiled against the client of a model and run. */
final class CompiledProgram {

    private final Path folder;

    CompiledProgram(Path folder) {
        this.folder = folder;
    }

    /** Returns what the program returns; it finds {@code TEXT} and {@code uri}, and fails where {@code check} does not hold. */
    @SuppressWarnings("unchecked")
    String run(Models models, String program, String text, @Nullable URI uri) throws Exception {
        String source = """
                package %1$s;
                import %1$s.runtime.*;
                import java.util.*;
                public final class Program implements java.util.function.Function<Object[], String> {
                    private static void check(boolean holds) {
                        if (!holds) { throw new AssertionError(); }
                    }
                    public String apply(Object[] given) {
                        String TEXT = (String) given[0];
                        java.net.URI uri = (java.net.URI) given[1];
                        %2$s
                    }
                }
                """.formatted(models.javaPackage(), program);
        InProcessCompiler compiler = InProcessCompiler.into(folder)
                .addAll(models.emit().files())
                .add(models.javaPackage() + ".Program", source);
        try (URLClassLoader loader = compiler.load()) {
            var compiled = (Function<Object[], String>) loader.loadClass(models.javaPackage() + ".Program")
                    .getDeclaredConstructor()
                    .newInstance();
            return compiled.apply(new Object[] {text, uri});
        }
    }
}
