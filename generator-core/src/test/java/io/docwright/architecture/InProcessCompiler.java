package io.docwright.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles a few classes into a folder. */
final class InProcessCompiler {

    private final Path output;
    private final List<JavaFileObject> sources = new ArrayList<>();

    InProcessCompiler(Path output) {
        this.output = output;
    }

    void add(String className, String source) {
        URI uri = URI.create("string:///" + className.replace('.', '/') + ".java");
        sources.add(new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        });
    }

    Path compile() {
        try {
            Files.createDirectories(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of("-d", output.toString(), "-proc:none");
        boolean compiled =
                compiler.getTask(null, null, null, options, null, sources).call();
        if (!compiled) {
            throw new IllegalStateException("a class made to break a rule does not compile");
        }
        return output;
    }
}
