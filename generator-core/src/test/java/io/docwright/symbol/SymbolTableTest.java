package io.docwright.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.diag.Diagnostic;
import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.SourceLocation;
import io.docwright.model.Constraints;
import io.docwright.model.Description;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence;
import io.docwright.model.Operation;
import io.docwright.model.Operation.EditionPath;
import io.docwright.model.Pagination;
import io.docwright.model.Parameter;
import io.docwright.model.PathTemplate;
import io.docwright.model.Property;
import io.docwright.model.ScalarType;
import io.docwright.model.Service;
import io.docwright.model.TypeDefinition.EnumType;
import io.docwright.model.TypeDefinition.ObjectType;
import io.docwright.model.TypeId;
import io.docwright.model.TypeRef;
import io.docwright.model.ValueFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SymbolTableTest {

    private static final SourceLocation HERE = SourceLocation.startOf("page.txt");
    private static final TypeRef TEXT = TypeRef.of(ScalarType.STRING);

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void operationNamesKeepTheirSpelling() {
        Operation operation = operation("GetVMDeployOrder");

        ServiceSymbols symbols = name(List.of(operation), List.of(), List.of("central"));

        assertThat(symbols.operation(operation).method()).isEqualTo("getVMDeployOrder");
        assertThat(symbols.operation(operation).request()).isEqualTo("GetVMDeployOrderRequest");
        assertThat(symbols.client().clientInterface()).isEqualTo("FlowApiClient");
        assertThat(symbols.edition("central")).isEqualTo("CENTRAL");
    }

    @Test
    void responseObjectIsTheResponseClass() {
        ObjectType response = object("ListResponse", "ListResponse", property("items", TEXT));

        ServiceSymbols symbols = name(List.of(operation("List", response)), List.of(response), List.of());

        assertThat(symbols.type(response.id())).isEqualTo("ListResponse");
    }

    @Test
    void terribleNamesBecomeDistinctMembersAndAreReported() {
        ObjectType type = object(
                "Terrible",
                "Object",
                property("class", TEXT),
                property("hash-code", TEXT),
                property("a.b", TEXT),
                property("a b", TEXT),
                property("$", TEXT));

        ServiceSymbols symbols = name(List.of(), List.of(type), List.of());

        assertThat(symbols.type(type.id())).isEqualTo("ObjectModel");
        assertThat(type.properties().stream().map(p -> symbols.property(type.id(), p.wireName())))
                .containsExactly("classValue", "hashCodeValue", "aB", "aB2", "value");
        assertThat(diagnostics.sorted().stream().map(Diagnostic::code))
                .contains(DiagnosticCode.NAME_RENAMED, DiagnosticCode.NAME_COLLISION);
    }

    @Test
    void commonNamesAreNotTakenByTheGeneratedClassItself() {
        ObjectType type = object("T", "T", property("state", TEXT), property("status", TEXT), property("value", TEXT));

        ServiceSymbols symbols = name(List.of(), List.of(type), List.of());

        assertThat(type.properties().stream().map(p -> symbols.property(type.id(), p.wireName())))
                .containsExactly("state", "status", "value");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void renamedMemberIsReportedByItsReason() {
        ObjectType type = object("T", "T", property("clone", TEXT), property("a.b", TEXT), property("aB", TEXT));

        name(List.of(), List.of(type), List.of());

        assertThat(diagnostics.sorted().stream().map(Diagnostic::message))
                .containsExactlyInAnyOrder(
                        "`clone` cannot be `clone`, which Java or generated code needs itself; it is called `cloneValue`",
                        "`aB` cannot be `aB`, which another element is called; it is called `aB2`");
    }

    @Test
    void codedValuesAreCalledByTheirDocumentedNames() {
        EnumType type = new EnumType(
                new TypeId("Status"),
                "Status",
                Description.none(),
                ScalarType.INT64,
                List.of(value("0", "UNPUBLISHED"), value("1", ""), value("-1", "")),
                List.of());

        ServiceSymbols symbols = name(List.of(), List.of(type), List.of());

        assertThat(Stream.of("0", "1", "-1").map(wire -> symbols.constant(type.id(), wire)))
                .containsExactly("UNPUBLISHED", "VALUE_1", "VALUE_1_2");
    }

    @Test
    void renamedTypesConstantsAndOperationsAreReported() {
        ObjectType device = new ObjectType(new TypeId("Con"), "Con", Description.none(), List.of(), evidence(2));
        EnumType twins = new EnumType(
                new TypeId("Speed"),
                "Speed",
                Description.none(),
                ScalarType.STRING,
                List.of(value("fast", ""), value("FAST", "")),
                evidence(3));

        name(List.of(operation("PRN")), List.of(device, twins), List.of());

        assertThat(diagnostics.sorted().stream().map(Diagnostic::toLine))
                .containsExactly(
                        "page.txt:1:1: info[DW6002] `PRN` is no Java name in the usual spelling; its classes are called"
                                + " after `Prn`",
                        "page.txt:2:1: info[DW6002] `Con` cannot be `Con`, which Java or generated code needs itself; it is"
                                + " called `ConModel`",
                        "page.txt:3:1: info[DW6004] the value `FAST` would be `FAST`, which is taken; its constant is"
                                + " called `FAST2`");
    }

    @Test
    void elementAddedAtTheEndChangesNoOtherName() {
        ObjectType before = object("T", "T", property("a-b", TEXT), property("aB", TEXT));
        ObjectType after = object("T", "T", property("a-b", TEXT), property("aB", TEXT), property("a_b", TEXT));

        ServiceSymbols first = name(List.of(), List.of(before), List.of());
        ServiceSymbols second = name(List.of(), List.of(after), List.of());

        assertThat(before.properties().stream().map(p -> first.property(before.id(), p.wireName())))
                .containsExactlyElementsOf(before.properties().stream()
                        .map(p -> second.property(after.id(), p.wireName()))
                        .toList());
    }

    @Test
    void documentedMeaningsHaveViewsCalledAfterTheirMember() {
        ObjectType type = object(
                "T",
                "T",
                meaning("CreatedAt", ScalarType.INT64, ValueFormat.EPOCH_MILLIS),
                meaning("class", ScalarType.STRING, ValueFormat.COMMA_LIST),
                meaning("start", ScalarType.STRING, ValueFormat.LOCAL_DATE_TIME),
                meaning("day", ScalarType.STRING, ValueFormat.DATE),
                meaning("payload", ScalarType.STRING, ValueFormat.JSON),
                property("plain", TEXT));

        ServiceSymbols symbols = name(List.of(), List.of(type), List.of());

        assertThat(type.properties().stream().flatMap(p -> symbols.view(type.id(), p.wireName()).stream()))
                .containsExactly(
                        "createdAtInstant", "classValueList", "startLocalDateTime", "dayLocalDate", "payloadJson");
    }

    @Test
    void whatCannotHoldItsFormHasNoView() {
        ObjectType type = object(
                "T",
                "T",
                meaning("number", ScalarType.INT64, ValueFormat.DATE_TIME),
                meaning("flag", ScalarType.BOOLEAN, ValueFormat.EPOCH_SECONDS),
                meaning("any", ScalarType.ANY, ValueFormat.JSON));

        ServiceSymbols symbols = name(List.of(), List.of(type), List.of());

        assertThat(type.properties().stream().flatMap(p -> symbols.view(type.id(), p.wireName()).stream()))
                .isEmpty();
    }

    @Test
    void viewTakesNoNameAndLosesNoneToWhatComesLater() {
        Property at = meaning("at", ScalarType.INT64, ValueFormat.EPOCH_SECONDS);
        ObjectType earlier = object("Earlier", "Earlier", property("atInstant", TEXT), at);
        ObjectType later = object("Later", "Later", at, property("atInstant", TEXT));

        ServiceSymbols symbols = name(List.of(), List.of(earlier, later), List.of());

        assertThat(symbols.property(earlier.id(), "atInstant")).isEqualTo("atInstant");
        assertThat(symbols.property(earlier.id(), "at")).isEqualTo("at");
        assertThat(symbols.view(earlier.id(), "at")).contains("atInstant2");
        assertThat(symbols.view(later.id(), "at")).contains("atInstant");
        assertThat(symbols.property(later.id(), "atInstant")).isEqualTo("atInstant2");
    }

    private ServiceSymbols name(
            List<Operation> operations,
            List<? extends io.docwright.model.TypeDefinition> types,
            List<String> editions) {
        Service service = new Service(
                "flow-api",
                Optional.empty(),
                Service.Style.REST,
                "com.example.flow",
                new Service.RuntimePackage("com.example.flow.runtime", true),
                new Service.Endpoint(Optional.empty(), Map.of()),
                new Service.Authentication(Service.Authentication.Type.NONE, Optional.empty()),
                Optional.empty(),
                editions,
                operations,
                List.copyOf(types));
        return SymbolTable.of(service, diagnostics);
    }

    private static EnumType.Value value(String wire, String name) {
        return new EnumType.Value(wire, name.isEmpty() ? Optional.empty() : Optional.of(name), Description.none());
    }

    private static ObjectType object(String id, String name, Property... properties) {
        return new ObjectType(new TypeId(id), name, Description.none(), List.of(properties), List.of());
    }

    private static Operation operation(String name, ObjectType... response) {
        return new Operation(
                name,
                "GET",
                true,
                List.of(new EditionPath(
                        Optional.empty(), new PathTemplate(List.of(new PathTemplate.Part(false, "/" + name))))),
                List.<Parameter>of(),
                List.of(),
                List.of(),
                Stream.of(response)
                        .<TypeRef>map(type -> new TypeRef.Named(type.id()))
                        .findFirst(),
                true,
                Optional.empty(),
                Optional.empty(),
                Pagination.none(List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Description.none(),
                false,
                "page.txt",
                evidence(1));
    }

    private static List<Evidence> evidence(int line) {
        SourceLocation at = new SourceLocation("page.txt", line, 1, 0, 0);
        return List.of(new Evidence(Evidence.Origin.DOCUMENTED, at, "table-row", "here"));
    }

    private static Property meaning(String name, ScalarType type, ValueFormat format) {
        return property(name, TypeRef.of(type), Optional.of(format));
    }

    private static Property property(String name, TypeRef type) {
        return property(name, type, Optional.empty());
    }

    private static Property property(String name, TypeRef type, Optional<ValueFormat> format) {
        return new Property(
                name,
                type,
                DocumentedType.STRING,
                Optional.empty(),
                format,
                Constraints.none(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Description.none(),
                List.of(new Evidence(Evidence.Origin.DOCUMENTED, HERE, "table-row", "string")));
    }
}
