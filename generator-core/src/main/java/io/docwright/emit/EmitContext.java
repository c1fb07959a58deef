package io.docwright.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.docwright.model.Service;
import io.docwright.symbol.ServiceSymbols;

/**
 * What every emitter needs.
 *
 * @param service the model
 * @param symbols its names
 * @param runtime the support classes as this client sees them
 * @param testkit the support classes of fakes as its tests see them
 * @param types Java types of its uses of types
 * @param codecs code that reads and writes them
 * @param checked the objects with something to check before it is sent
 */
record EmitContext(
        Service service,
        ServiceSymbols symbols,
        CopiedTypes runtime,
        CopiedTypes testkit,
        JavaTypes types,
        Codecs codecs,
        CheckedTypes checked) {

    static EmitContext of(Service service, ServiceSymbols symbols) {
        CopiedTypes runtime = new CopiedTypes(symbols.runtimePackage());
        JavaTypes types = new JavaTypes(symbols, runtime);
        return new EmitContext(
                service,
                symbols,
                runtime,
                new CopiedTypes(symbols.tests().testkitPackage()),
                types,
                new Codecs(types, runtime),
                CheckedTypes.of(service));
    }

    /** Returns a class of the client's own package. */
    ClassName own(String simpleName) {
        return ClassName.get(symbols.javaPackage(), simpleName);
    }

    /** Returns the client interface. */
    ClassName clientInterface() {
        return own(symbols.client().clientInterface());
    }

    SourceFile file(TypeSpec type) {
        return SourceFile.of(symbols.javaPackage(), type);
    }
}
