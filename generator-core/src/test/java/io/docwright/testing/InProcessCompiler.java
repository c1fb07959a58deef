package io.docwright.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources that stand in memory into a folder. */
public final class InProcessCompiler {

    private final Path output;
    private final List<String> options = new ArrayList<>();
    private final List<JavaFileObject> sources = new ArrayList<>();

    private InProcessCompiler(Path output) {
        this.output = output;
    }

    /** A compiler that sees the test's class path and has no opinion on style. */
    public static InProcessCompiler into(Path output) {
        InProcessCompiler compiler = new InProcessCompiler(output);
        compiler.options.addAll(List.of("-d", output.toString(), "-proc:none"));
        return compiler;
    }

    /** A compiler as strict as users' builds may be, which sees the two jars that a client may use. */
    public static InProcessCompiler strictInto(Path output) {
        InProcessCompiler compiler = into(output);
        compiler.options.addAll(
                List.of("--release", "17", "-Xlint:all", "-Werror", "-Xdoclint:all,-missing", "-Xmaxwarns", "50"));
        String jars = jarOf(com.fasterxml.jackson.core.JsonFactory.class)
                + java.io.File.pathSeparator
                + jarOf(org.jspecify.annotations.Nullable.class);
        compiler.options.addAll(List.of("-cp", jars));
        return compiler;
    }

    /** Lets a strict compiler see the jars of these classes too. */
    public InProcessCompiler seeing(Class<?>... types) {
        int classPath = options.indexOf("-cp") + 1;
        StringBuilder jars = new StringBuilder(options.get(classPath));
        for (Class<?> type : types) {
            jars.append(java.io.File.pathSeparator).append(jarOf(type));
        }
        options.set(classPath, jars.toString());
        return this;
    }

    /** Lets a strict compiler see the classes in these folders too. */
    public InProcessCompiler seeingFolders(Path... folders) {
        int classPath = options.indexOf("-cp") + 1;
        StringBuilder path = new StringBuilder(options.get(classPath));
        for (Path folder : folders) {
            path.append(java.io.File.pathSeparator).append(folder);
        }
        options.set(classPath, path.toString());
        return this;
    }

    /** Lets a strict compiler pass over everything but errors. */
    public InProcessCompiler tolerant() {
        options.removeIf(
                option -> option.startsWith("-Xlint") || option.startsWith("-Xdoclint") || option.equals("-Werror"));
        options.add("-nowarn");
        options.add("-Xlint:none");
        return this;
    }

    /** Lets a strict compiler look for modules instead of classes, in its jars and in these folders. */
    public InProcessCompiler seeingModules(Path... folders) {
        int classPath = options.indexOf("-cp");
        StringBuilder path = new StringBuilder(options.get(classPath + 1));
        for (Path folder : folders) {
            path.append(java.io.File.pathSeparator).append(folder);
        }
        options.set(classPath, "--module-path");
        options.set(classPath + 1, path.toString());
        return this;
    }

    /** Adds a class by its full name. */
    public InProcessCompiler add(String className, String source) {
        URI uri = URI.create("string:///source" + sources.size() + "/" + simpleName(className) + ".java");
        sources.add(new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }

            @Override
            public boolean isNameCompatible(String simpleName, Kind kind) {
                return kind == Kind.SOURCE && simpleName.equals(simpleName(className));
            }
        });
        return this;
    }

    /** Adds files by path. */
    public InProcessCompiler addAll(Map<String, String> files) {
        files.forEach((path, text) ->
                add(path.substring(0, path.length() - ".java".length()).replace('/', '.'), text));
        return this;
    }

    /** Compiles everything, without any message, and returns the folder of the classes. */
    public Path compile() {
        List<String> messages = messages();
        if (!messages.isEmpty()) {
            throw new AssertionError("does not compile:\n" + String.join("\n", messages));
        }
        return output;
    }

    /** Compiles everything and loads it. */
    public URLClassLoader load() {
        try {
            return new URLClassLoader(new URL[] {compile().toUri().toURL()}, InProcessCompiler.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles everything and returns what the compiler says, errors and warnings. */
    public List<String> messages() {
        try {
            Files.createDirectories(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        boolean compiled =
                compiler.getTask(null, null, found, options, null, sources).call();
        List<String> messages =
                found.getDiagnostics().stream().map(InProcessCompiler::describe).collect(Collectors.toList());
        return compiled || !messages.isEmpty() ? messages : List.of("the compiler failed without a message");
    }

    private static String describe(Diagnostic<? extends JavaFileObject> message) {
        String line = "";
        if (message.getSource() != null && message.getLineNumber() > 0) {
            try {
                String text = message.getSource().getCharContent(true).toString();
                line = "\n    " + text.split("\n", -1)[(int) message.getLineNumber() - 1].strip();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return message + line;
    }

    private static String simpleName(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    private static String jarOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
