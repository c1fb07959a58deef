package io.docwright.symbol;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.SourceLocation;
import io.docwright.model.Evidence;
import io.docwright.model.Operation;
import io.docwright.model.Parameter;
import io.docwright.model.Property;
import io.docwright.model.Service;
import io.docwright.model.TypeDefinition;
import io.docwright.model.TypeId;
import io.docwright.model.TypeRef;
import io.docwright.name.NameScope;
import io.docwright.name.ReservedWords;
import io.docwright.name.Words;
import io.docwright.symbol.ServiceSymbols.ClientNames;
import io.docwright.symbol.ServiceSymbols.Element;
import io.docwright.symbol.ServiceSymbols.OperationNames;
import io.docwright.symbol.ServiceSymbols.PaginatorNames;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Decides the Java names of a service, in the order of the model, so that an element added at the end changes no other name. */
public final class SymbolTable {

    private static final int MAX_TYPE_BYTES = 180;

    private final Service service;
    private final Diagnostics diagnostics;
    private final NameScope typeScope = NameScope.ofFiles(ReservedWords.types());
    private final NameScope methods = NameScope.of(ReservedWords.operations());
    private final Map<String, OperationNames> operations = new HashMap<>();
    private final Map<String, PaginatorNames> paginators = new HashMap<>();
    private final Map<TypeId, String> types = new HashMap<>();
    private final Map<Element, String> members = new HashMap<>();
    private final Map<Element, String> views = new HashMap<>();

    private SymbolTable(Service service, Diagnostics diagnostics) {
        this.service = service;
        this.diagnostics = diagnostics;
    }

    /** Names everything in a service; each name that is not the natural one is reported. */
    public static ServiceSymbols of(Service service, Diagnostics diagnostics) {
        return new SymbolTable(service, diagnostics).build();
    }

    private ServiceSymbols build() {
        ClientNames client = nameClient();
        nameOperations();
        service.types().forEach(this::nameType);
        service.types().forEach(type -> members.putAll(type.accept(new MemberNaming())));
        service.operations().forEach(this::nameParameters);
        service.operations().stream()
                .filter(operation -> operation.pagination().isPaged())
                .forEach(this::namePaginator);
        nameEditions();
        nameErrorCodes();
        return new ServiceSymbols(
                service.javaPackage(),
                service.runtime().name(),
                client,
                nameTests(),
                operations,
                paginators,
                types,
                members,
                views);
    }

    private TestNames nameTests() {
        String fake = typeScope.claim("Fake" + serviceName(), "");
        String contractTest = typeScope.claim(serviceName() + "ContractTest", "");
        Map<String, String> facts = new HashMap<>();
        for (Operation operation : service.operations()) {
            String wanted = fallback(bounded(Words.of(operation.name()).upperCamel()), "Operation") + "Facts";
            facts.put(operation.name(), typeScope.claim(wanted, ""));
        }
        String testkit = TestNames.beside(service.runtime().name());
        return new TestNames(testkit, fake, contractTest, facts, operations);
    }

    private String serviceName() {
        return fallback(bounded(Words.of(service.name()).upperCamel()), "Service");
    }

    private ClientNames nameClient() {
        String base = serviceName();
        return new ClientNames(
                typeScope.claim(base + "Client", ""),
                typeScope.claim("Default" + base + "Client", ""),
                typeScope.claim(base + "Exception", ""));
    }

    private void nameOperations() {
        for (Operation operation : service.operations()) {
            Words words = Words.of(operation.name());
            String type = fallback(bounded(words.upperCamel()), "Operation");
            OperationNames names = new OperationNames(
                    methods.claim(fallback(words.lowerCamel(), "operation"), "Operation"),
                    typeScope.claim(type + "Request", ""),
                    typeScope.claim(type + "Response", ""));
            operations.put(operation.name(), names);
            reportOperation(operation, type);
            responseType(operation).ifPresent(id -> types.put(id, names.response()));
        }
    }

    /** Comes after all operations and types, so that a paginator takes no name from one. */
    private void namePaginator(Operation operation) {
        OperationNames names = Objects.requireNonNull(operations.get(operation.name()), operation.name());
        String type = names.request().replaceFirst("Request(\\d*)$", "$1");
        String items = operation
                .pagination()
                .items()
                .map(path -> new ItemsName(service, members).of(operation, path))
                .orElse("");
        paginators.put(
                operation.name(),
                new PaginatorNames(
                        methods.claim(names.method() + "Paginator", ""),
                        typeScope.claim(type + "Paginator", ""),
                        NameScope.of(ReservedWords.paginators()).claim(items, "Items")));
    }

    /** A response that is an object of its own is the response class itself. */
    private static Optional<TypeId> responseType(Operation operation) {
        return operation
                .response()
                .filter(TypeRef.Named.class::isInstance)
                .map(type -> ((TypeRef.Named) type).id())
                .filter(id -> id.value().equals(operation.name() + "Response"));
    }

    private boolean isAnswer(TypeId type) {
        return service.operations().stream()
                .anyMatch(operation -> responseType(operation).equals(Optional.of(type)));
    }

    private void nameType(TypeDefinition type) {
        if (types.containsKey(type.id())) {
            return;
        }
        String wanted = fallback(bounded(Words.of(type.suggestedName()).upperCamel()), "Type");
        String name = typeScope.claim(wanted, "Model");
        types.put(type.id(), name);
        type.evidence().stream()
                .findFirst()
                .ifPresent(evidence -> reportRename(evidence.at(), type.suggestedName(), wanted, name));
    }

