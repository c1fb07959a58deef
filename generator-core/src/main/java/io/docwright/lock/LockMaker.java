package io.docwright.lock;

import io.docwright.diag.SourceLocation;
import io.docwright.model.Evidence;
import io.docwright.model.Operation;
import io.docwright.model.Parameter;
import io.docwright.model.Property;
import io.docwright.model.Service;
import io.docwright.model.TypeDefinition;
import io.docwright.model.TypeDefinition.EnumType;
import io.docwright.model.TypeDefinition.ObjectType;
import io.docwright.symbol.ServiceSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes from a model and its names what a lock states. */
final class LockMaker {

    private final Service service;
    private final ServiceSymbols symbols;
    private final OperationFacts operationFacts;
    private final MemberFacts memberFacts;
    private final Map<List<String>, SourceLocation> places = new LinkedHashMap<>();
    private final Set<String> errorConstants;

    LockMaker(Service service, ServiceSymbols symbols) {
        this.service = service;
        this.symbols = symbols;
        this.memberFacts = new MemberFacts(symbols);
        this.operationFacts = new OperationFacts(service, symbols);
        this.errorConstants =
                service.errorCodes().stream().map(Operation.ErrorCode::code).collect(Collectors.toSet());
    }

    LocatedLock make() {
        LockElement.Builder element = LockElement.builder(ElementKind.SERVICE, service.name())
                .state(Fact.API_STYLE, word(service.style()))
                .state(Fact.AUTH, word(service.authentication().type()))
                .state(Fact.JAVA_PACKAGE, service.javaPackage())
                .state(Fact.JAVA_RUNTIME, service.runtime().name())
                .state(Fact.JAVA_CLIENT, symbols.client().clientInterface())
                .state(Fact.JAVA_EXCEPTION, symbols.client().exception());
        service.version().ifPresent(version -> element.state(Fact.VERSION, version));
        service.authentication().header().ifPresent(header -> element.state(Fact.AUTH_HEADER, header));
        service.endpoint().url().ifPresent(url -> element.state(Fact.ENDPOINT, url));
        service.endpoint()
                .hosts()
                .forEach((region, host) -> element.add(LockElement.builder(ElementKind.REGION, region)
                        .state(Fact.HOST, host)
                        .build()));
        service.editions()
                .forEach(edition -> element.add(LockElement.builder(ElementKind.EDITION, edition)
                        .state(Fact.JAVA_NAME, symbols.edition(edition))
                        .build()));
        service.operations().forEach(operation -> element.add(operation(operation)));
        service.types().forEach(type -> element.add(type(type)));
        return new LocatedLock(new Lock(element.build()), places);
    }

    private LockElement operation(Operation operation) {
        List<String> path = placed(List.of(), ElementKind.OPERATION, operation.name(), operation.evidence());
        LockElement.Builder element = LockElement.builder(ElementKind.OPERATION, operation.name());
        operationFacts.state(operation, element);
        for (Operation.EditionPath one : operation.paths()) {
            element.add(
                    LockElement.builder(ElementKind.EDITION_PATH, one.edition().orElse("*"))
                            .state(Fact.PATH, one.path().toString())
                            .build());
        }
        operation.parameters().forEach(parameter -> element.add(parameter(path, operation, parameter)));
        operation.responseHeaders().forEach(header -> element.add(header(path, header)));
        errors(operation).forEach((code, same) -> element.add(error(code, same)));
        return element.build();
    }

    private LockElement parameter(List<String> above, Operation operation, Parameter parameter) {
        String name = word(parameter.location()) + ":" + parameter.wireName();
        placed(above, ElementKind.PARAMETER, name, parameter.property().evidence());
        LockElement.Builder element = LockElement.builder(ElementKind.PARAMETER, name)
                .state(Fact.JAVA_NAME, symbols.parameter(operation, parameter))
                .flag(Fact.WHOLE_BODY, parameter.wholeBody())
                .state(Fact.EDITIONS, parameter.editions());
        symbols.view(operation, parameter).ifPresent(view -> element.state(Fact.JAVA_VIEW, view));
        memberFacts.state(parameter.property(), element);
        return memberFacts.writing(parameter, element).build();
    }

    private LockElement header(List<String> above, Property header) {
        placed(above, ElementKind.HEADER, header.wireName(), header.evidence());
        LockElement.Builder element = LockElement.builder(ElementKind.HEADER, header.wireName());
        memberFacts.state(header, element);
        return element.build();
    }

    private static Map<String, List<Operation.ErrorCode>> errors(Operation operation) {
        return operation.errors().stream()
                .collect(Collectors.groupingBy(
                        Operation.ErrorCode::code, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    }

    private LockElement error(String code, List<Operation.ErrorCode> same) {
        List<String> prose = new ArrayList<>();
        for (Operation.ErrorCode error : same) {
            error.message().ifPresent(prose::add);
            prose.addAll(error.description().paragraphs());
        }
        LockElement.Builder element = LockElement.builder(ElementKind.ERROR, code)
                .state(
                        Fact.STATUS,
                        same.stream()
                                .flatMap(error -> error.status().stream())
                                .distinct()
                                .sorted()
                                .map(String::valueOf)
                                .toList())
                .state(Fact.DESCRIPTION, TextHash.of(prose));
        return (errorConstants.contains(code) ? element.state(Fact.JAVA_NAME, symbols.errorCode(code)) : element)
                .build();
    }

    private LockElement type(TypeDefinition type) {
        List<String> path =
                placed(List.of(), ElementKind.TYPE_DEFINITION, type.id().value(), type.evidence());
        LockElement.Builder element = LockElement.builder(
                        ElementKind.TYPE_DEFINITION, type.id().value())
                .state(Fact.JAVA_NAME, symbols.type(type.id()))
                .state(Fact.DESCRIPTION, TextHash.of(type.description().paragraphs()));
        return type.accept(new TypeDefinition.Visitor<>() {
            @Override
            public LockElement object(ObjectType object) {
                object.properties().forEach(property -> element.add(property(path, object, property)));
                return element.build();
            }

            @Override
            public LockElement enumeration(EnumType enumeration) {
                element.state(Fact.BASE, word(enumeration.base()));
                enumeration.values().forEach(value -> element.add(value(enumeration, value)));
                return element.build();
            }
        });
    }

    private LockElement property(List<String> above, ObjectType owner, Property property) {
        placed(above, ElementKind.PROPERTY, property.wireName(), property.evidence());
        LockElement.Builder element = LockElement.builder(ElementKind.PROPERTY, property.wireName())
                .state(Fact.JAVA_NAME, symbols.property(owner.id(), property.wireName()));
        symbols.view(owner.id(), property.wireName()).ifPresent(view -> element.state(Fact.JAVA_VIEW, view));
        memberFacts.state(property, element);
        return element.build();
    }

    private LockElement value(EnumType owner, EnumType.Value value) {
        return LockElement.builder(ElementKind.VALUE, value.wire())
                .state(Fact.JAVA_NAME, symbols.constant(owner.id(), value.wire()))
                .state(Fact.DESCRIPTION, TextHash.of(value.description().paragraphs()))
                .build();
    }

    private List<String> placed(List<String> above, ElementKind kind, String name, List<Evidence> evidence) {
        List<String> path = LocatedLock.path(above, kind, name);
        evidence.stream().findFirst().ifPresent(fact -> places.put(path, fact.at()));
        return path;
    }

    /** Returns the word for a constant of the model. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
