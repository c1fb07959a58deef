package io.docwright.lock;

import io.docwright.model.MemberPath;
import io.docwright.model.Operation;
import io.docwright.model.Pagination;
import io.docwright.model.Pagination.Convention;
import io.docwright.model.Property;
import io.docwright.model.Service;
import io.docwright.model.TypeDefinition.ObjectType;
import io.docwright.model.TypeRef;
import io.docwright.symbol.JavaTypeText;
import io.docwright.symbol.ServiceSymbols;
import io.docwright.symbol.ServiceSymbols.OperationNames;
import io.docwright.symbol.ServiceSymbols.PaginatorNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** States what is known of an operation, but for what stands below it. */
final class OperationFacts {

    private final Service service;
    private final ServiceSymbols symbols;
    private final JavaTypeText javaTypes;

    OperationFacts(Service service, ServiceSymbols symbols) {
        this.service = service;
        this.symbols = symbols;
        this.javaTypes = new JavaTypeText(symbols);
    }

    void state(Operation operation, LockElement.Builder element) {
        element.state(Fact.HTTP_METHOD, operation.httpMethod())
                .state(Fact.AT_LEAST_ONE, groups(operation))
                .flag(Fact.FAIL_ON_SUCCESS_FALSE, operation.failOnSuccessFalse())
                .flag(Fact.DEPRECATED, operation.deprecated())
                .state(Fact.DESCRIPTION, TextHash.of(operation.summary().paragraphs()))
                .state(Fact.HISTORY, history(operation));
        operation.response().ifPresent(type -> element.state(Fact.RESPONSE, WireType.of(type)));
        operation.idempotent().ifPresent(safe -> element.state(Fact.IDEMPOTENT, safe.toString()));
        operation.clientToken().ifPresent(token -> element.state(Fact.CLIENT_TOKEN, token));
        names(operation, element);
        if (operation.pagination().isPaged()) {
            paging(operation, element);
        }
    }

    private void names(Operation operation, LockElement.Builder element) {
        OperationNames names = symbols.operation(operation);
        element.state(Fact.JAVA_METHOD, names.method())
                .state(Fact.JAVA_REQUEST, names.request())
                .state(Fact.JAVA_RESPONSE, names.response());
        if (!symbols.isResponseItself(operation)) {
            element.state(
                    Fact.JAVA_BODY, operation.response().map(javaTypes::of).orElse(JavaTypeText.UNDOCUMENTED));
        }
    }

    private static List<String> groups(Operation operation) {
        return operation.atLeastOneOf().stream()
                .map(group -> String.join(" | ", group.stream().sorted().toList()))
                .sorted()
                .distinct()
                .toList();
    }

    /** An entry is known again by its date and its text, in whatever order a page shows them. */
    private static List<String> history(Operation operation) {
        return operation.changes().stream()
                .map(change -> Stream.concat(
                                change.date().stream(),
                                TextHash.of(change.summary().stream().toList()).stream())
                        .toList())
                .filter(entry -> !entry.isEmpty())
                .map(entry -> String.join(" ", entry))
                .sorted()
                .distinct()
                .toList();
    }

    private void paging(Operation operation, LockElement.Builder element) {
        Pagination paging = operation.pagination();
        element.state(
                        Fact.PAGING,
                        paging.conventions().stream()
                                .map(OperationFacts::convention)
                                .toList())
                .state(Fact.PAGING_ANSWER, answer(paging));
        PaginatorNames names = symbols.paginator(operation);
        element.state(Fact.JAVA_PAGINATOR, names.type()).state(Fact.JAVA_PAGINATOR_METHOD, names.method());
        paging.items()
                .flatMap(path -> member(operation, path))
                .filter(TypeRef.ListOf.class::isInstance)
                .map(list -> javaTypes.of(((TypeRef.ListOf) list).element()))
                .ifPresent(item -> element.state(Fact.JAVA_ITEMS, names.items()).state(Fact.JAVA_ITEM, item));
    }

    /** Whether the parameter must be given is stated at the parameter. */
    private static String convention(Convention convention) {
        String from = "";
        if (convention instanceof Pagination.Token token) {
            from = " from " + token.next();
        } else if (convention instanceof Pagination.PageNumber page) {
            from = " from " + page.first();
        } else if (convention instanceof Pagination.Offset offset) {
            from = " from " + offset.first();
        }
        return convention.word() + " " + convention.parameter() + from
                + convention.size().map(size -> ", size " + size).orElse("");
    }

    private static List<String> answer(Pagination paging) {
        List<String> members = new ArrayList<>();
        paging.items().ifPresent(path -> members.add("items " + path));
        paging.end().totalItems().ifPresent(path -> members.add("total items " + path));
        paging.end().totalPages().ifPresent(path -> members.add("total pages " + path));
        paging.end().more().ifPresent(path -> members.add("more " + path));
        return members.stream().sorted().toList();
    }

    private Optional<TypeRef> member(Operation operation, MemberPath path) {
        Optional<TypeRef> type = operation.response();
        for (String wireName : path.names()) {
            type = type.flatMap(this::object)
                    .flatMap(object -> object.property(wireName))
                    .map(Property::type);
        }
        return type;
    }

    private Optional<ObjectType> object(TypeRef type) {
        return type instanceof TypeRef.Named named && service.type(named.id()) instanceof ObjectType object
                ? Optional.of(object)
                : Optional.empty();
    }
}