    /** Classes keep the documented spelling of an operation; where Java cannot, its callers look for it in vain. */
    private void reportOperation(Operation operation, String type) {
        boolean kept = type.substring(1)
                .equals(operation.name().substring(Math.min(1, operation.name().length())));
        if (!kept && !operation.evidence().isEmpty()) {
            diagnostics
                    .at(location(operation.evidence()))
                    .report(
                            DiagnosticCode.NAME_RENAMED,
                            "`%s` is no Java name in the usual spelling; its classes are called after `%s`",
                            operation.name(),
                            type);
        }
    }

    private void nameParameters(Operation operation) {
        NameScope scope = NameScope.of(ReservedWords.members());
        for (Parameter parameter : operation.parameters()) {
            Element element = Element.of(operation, parameter);
            members.put(element, memberName(scope, element, parameter.property()));
        }
    }

    private void nameEditions() {
        NameScope scope = NameScope.of(ReservedWords.members());
        for (String edition : service.editions()) {
            String wanted = fallback(Words.of(edition).constant(), "EDITION");
            members.put(new Element("", "edition", edition), scope.claim(wanted, "_"));
        }
    }

    private void nameErrorCodes() {
        NameScope scope = NameScope.of(ReservedWords.members());
        for (Operation.ErrorCode error : service.errorCodes()) {
            String wanted = fallback(Words.of(error.code()).constant(), "CODE");
            members.put(new Element("", "error", error.code()), scope.claim(wanted, "_"));
        }
    }

    private String memberName(NameScope scope, Element element, Property property) {
        String wanted = fallback(Words.of(property.wireName()).lowerCamel(), "value");
        List<String> companions = isContainer(property.type()) ? List.of("has") : List.of();
        String name = scope.claimAll(wanted, "Value", companions);
        reportRename(location(property.evidence()), property.wireName(), wanted, name);
        property.view().ifPresent(view -> views.put(element, scope.claim(name + view.suffix(), "")));
        return name;
    }

    private void reportRename(SourceLocation at, String documented, String wanted, String name) {
        if (name.equals(wanted)) {
            return;
        }
        boolean numbered = Character.isDigit(name.charAt(name.length() - 1));
        diagnostics
                .at(at)
                .report(
                        numbered ? DiagnosticCode.NAME_COLLISION : DiagnosticCode.NAME_RENAMED,
                        "`%s` cannot be `%s`, which %s; it is called `%s`",
                        documented,
                        wanted,
                        numbered ? "another element is called" : "Java or generated code needs itself",
                        name);
    }

    private static boolean isContainer(TypeRef type) {
        return type instanceof TypeRef.ListOf || type instanceof TypeRef.MapOf;
    }

    private static SourceLocation location(List<Evidence> evidence) {
        return evidence.get(0).at();
    }

    /** Cuts the name of a type: files, of nested classes too, have at most 255 bytes in their names on most systems. */
    private static String bounded(String name) {
        int end = 0;
        int bytes = 0;
        while (end < name.length()) {
            int next = end + Character.charCount(name.codePointAt(end));
            bytes += name.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MAX_TYPE_BYTES) {
                break;
            }
            end = next;
        }
        return name.substring(0, end);
    }

    private static String fallback(String name, String otherwise) {
        return name.isEmpty() ? otherwise : name;
    }

    /** Names the members of one definition, each kind in its own way. */
    private final class MemberNaming implements TypeDefinition.Visitor<Map<Element, String>> {

        @Override
        public Map<Element, String> object(TypeDefinition.ObjectType type) {
            NameScope scope = NameScope.of(isAnswer(type.id()) ? ReservedWords.answers() : ReservedWords.members());
            Map<Element, String> names = new LinkedHashMap<>();
            for (Property property : type.properties()) {
                Element element = new Element(type.id().value(), "", property.wireName());
                names.put(element, memberName(scope, element, property));
            }
            return names;
        }

        @Override
        public Map<Element, String> enumeration(TypeDefinition.EnumType type) {
            NameScope scope = NameScope.of(ReservedWords.members());
            Map<Element, String> names = new LinkedHashMap<>();
            for (TypeDefinition.EnumType.Value value : type.values()) {
                String constant = Words.of(value.name().orElse(value.wire())).constant();
                String wanted = isNumber(constant) ? "VALUE" + constant : fallback(constant, "VALUE");
                String name = scope.claim(wanted, "_");
                names.put(new Element(type.id().value(), "", value.wire()), name);
                if (!name.equals(wanted)) {
                    reportConstant(type, value.wire(), wanted, name);
                }
            }
            return names;
        }

        private void reportConstant(TypeDefinition.EnumType type, String wire, String wanted, String name) {
            type.evidence().stream()
                    .findFirst()
                    .ifPresent(evidence -> diagnostics
                            .at(evidence.at())
                            .report(
                                    DiagnosticCode.ENUM_VALUE_RENAMED,
                                    "the value `%s` would be `%s`, which is taken; its constant is called `%s`",
                                    wire,
                                    wanted,
                                    name));
        }

        private boolean isNumber(String constant) {
            return constant.startsWith("_") && constant.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
        }
    }
}
