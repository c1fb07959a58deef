package io.docwright.emit;

import java.util.List;
import java.util.Map;

/** Copies the support classes into the client's runtime package, where this client has them written. */
final class RuntimeEmitter implements FileEmitter {

    @Override
    public List<SourceFile> emit(EmitContext context) {
        if (!context.service().runtime().emitted()) {
            return List.of();
        }
        return CopiedSources.RUNTIME.in(context.symbols().runtimePackage(), Map.of());
    }
}
