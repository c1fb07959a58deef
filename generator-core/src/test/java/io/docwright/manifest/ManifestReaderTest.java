package io.docwright.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.Diagnostics;
import io.docwright.diag.Located;
import io.docwright.manifest.ServiceManifest.Auth;
import io.docwright.manifest.ServiceManifest.Fact;
import io.docwright.manifest.ServiceManifest.OperationStatement;
import io.docwright.manifest.ServiceManifest.PaginationStatement;
import io.docwright.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestReaderTest {

    private static final String NEEDED = "service: s\npackage: a.b\n";

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void everyKeyIsReadWithItsPlaceInTheWrittenOrder() {
        ServiceManifest manifest = read("""
                service: orders
                version: 2024-07-10
                style: roa
                package: com.example.orders
                runtime: use
                runtimePackage: com.example.runtime
                endpoints: {z-1: z.example.com, "*": "o.{region}.example.com:8443", a-1: https://a.example.com}
                auth: {type: header, header: x-token}
                language: zh-TW
                pages:
                  - {file: sub/ListOrders.txt, operation: ListOrders, encoding: GBK, source: "https://example.com/a?b=c#d"}
                  - file: 列表 B.txt
                defaults: {location: form, body: json}
                operations:
                  ZList:
                    httpMethod: POST
                    path: /a/{id}:cancel/
                    successFlag: success
                    idempotent: true
                    oneOf: [[A, B], [C, D, E]]
                    parameters:
                      z: {location: header}
                      Label: {type: "map<string,array<integer>>", format: json, required: false, deprecated: true, secret: true}
                  AList:
                    editions: {region: /b, central: "/a/{organizationId}/b"}
                    successFlag: false
                corrections:
                  - {at: ZList.response.data.token, set: {type: string}, was: {type: integer}, reason: "two\\nlines"}
                  - {at: ZList.request.x, set: {format: epoch-seconds, required: true}}
                """).orElseThrow();

        assertThat(lines()).isEmpty();
        assertThat(manifest.at()).hasToString("service.yaml:1:1");
        assertThat(manifest.service().at()).hasToString("service.yaml:1:10");
        assertThat(text(manifest.version())).isEqualTo("2024-07-10");
        assertThat(text(manifest.style())).isEqualTo("roa");
        assertThat(manifest.packageName().value()).isEqualTo("com.example.orders");
        assertThat(manifest.runtimeEmit()).isFalse();
        assertThat(text(manifest.runtimePackage())).isEqualTo("com.example.runtime");
        assertThat(manifest.endpoint()).isEmpty();
        assertThat(manifest.endpoints().keySet()).containsExactly("z-1", "*", "a-1");
        assertThat(manifest.endpoints().get("*").value()).isEqualTo("o.{region}.example.com:8443");
        Auth auth = manifest.authentication().orElseThrow();
        assertThat(auth.type().value()).isEqualTo("header");
        assertThat(text(auth.header())).isEqualTo("x-token");
        assertThat(text(manifest.language())).isEqualTo("zh-TW");
        assertThat(manifest.pages())
                .extracting(page -> page.file().value())
                .containsExactly("sub/ListOrders.txt", "列表 B.txt");
        assertThat(text(manifest.pages().get(0).operation())).isEqualTo("ListOrders");
        assertThat(text(manifest.pages().get(0).encoding())).isEqualTo("GBK");
        assertThat(text(manifest.pages().get(0).source())).isEqualTo("https://example.com/a?b=c#d");
        assertThat(text(manifest.defaults().location())).isEqualTo("form");
        assertThat(text(manifest.defaults().body())).isEqualTo("json");

        assertThat(manifest.operations().keySet()).containsExactly("ZList", "AList");
        OperationStatement list = manifest.operations().get("ZList");
        assertThat(list.name().at()).hasToString("service.yaml:15:3");
        assertThat(text(list.httpMethod())).isEqualTo("POST");
        assertThat(text(list.path())).isEqualTo("/a/{id}:cancel/");
        assertThat(list.successFlag().orElseThrow().value()).isTrue();
        assertThat(list.idempotent().orElseThrow().value()).isTrue();
        assertThat(list.oneOf())
                .extracting(group -> group.stream().map(Located::value).toList())
                .containsExactly(List.of("A", "B"), List.of("C", "D", "E"));
        assertThat(list.parameters().keySet()).containsExactly("z", "Label");
        assertThat(list.parameters().get("z").at()).hasToString("service.yaml:22:7");
        assertThat(values(list.parameters().get("Label").value()))
                .isEqualTo(Map.of(
                        Fact.TYPE, "map<string,array<integer>>",
                        Fact.FORMAT, "json",
                        Fact.REQUIRED, "false",
                        Fact.DEPRECATED, "true",
                        Fact.SECRET, "true"));
        OperationStatement editions = manifest.operations().get("AList");
        assertThat(editions.editions().keySet()).containsExactly("region", "central");
        assertThat(editions.successFlag().orElseThrow().value()).isFalse();

        assertThat(manifest.corrections()).hasSize(2);
        assertThat(manifest.corrections().get(0).element().value()).isEqualTo("ZList.response.data.token");
        assertThat(values(manifest.corrections().get(0).set())).isEqualTo(Map.of(Fact.TYPE, "string"));
        assertThat(values(manifest.corrections().get(0).was())).isEqualTo(Map.of(Fact.TYPE, "integer"));
        assertThat(text(manifest.corrections().get(0).reason())).isEqualTo("two\nlines");
        assertThat(manifest.corrections().get(1).was()).isEmpty();
    }

    @Test
    void whatIsLeftOutIsEmpty() {
        ServiceManifest manifest = read(NEEDED).orElseThrow();

        assertThat(lines()).isEmpty();
        assertThat(manifest.runtimeEmit()).isTrue();
        assertThat(manifest.authentication()).isEmpty();
        assertThat(manifest.version()).isEmpty();
        assertThat(manifest.pages()).isEmpty();
        assertThat(manifest.operations()).isEmpty();
        assertThat(manifest.defaults().location()).isEmpty();
    }

    @Test
    void emittedRuntimeMayHaveAPackageOfItsOwn() {
        ServiceManifest manifest =
                read(NEEDED + "runtime: emit\nruntimePackage: a.c\n").orElseThrow();

        assertThat(lines()).isEmpty();
        assertThat(manifest.runtimeEmit()).isTrue();
        assertThat(text(manifest.runtimePackage())).isEqualTo("a.c");
    }

    @Test
    void valuesAreAListOfDifferentTexts() {
        ServiceManifest manifest = read(NEEDED
                        + "corrections:\n  - {at: Op.request.p, set: {values: [a, \"b c\", 3]}}\n"
                        + "  - {at: Op.request.q, set: {values: [a, a], type: string}}\n")
                .orElseThrow();

        assertThat(values(manifest.corrections().get(0).set())).isEqualTo(Map.of(Fact.VALUES, "a\nb c\n3"));
        assertThat(values(manifest.corrections().get(1).set())).isEqualTo(Map.of(Fact.TYPE, "string"));
        assertThat(lines())
                .containsExactly(
                        "5:38 DW5002 found a list of 1 different `values`; expected at least one, each once; it is not used");
    }

    @Test
    void misspeltKeysGiveTheNearestKeyOfTheirLevel() {
        read("""
                service: s
                pakage: a.b
                auht: {type: none}
                auth: {typ: none}
                pages: [{flie: x.txt}]
                defaults: {loction: query}
                operations: {Op: {parametres: {}, idempotant: true, parameters: {p: {requird: true}}}}
                corrections: [{att: Op.request.p, set: {typ: string}}]
                qqqq: 1
                """);

        assertThat(lines())
                .containsExactly(
                        "2:1 DW5001 found the key `pakage`; expected `package`; it is not used",
                        "3:1 DW5001 found the key `auht`; expected `auth`; it is not used",
                        "4:8 DW5001 found the key `typ`; expected `type`; it is not used",
                        "5:10 DW5001 found the key `flie`; expected `file`; it is not used",
                        "6:12 DW5001 found the key `loction`; expected `location`; it is not used",
                        "7:19 DW5001 found the key `parametres`; expected `parameters`; it is not used",
                        "7:35 DW5001 found the key `idempotant`; expected `idempotent`; it is not used",
                        "7:70 DW5001 found the key `requird`; expected `required`; it is not used",
                        "8:16 DW5001 found the key `att`; expected `at`; it is not used",
                        "8:41 DW5001 found the key `typ`; expected `type`; it is not used",
                        "9:1 DW5001 found the key `qqqq`; expected one of `service`, `version`, `style`, `package`, `runtime`,"
                                + " `runtimePackage`, `endpoint`, `endpoints`, `auth`, `language`, `pages`, `defaults`, `rules`, `operations`,"
                                + " `corrections`; it is not used");
    }

    @Test
    void missingKeysAreReportedWhereTheirObjectStarts() {
        Optional<ServiceManifest> manifest =
                read("auth: {}\npages:\n  - encoding: GBK\ncorrections:\n  - reason: because\n");

        assertThat(manifest).isEmpty();
        assertThat(lines())
                .containsExactly(
                        "1:1 DW5003 found no key `package`; expected one",
                        "1:1 DW5003 found no key `service`; expected one",
                        "1:7 DW5003 found no key `type`; expected one",
                        "3:5 DW5003 found no key `file`; expected one",
                        "5:5 DW5003 found no key `at`; expected one",
                        "5:5 DW5003 found no key `set`; expected one");
    }

    @Test
    void thePagesOfAnOperationAreStatedOrSwitchedOff() {
        ServiceManifest manifest = read(NEEDED + """
                operations:
                  A: {pagination: none}
                  B:
                    pagination: {page: pageNo, first: 0, items: Data.Things, total: Data.Sum}
                """).orElseThrow();

        assertThat(lines()).isEmpty();
        PaginationStatement none =
                manifest.operations().get("A").pagination().orElseThrow().value();
        PaginationStatement stated =
                manifest.operations().get("B").pagination().orElseThrow().value();
        assertThat(none.none()).isTrue();
        assertThat(stated.none()).isFalse();
        assertThat(stated.members().keySet()).containsExactly("page", "first", "items", "total");
        assertThat(text(stated.get("items"))).isEqualTo("Data.Things");
        assertThat(text(stated.get("first"))).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "style: roaa|8|found `roaa` for `style`; expected `roa`, or another of `roa`, `rpc`, `rest`",
                "style: soap|8|found `soap` for `style`; expected `roa`, `rpc`, `rest`",
                "style: [roa]|8|found a list for `style`; expected `roa`, `rpc`, `rest`",
                "style:|7|found nothing for `style`; expected `roa`, `rpc`, `rest`",
                "runtime: used|10|found `used` for `runtime`; expected `use`, or another of `emit`, `use`",
                "auth: acs3|7|found `acs3` for `auth`; expected a mapping",
                "auth: {type: asc3}|14|found `asc3` for `type`; expected `acs3`, or another of `acs3`, `header`, `bearer`, `none`",
                "defaults: {location: header}|22|found `header` for `location`; expected `query`, `form`, `json`, `body`",
                "defaults: {body: xml}|18|found `xml` for `body`; expected `form`, `json`",
                "operations: {O: {httpMethod: post}}|30|found `post` for `httpMethod`; expected `POST`, or another of `GET`, `POST`, `PUT`, `DELETE`, `PATCH`, `HEAD`, `OPTIONS`",
                "operations: {O: {httpMethod: FETCH}}|30|found `FETCH` for `httpMethod`; expected `GET`, `POST`, `PUT`, `DELETE`, `PATCH`, `HEAD`, `OPTIONS`",
                "operations: {O: {successFlag: ok}}|31|found `ok` for `successFlag`; expected `success`, `false`",
                "operations: {O: {idempotent: yes}}|30|found `yes` for `idempotent`; expected `true` or `false` without quotes",
                "operations: {O: {idempotent: 'true'}}|30|found `true` for `idempotent`; expected `true` or `false` without quotes",
                "operations: {O: }|16|found nothing for `O`; expected a mapping",
                "operations: [O]|13|found a list for `operations`; expected a mapping",
                "operations: {O: {oneOf: [A]}}|26|found `A` for `oneOf`; expected a list",
                "operations: {O: {pagination: no}}|30|found `no` for `pagination`; expected `none`",
                "operations: {O: {pagination: [a]}}|30|found a list for `pagination`; expected a mapping",
                "operations: {O: {pagination: {first: 2}}}|38|found `2` for `first`; expected `0`, or another of `0`, `1`",
                "operations: {O: {parameters: {p: {location: cookie}}}}|45|found `cookie` for `location`; expected `path`, `query`, `header`, `form`, `json`, `body`",
                "operations: {O: {parameters: {p: {format: epoch-second}}}}|43|found `epoch-second` for `format`; expected `epoch-seconds`, or another of `json`, `epoch-seconds`, `epoch-millis`, `date-time`, `date-time-minutes`, `date-time-millis`, `local-date-time`, `date`, `comma-list`, `semicolon-list`, `none`",
                "corrections: {at: x}|14|found a mapping for `corrections`; expected a list",
                "corrections: [x]|15|found `x` for `corrections`; expected a mapping",
            })
    void wrongKindsAndWordsGiveWhatIsExpected(String line, int column, String expected) {
        read(NEEDED + line + "\n");

        assertThat(lines()).containsExactly("3:" + column + " DW5002 " + expected + "; it is not used");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version: \"a\\nb\"",
                "version: \"a\\u202Eb\"",
                "version: \"\"",
                "version: {a: b}",
                "endpoint: api.example.com",
                "endpoint: ftp://api.example.com",
                "endpoint: https://user:pw@api.example.com",
                "endpoint: https://api.example.com?x=y",
                "endpoint: \"https://api.example.com/#f\"",
                "endpoint: \"https:// x\"",
                "endpoints: {}",
                "endpoints: {a: \"{zone}.example.com\"}",
                "endpoints: {a: x.example.com/path}",
                "endpoints: {a b: x.example.com}",
                "language: deutsch_AT",
                "runtimePackage: java.util",
                "runtimePackage: a.new.b",
                "runtimePackage: a..b",
                "runtimePackage: 例.b",
                "pages: [{file: a.txt, encoding: UTF-9}]",
                "pages: [{file: a.txt, encoding: \"x y\"}]",
                "pages: [{file: a.txt, source: \"file:///etc/passwd\"}]",
                "pages: [{file: a.txt}, {file: a.txt}]",
                "auth: {type: header, header: \"x token\"}",
                "auth: {type: header, header: \"x:y\"}",
                "auth: {type: bearer, header: x-token}",
                "operations: {\"A B\": {path: /}}",
                "operations: {O: {path: a/b}}",
                "operations: {O: {path: /a/../b}}",
                "operations: {O: {path: //b}}",
                "operations: {O: {path: \"/a?b\"}}",
                "operations: {O: {path: \"/a/{b\"}}",
                "operations: {O: {path: \"/a/{}\"}}",
                "operations: {O: {path: \"/a\\\\b\"}}",
                "operations: {O: {path: /a, editions: {x: /b}}}",
                "operations: {O: {editions: {1x: /b}}}",
                "operations: {O: {editions: {}}}",
                "operations: {O: {oneOf: [[A]]}}",
                "operations: {O: {oneOf: [[A, A]]}}",
                "operations: {O: {pagination: {}}}",
                "operations: {O: {pagination: {page: \"a b\"}}}",
                "operations: {O: {parameters: {p: {}}}}",
                "operations: {O: {parameters: {p: {type: strng}}}}",
                "operations: {O: {parameters: {p: {type: array<>}}}}",
                "operations: {O: {parameters: {p: {type: \"map<integer,string>\"}}}}",
                "corrections: [{at: O.p, set: {type: string}}]",
                "corrections: [{at: O.reply.p, set: {type: string}}]",
                "corrections: [{at: O.response..p, set: {type: string}}]",
                "corrections: [{at: O.response.p, set: {type: string}, reason: \" \"}]",
                "corrections: [{at: O.response.p, set: {type: string}}, {at: O.response.p, set: {type: long}}]",
                "operations: {O: {parameters: {p: {type: long}}}}\ncorrections: [{at: O.request.p, set: {type: string}}]",
                "endpoint: https://a.example\nendpoints: {a: b.example}",
            })
    void valuesWithoutTheirFormAndContradictionsAreReportedOnce(String lines) {
        read(NEEDED + lines + "\n");

        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains(" DW5002 found ")
                        .contains("; expected ")
                        .doesNotContain("\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../a.txt", "/a.txt", "b/../../a.txt", "C:/a.txt", "b\\\\a.txt", "./a.txt", "b//a.txt", "a/"})
    void pageOutsideTheFolderIsRefused(String file) {
        read(NEEDED + "pages:\n  - {file: \"" + file + "\"}\n");

        assertThat(lines()).singleElement().satisfies(line -> assertThat(line).startsWith("4:12 DW5006 found `"));
    }

    @ParameterizedTest
    @CsvSource({"runtime: use, 3:1", "auth: {type: header}, 3:8", "auth: {type: acs3}, 3:1"})
    void keysThatAnotherOneAsksForAreMissed(String line, String place) {
        read(NEEDED + line + "\n");

        assertThat(lines())
                .singleElement()
                .satisfies(found -> assertThat(found)
                        .startsWith(place + " DW5003 found `" + line.replaceAll("auth: \\{(.*)}", "$1")
                                + "` and no key `"));
    }

    @Test
    void unusableServiceOrPackageGivesNoManifestButEveryProblem() {
        Optional<ServiceManifest> manifest = read("service: a b\npackage: a.class\nstyle: x\nstyle: roa\n");

        assertThat(manifest).isEmpty();
        assertThat(lines())
                .extracting(line -> line.substring(0, line.indexOf(' ', line.indexOf(' ') + 1)))
                .containsExactly("1:10 DW5002", "2:10 DW5002", "3:8 DW5002", "4:1 DW1008");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a", "text", "[]", "service: s: t", "", "service: *x", "service: !x y"})
    void whatIsNoManifestAtAllIsOneDiagnostic(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(lines()).hasSize(1);
    }

    @Test
    void hugeKeysAndValuesDoNotTakeLong() {
        String huge = "x".repeat(400_000);

        assertThat(read(NEEDED + "version: " + huge + "\n? " + huge + "\n: 1\n"))
                .isPresent();

        assertThat(lines()).hasSize(2).allSatisfy(line -> assertThat(line).hasSizeLessThan(500));
    }

    @ParameterizedTest
    @EnumSource(names = "TEXT", mode = EnumSource.Mode.EXCLUDE)
    void longValuesHaveNoShape(Shape shape) {
        assertThat(shape.fits("a.a".repeat(100_000))).isFalse();
        assertThat(shape.fits("/a{b}".repeat(100_000))).isFalse();
        assertThat(shape.fits("array<".repeat(100_000) + ">".repeat(100_000))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("manifestsOfTheProject")
    void manifestsOfTheProjectReadWithoutADiagnostic(Path file) throws IOException {
        Optional<ServiceManifest> manifest =
                new ManifestReader(diagnostics).read(SourceText.of("service.yaml", Files.readString(file)));

        assertThat(lines()).isEmpty();
        assertThat(manifest).isPresent();
    }

    static List<Path> manifestsOfTheProject() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("..", "specs"))) {
            List<Path> files = folders.map(folder -> folder.resolve("service.yaml"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
            assertThat(files).hasSizeGreaterThanOrEqualTo(5);
            return files;
        }
    }

    private Optional<ServiceManifest> read(String text) {
        return new ManifestReader(diagnostics).read(SourceText.of("service.yaml", text));
    }

    private List<String> lines() {
        return diagnostics.sorted().stream()
                .map(found -> found.at().line() + ":" + found.at().column() + " "
                        + found.code().id() + " " + found.message())
                .toList();
    }

    private static String text(Optional<Located<String>> located) {
        return located.orElseThrow().value();
    }

    private static Map<Fact, String> values(Map<Fact, Located<String>> facts) {
        return facts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, fact -> fact.getValue().value()));
    }
}
