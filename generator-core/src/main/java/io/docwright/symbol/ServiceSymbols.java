package io.docwright.symbol;

import io.docwright.model.Operation;
import io.docwright.model.Parameter;
import io.docwright.model.TypeId;
import io.docwright.model.TypeRef;
import io.docwright.name.NameScope;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every Java name of one service; emitters look names up here and never change one.
 *
 * <p>All types of a service are in its package, so that codecs can stay package-private.
 */
public final class ServiceSymbols {

    private final String javaPackage;
    private final String runtimePackage;
    private final ClientNames client;
    private final TestNames tests;
    private final Map<String, OperationNames> operations;
    private final Map<String, PaginatorNames> paginators;
    private final Map<TypeId, String> types;
    private final Map<Element, String> members;
    private final Map<Element, String> views;

    ServiceSymbols(
            String javaPackage,
            String runtimePackage,
            ClientNames client,
            TestNames tests,
            Map<String, OperationNames> operations,
            Map<String, PaginatorNames> paginators,
            Map<TypeId, String> types,
            Map<Element, String> members,
            Map<Element, String> views) {
        this.javaPackage = javaPackage;
        this.runtimePackage = runtimePackage;
        this.client = client;
        this.tests = tests;
        this.operations = Map.copyOf(operations);
        this.paginators = Map.copyOf(paginators);
        this.types = Map.copyOf(types);
        this.members = Map.copyOf(members);
        this.views = Map.copyOf(views);
    }

    /** Returns the package of the client and its models. */
    public String javaPackage() {
        return javaPackage;
    }

    /** Returns the package of the support classes. */
    public String runtimePackage() {
        return runtimePackage;
    }

    /** Returns the names of the types made once a service. */
    public ClientNames client() {
        return client;
    }

    /** Returns the names of what is made for tests. */
    public TestNames tests() {
        return tests;
    }

    /** Returns the names made for an operation. */
    public OperationNames operation(Operation operation) {
        return found(operations.get(operation.name()), operation.name());
    }

    /** Returns the names made for the pages of an operation that has some. */
    public PaginatorNames paginator(Operation operation) {
        return found(paginators.get(operation.name()), "pages of " + operation.name());
    }

    /** Returns the simple name of a type definition's class. */
    public String type(TypeId id) {
        return found(types.get(id), id.value());
    }

    /** Tells whether the answer of an operation is the response class itself; else that class has it as its body. */
    public boolean isResponseItself(Operation operation) {
        return operation.response().stream()
                .anyMatch(answer -> answer instanceof TypeRef.Named named
                        && type(named.id()).equals(operation(operation).response()));
    }

    /** Returns the name of a property's field, accessor and setter. */
    public String property(TypeId owner, String wireName) {
        return member(new Element(owner.value(), "", wireName));
    }

    /** Returns the constant of a documented value. */
    public String constant(TypeId owner, String wireValue) {
        return member(new Element(owner.value(), "", wireValue));
    }

    /** Returns the name of a request parameter's field, accessor and setter. */
    public String parameter(Operation operation, Parameter parameter) {
        return member(Element.of(operation, parameter));
    }

    /** Returns the name of the method that tells whether a list or map is there, such as {@code hasServices}. */
    public String presence(String member) {
        return NameScope.prefixed("has", member);
    }

    /** Returns the name of the view beside a property's accessor, such as {@code createdAtInstant}; most have none. */
    public Optional<String> view(TypeId owner, String wireName) {
        return Optional.ofNullable(views.get(new Element(owner.value(), "", wireName)));
    }

    /** Returns the name of the view beside a request parameter's accessor. */
    public Optional<String> view(Operation operation, Parameter parameter) {
        return Optional.ofNullable(views.get(Element.of(operation, parameter)));
    }

    /** Returns the constant of an edition. */
    public String edition(String name) {
        return member(new Element("", "edition", name));
    }

    /** Returns the constant of a documented error code. */
    public String errorCode(String code) {
        return member(new Element("", "error", code));
    }

    private String member(Element element) {
        return found(members.get(element), element.toString());
    }

    private static <T> T found(@Nullable T name, String element) {
        if (name == null) {
            throw new IllegalStateException("no Java name was decided for " + element);
        }
        return name;
    }

    /**
     * Names of the types made once a service.
     *
     * @param clientInterface such as {@code EasClient}
     * @param clientImplementation such as {@code DefaultEasClient}
     * @param exception such as {@code EasException}
     */
    public record ClientNames(String clientInterface, String clientImplementation, String exception) {}

    /**
     * Names made for an operation.
     *
     * @param method such as {@code listServices}
     * @param request such as {@code ListServicesRequest}
     * @param response such as {@code ListServicesResponse}
     */
    public record OperationNames(String method, String request, String response) {}

    /**
     * Names made for the pages of an operation.
     *
     * @param method such as {@code listServicesPaginator}
     * @param type such as {@code ListServicesPaginator}
     * @param items what the items are called, such as {@code services}
     */
    public record PaginatorNames(String method, String type, String items) {}

    /**
     * Something with a member name.
     *
     * @param owner a type's id, or an operation's name
     * @param place a parameter's location, which is part of its identity
     * @param wireName name or value on the wire
     */
    record Element(String owner, String place, String wireName) {

        static Element of(Operation operation, Parameter parameter) {
            return new Element(operation.name(), parameter.location().name(), parameter.wireName());
        }
    }
}
