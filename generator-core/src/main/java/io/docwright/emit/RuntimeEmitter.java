package io.docwright.emit;

import java.util.List;

/** Copies the support classes into the client's runtime package, where this client has them written. */
final class RuntimeEmitter implements FileEmitter {

    @Override
    public List<SourceFile> emit(EmitContext context) {
        if (!context.service().runtime().emitted()) {
            return List.of();
        }
        String javaPackage = context.symbols().runtimePackage();
        return RuntimeSources.all().entrySet().stream()
                .map(source -> SourceFile.of(javaPackage, source.getKey(), moved(source.getValue(), javaPackage)))
                .toList();
    }

    /** Moves a source into another package: its declaration and its imports name the old one, and nothing else may. */
    private static String moved(String source, String javaPackage) {
        String text = "// " + SourceFile.HEADER + "\n" + RuntimeSources.stamped(source);
        return text.replaceAll("(?m)^package " + RuntimeSources.PACKAGE_PATTERN + ";", "package " + javaPackage + ";")
                .replaceAll(
                        "(?m)^import (static )?" + RuntimeSources.PACKAGE_PATTERN + "\\.",
                        "import $1" + javaPackage + ".");
    }
}
