package io.docwright.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.Diagnostics;
import io.docwright.model.ScalarType;
import io.docwright.model.Service;
import io.docwright.model.TypeRef;
import io.docwright.symbol.JavaTypeText;
import io.docwright.symbol.ServiceSymbols;
import io.docwright.symbol.SymbolTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is emitted has the types that are told to people. */
class JavaTypesTest {

    private static final Service SERVICE = new Models("types").service();

    private final ServiceSymbols symbols = SymbolTable.of(SERVICE, new Diagnostics());
    private final JavaTypes types = new JavaTypes(symbols, new CopiedTypes(symbols.runtimePackage()));
    private final JavaTypeText text = new JavaTypeText(symbols);

    @ParameterizedTest
    @EnumSource
    void scalarsAreEmittedAsTheClassThatIsTold(ScalarType scalar) {
        TypeRef type = new TypeRef.MapOf(new TypeRef.ListOf(TypeRef.of(scalar)));

        assertThat(text.of(type)).isEqualTo(simple(types.of(type).toString()));
    }

    /** Takes packages and annotations away. */
    private static String simple(String type) {
        return type.replaceAll("@\\S+\\s", "")
                .replaceAll("(?:[a-z]\\w*\\.)+", "")
                .replaceAll("\\s+", " ");
    }
}
