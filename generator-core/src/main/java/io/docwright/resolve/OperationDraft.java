package io.docwright.resolve;

import io.docwright.model.Evidence;
import io.docwright.model.Operation.EditionPath;
import io.docwright.model.Pagination;
import io.docwright.raw.RawDocument;
import io.docwright.raw.RawOperation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An operation under construction; each pass fills in what it answers. */
final class OperationDraft {

    final RawDocument document;
    final RawOperation raw;
    String name = "";
    String httpMethod = "";

    /** Every method the request lines show, in their order. */
    final Set<String> methods = new LinkedHashSet<>();

    boolean requestLineDocumented;
    List<EditionPath> paths = new ArrayList<>();
    final List<Draft> parameters = new ArrayList<>();
    final List<Draft> responseHeaders = new ArrayList<>();
    final List<RawOperation.RawError> errors = new ArrayList<>();
    final List<List<String>> atLeastOneOf = new ArrayList<>();
    Optional<Draft> response = Optional.empty();
    boolean deprecated;
    boolean failOnSuccessFalse = true;
    Optional<Boolean> idempotent = Optional.empty();
    Optional<String> clientToken = Optional.empty();
    Pagination pagination = Pagination.none(List.of());
    final List<Evidence> evidence = new ArrayList<>();
    final List<Advice> advice = new ArrayList<>();
    private Optional<TableReferences> references = Optional.empty();

    OperationDraft(RawDocument document, RawOperation raw) {
        this.document = document;
        this.raw = raw;
        this.errors.addAll(raw.errors());
    }

    /** Returns which rows have tables of their own; read once, as reading reports. */
    TableReferences references(Context context) {
        TableReferences known = references.orElseGet(() -> TableReferences.of(raw.tables(), context));
        references = Optional.of(known);
        return known;
    }

    /** Returns every element: parameters, response headers and the response with all below them. */
    List<Draft> elements() {
        List<Draft> all = new ArrayList<>();
        parameters.forEach(parameter -> parameter.walk(all::add));
        responseHeaders.forEach(header -> header.walk(all::add));
        response.ifPresent(body -> body.walk(all::add));
        return all;
    }
}
