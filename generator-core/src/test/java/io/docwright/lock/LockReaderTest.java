package io.docwright.lock;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.Diagnostic;
import io.docwright.diag.Diagnostics;
import io.docwright.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockReaderTest {

    private static final String LOCK = """
            {
              "auth": "none",
              "endpoint": "https://library.example.com",
              "javaClient": "LibraryClient",
              "javaException": "LibraryException",
              "javaPackage": "com.example.library",
              "javaRuntimePackage": "com.example.library.runtime",
              "lockVersion": 1,
              "operations": {
                "GetBook": {
                  "httpMethod": "GET",
                  "idempotent": false,
                  "javaBody": "JsonValue",
                  "javaMethod": "getBook",
                  "javaRequest": "GetBookRequest",
                  "javaResponse": "GetBookResponse",
                  "parameters": {
                    "query:pages": {
                      "javaName": "pages",
                      "javaType": "Long",
                      "maximum": 9.5,
                      "type": "int64"
                    }
                  },
                  "paths": {
                    "*": {
                      "path": "/b\\u00FCcher"
                    }
                  }
                }
              },
              "service": "library",
              "style": "rest"
            }
            """;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void whatWasWrittenIsReadAndWrittenTheSame() {
        Lock lock = read(LOCK).orElseThrow().lock();

        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(lock.text()).isEqualTo(LOCK);
        assertThat(lock.name()).isEqualTo("library");
        LockElement operation =
                lock.service().child(ElementKind.OPERATION, "GetBook").orElseThrow();
        assertThat(operation.text(Fact.IDEMPOTENT)).hasValue("false");
        assertThat(operation.child(ElementKind.EDITION_PATH, "*").orElseThrow().need(Fact.PATH))
                .isEqualTo("/bücher");
    }

    @Test
    void elementsKnowTheirLines() {
        LocatedLock lock = read(LOCK).orElseThrow();

        assertThat(lock.place(List.of("operations", "GetBook", "parameters", "query:pages")))
                .hasValueSatisfying(place -> assertThat(place).hasToString("lock.json:18:9"));
        assertThat(lock.place(List.of("operations", "GetBook", "parameters", "query:lines")))
                .hasValueSatisfying(place -> assertThat(place).hasToString("lock.json:10:5"));
        assertThat(lock.place(List.of("types", "Book")))
                .hasValueSatisfying(place -> assertThat(place).hasToString("lock.json:1:1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "auth": "none"       | "auth": 7                | 2:11 DW5009 | found `7` for `auth`; expected a text
            "auth": "none",      | "note": "hello",         | 2:3 DW5009  | found the key `note`
            "auth": "none",      | \\                       | 1:1 DW5009  | found no `auth`; expected it for `library`
            "idempotent": false  | "idempotent": "no"       | 12:21 DW5009 | expected `true` or `false`
            "maximum": 9.5       | "maximum": 1e9           | 21:22 DW5009 | expected a number
            "maximum": 9.5       | "maximum": "9"           | 21:22 DW5009 | expected a number
            "query:pages": {     | "query:pages": 1, "x": { | 18:24 DW5009 | for `query:pages`; expected an object
            "operations": {      | "operations": [], "x": { | 9:17 DW5009 | for `operations`; expected an object
            "lockVersion": 1     | "lockVersion": 2         | 8:18 DW5010 | found another `lockVersion`
            "lockVersion": 1     | "lockVersion": "1"       | 8:18 DW5010 | found another `lockVersion`
            "lockVersion": 1,    | \\                       | 1:1 DW5010 | found no `lockVersion`
            "service": "library" | "service": null          | 1:1 DW5009  | expected the service's name
            "style": "rest"      | "style": "rest", "style": "roa" | 33:20 DW1008 | `style` a second time
            "style": "rest"      | "style": "rest"]         | 33:18 DW1007 | not well-formed
            """)
    void damageIsReportedWhereItStandsAndTheLockIsNotUsed(String part, String other, String place, String message) {
        assertThat(LOCK).contains(part);

        Optional<LocatedLock> lock = read(LOCK.replace(part, other.equals("\\") ? "" : other));

        assertThat(lock).isEmpty();
        assertThat(diagnostics.sorted()).anySatisfy((Diagnostic diagnostic) -> {
            assertThat(diagnostic.at().line() + ":" + diagnostic.at().column() + " "
                            + diagnostic.code().id())
                    .isEqualTo(place.strip());
            assertThat(diagnostic.message()).contains(message.strip());
        });
    }

    @Test
    void aTextThatIsNoObjectIsNoLock() {
        assertThat(read("[]")).isEmpty();
        assertThat(read("\"lock\"")).isEmpty();

        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::message)
                .allMatch(message -> message.contains("expected an object with the key `lockVersion`"));
    }

    private Optional<LocatedLock> read(String text) {
        return new LockReader(diagnostics).read(SourceText.of("lock.json", text));
    }
}
