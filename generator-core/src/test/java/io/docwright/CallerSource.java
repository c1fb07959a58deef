package io.docwright;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the source of a program that uses everything a client offers, each result assigned to a variable of its declared type. */
final class CallerSource {

    static final String NAME = "caller.Caller";

    private final StringBuilder source = new StringBuilder();
    private int count;

    private CallerSource() {}

    static String of(CompiledService client) throws IOException {
        CallerSource caller = new CallerSource();
        URL[] path = {client.classes().toUri().toURL(), client.runtime().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, CallerSource.class.getClassLoader())) {
            for (String name : names(client.classes())) {
                caller.use(load(loader, name));
            }
        }
        return "package caller;\n\n@SuppressWarnings({\"deprecation\", \"unchecked\"})\npublic final class Caller {\n"
                + caller.source + "}\n";
    }

    private static List<String> names(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".class"))
                    .map(file -> file.substring(0, file.length() - 6).replace('/', '.'))
                    .filter(name -> !name.endsWith("package-info"))
                    .sorted()
                    .toList();
        }
    }

    private static Class<?> load(ClassLoader loader, String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }

    private void use(Class<?> type) {
        for (Class<?> around = type; around != null; around = around.getEnclosingClass()) {
            if (!Modifier.isPublic(around.getModifiers()) || around.isAnonymousClass()) {
                return;
            }
        }
        Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .sorted(Comparator.comparing(Field::getName))
                .forEach(field -> constant(type, field));
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::toString))
                .forEach(method -> call(type, method));
    }

    private void constant(Class<?> type, Field field) {
        String declared = name(field.getGenericType().getTypeName());
        line("    static " + declared + " use" + count + "() { " + declared + " it = " + name(type.getName()) + "."
                + field.getName() + "; return it; }");
    }

    private void call(Class<?> type, Method method) {
        List<String> parameters = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        boolean isStatic = Modifier.isStatic(method.getModifiers());
        if (!isStatic) {
            parameters.add(name(type.getName()) + " self");
        }
        for (var parameter : method.getGenericParameterTypes()) {
            arguments.add("a" + arguments.size());
            parameters.add(name(parameter.getTypeName()) + " a" + (arguments.size() - 1));
        }
        String declared = name(method.getGenericReturnType().getTypeName());
        String call = (isStatic ? name(type.getName()) : "self") + "." + method.getName()
                + arguments.stream().collect(Collectors.joining(", ", "(", ")"));
        String body = declared.equals("void") ? call + ";" : declared + " it = " + call + "; return it;";
        line("    static " + declared + " use" + count + "(" + String.join(", ", parameters) + ") throws Throwable { "
                + body + " }");
    }

    private void line(String line) {
        source.append(line).append('\n');
        count++;
    }

    private static String name(String type) {
        return type.replace('$', '.');
    }
}
