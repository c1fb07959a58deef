package io.docwright.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One callable operation.
 *
 * @param name documented name, such as {@code ListServices}
 * @param httpMethod HTTP method in upper case
 * @param requestLineDocumented whether the page gives method and path; else they come from the API style
 * @param paths one path an edition, at least one; a single one without edition where there are no editions
 * @param parameters all parameters, in documented order, wire names distinct within a location
 * @param atLeastOneOf groups of wire names of which at least one must be given
 * @param responseHeaders documented headers of the answer
 * @param response type of the answer's body; empty when there is none
 * @param failOnSuccessFalse whether an answer with HTTP 2xx and {@code success: false} is an error
 * @param idempotent whether repeating is safe, by the manifest, the method or the name; empty when nothing says
 * @param clientToken wire name of the parameter whose value makes repeating safe
 * @param pagination how the operation hands out a long list, or why it does not in pages
 * @param errors documented error codes
 * @param accesses documented permissions
 * @param changes documented change history
 * @param samples documented answers as compact JSON text, for tests and fakes
 * @param summary what it does
 * @param deprecated whether the page marks it so
 * @param page the page it was read from, as shown to the user
 * @param evidence the facts behind name, method and path
 */
public record Operation(
        String name,
        String httpMethod,
        boolean requestLineDocumented,
        List<EditionPath> paths,
        List<Parameter> parameters,
        List<List<String>> atLeastOneOf,
        List<Property> responseHeaders,
        Optional<TypeRef> response,
        boolean failOnSuccessFalse,
        Optional<Boolean> idempotent,
        Optional<String> clientToken,
        Pagination pagination,
        List<ErrorCode> errors,
        List<Access> accesses,
        List<Change> changes,
        List<String> samples,
        Description summary,
        boolean deprecated,
        String page,
        List<Evidence> evidence) {

    /** Copies the lists. */
    public Operation {
        Objects.requireNonNull(name, "name");
        paths = List.copyOf(paths);
        parameters = List.copyOf(parameters);
        atLeastOneOf = atLeastOneOf.stream().map(List::copyOf).toList();
        responseHeaders = List.copyOf(responseHeaders);
        Objects.requireNonNull(pagination, "pagination");
        errors = List.copyOf(errors);
        accesses = List.copyOf(accesses);
        changes = List.copyOf(changes);
        samples = List.copyOf(samples);
        evidence = List.copyOf(evidence);
    }

    /**
     * The path used in one edition.
     *
     * @param edition the edition's name; empty where there is only one path
     * @param path the template
     */
    public record EditionPath(Optional<String> edition, PathTemplate path) {}

    /**
     * A documented error.
     *
     * @param status HTTP status, 100 to 599, where it is documented
     * @param code error code
     * @param message error message
     * @param description what it means
     */
    public record ErrorCode(Optional<Integer> status, String code, Optional<String> message, Description description) {}

    /**
     * A documented permission.
     *
     * @param action such as {@code eas:ListServices}
     * @param level access level as written
     * @param resource resource types as written
     * @param condition condition keys as written
     * @param associated further permissions the call needs, as written
     */
    public record Access(
            String action,
            Optional<String> level,
            Optional<String> resource,
            Optional<String> condition,
            Optional<String> associated) {}

    /**
     * An entry of the change history.
     *
     * @param date as written
     * @param summary as written
     */
    public record Change(Optional<String> date, Optional<String> summary) {}
}
