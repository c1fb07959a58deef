package io.docwright.emit;

import java.util.List;

/** Writes the package's description; JavaPoet writes types alone. */
final class PackageInfoEmitter implements FileEmitter {

    private static final String TEXT = """
            // %s
            /** A client of %s and its models. */
            @NullMarked
            package %s;

            import org.jspecify.annotations.NullMarked;
            """;

    @Override
    public List<SourceFile> emit(EmitContext context) {
        String javaPackage = context.symbols().javaPackage();
        String service = Prose.quoted(new ClientBuilderPart(context).serviceName());
        String text = String.format(TEXT, SourceFile.HEADER, service, javaPackage);
        return List.of(SourceFile.of(javaPackage, "package-info", text));
    }
}
