package io.docwright.resolve;

import io.docwright.model.Evidence;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.Pagination;
import io.docwright.model.Pagination.Convention;
import io.docwright.model.Pagination.End;
import io.docwright.resolve.PagingMembers.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Recognises operations that hand out a list in pages. Both sides must be documented: a parameter that asks for a page, and an answer
 * with a list whose end can be seen. What is doubtful is not paged: pages that end too early lose data without a word.
 */
final class FindPagination implements OperationPass {

    static final String RULE = "paging";

    @Override
    public void apply(OperationDraft operation, Context context) {
        PagingPhrases phrases = context.vocabulary().paging();
        var parameters = new PagingParameters(operation, phrases);
        operation.pagination = reasonAgainst(operation, parameters)
                .map(reason -> Pagination.none(
                        List.of(new Evidence(Origin.ASSUMED, operation.raw.at(), RULE, "not paged: " + reason))))
                .orElseGet(() -> new Search(operation, parameters, phrases).run());
    }

    /** Returns what tells without a look at the answer that nothing is paged. */
    private static Optional<String> reasonAgainst(OperationDraft operation, PagingParameters parameters) {
        if (parameters.token().or(parameters::page).or(parameters::offset).isEmpty()) {
            return Optional.of("no parameter asks for a further page");
        }
        List<String> words = NameWords.of(operation.name);
        if (!words.isEmpty() && PagingWords.VERBS.is(words.get(0), "changes") && !isNameDerived(operation)) {
            return Optional.of("`" + words.get(0) + "` changes something; calling again would change it again");
        }
        return Optional.empty();
    }

    /** A name made from method and path says nothing of what a call does. */
    private static boolean isNameDerived(OperationDraft operation) {
        return operation.evidence.stream().anyMatch(fact -> fact.rule().equals(IdentifyOperation.DERIVED))
                && operation.httpMethod.equals("POST");
    }

    /** The search in one operation. */
    private static final class Search {

        private final OperationDraft operation;
        private final PagingParameters parameters;
        private final ItemsChoice choice;
        private final Optional<PagedList> items;
        private final PagingMembers members;
        private final List<Evidence> evidence = new ArrayList<>();

        Search(OperationDraft operation, PagingParameters parameters, PagingPhrases phrases) {
            this.operation = operation;
            this.parameters = parameters;
            this.choice = new ItemsChoice(operation, phrases);
            this.items = choice.choose();
            this.members = new PagingMembers(
                    items.map(PagedList::neighbours)
                            .orElse(operation.response.stream().toList()),
                    phrases);
        }

        Pagination run() {
            List<Convention> conventions = new ArrayList<>();
            token().ifPresent(conventions::add);
            counter().ifPresent(conventions::add);
            if (conventions.isEmpty()) {
                return Pagination.none(evidence);
            }
            items.ifPresent(list -> note(list.list(), "the items are `" + list.path() + "`"));
            return new Pagination(conventions, items.map(PagedList::path), end(), evidence);
        }

        private Optional<Convention> token() {
            Optional<Draft> asking = parameters.token();
            Optional<Found> next = members.token();
            if (asking.isEmpty()) {
                return Optional.empty();
            }
            if (next.isEmpty()) {
                note(
                        asking.get(),
                        "`" + asking.get().name + "` names a page, but nothing in the answer names the next");
                return Optional.empty();
            }
            note(asking.get(), "`" + asking.get().name + "` takes the name of a page");
            note(next.get().draft(), "`" + next.get().path() + "` names the next page");
            return Optional.of(new Pagination.Token(
                    PagingParameters.path(asking).orElseThrow(),
                    next.get().path(),
                    PagingParameters.path(parameters.size(asking.get()))));
        }

        private Optional<Convention> counter() {
            Optional<Draft> page = parameters.page();
            Optional<Draft> asking = page.or(parameters::offset);
            if (asking.isEmpty()) {
                return Optional.empty();
            }
            Draft parameter = asking.get();
            Optional<Draft> size = parameters.size(parameter);
            Optional<String> doubt = doubt(parameter, size, page.isPresent());
            if (doubt.isPresent()) {
                note(parameter, doubt.get());
                return Optional.empty();
            }
            return Optional.of(page.isPresent() ? pageNumber(parameter, size) : offset(parameter, size));
        }

        /** Returns why a parameter is not enough to count by. */
        private Optional<String> doubt(Draft parameter, Optional<Draft> size, boolean page) {
            String name = "`" + parameter.name + "`";
            boolean told = members.totalItems()
                    .or(members::totalPages)
                    .or(members::more)
                    .isPresent();
            boolean weak = PagingParameters.isWeak(parameter);
            boolean weakSize = size.isEmpty() || !PagingWords.REQUEST.is(size.get().name, "size");
            if (items.isEmpty()) {
                return Optional.of(
                        name + " asks for a page, but which list is meant is not certain; found " + choice.shown());
            }
            boolean lacksSize = size.isEmpty() && !(page && told);
            if (lacksSize || (weak && weakSize && !told && headers().isEmpty())) {
                return Optional.of(name + " may ask for a page, but nothing beside it or in the answer confirms it");
            }
            return Optional.empty();
        }

        private Convention pageNumber(Draft parameter, Optional<Draft> size) {
            long first = parameters.first(parameter, 1);
            note(parameter, "`" + parameter.name + "` counts pages from " + first);
            Optional<Found> current = members.current();
            return new Pagination.PageNumber(
                    PagingParameters.path(Optional.of(parameter)).orElseThrow(),
                    first,
                    parameter.required.orElse(false),
                    current.map(Found::path),
                    PagingParameters.path(size));
        }

        private Convention offset(Draft parameter, Optional<Draft> size) {
            long first = parameters.first(parameter, 0);
            note(parameter, "`" + parameter.name + "` counts items from " + first);
            return new Pagination.Offset(
                    PagingParameters.path(Optional.of(parameter)).orElseThrow(),
                    first,
                    parameter.required.orElse(false),
                    PagingParameters.path(size));
        }

        private End end() {
            Optional<Found> total = members.totalItems();
            Optional<Found> pages = members.totalPages();
            Optional<Found> more = members.more();
            total.ifPresent(found -> note(found.draft(), "`" + found.path() + "` counts all items"));
            pages.ifPresent(found -> note(found.draft(), "`" + found.path() + "` counts the pages"));
            more.ifPresent(found -> note(found.draft(), "`" + found.path() + "` tells whether a page follows"));
            return new End(total.map(Found::path), pages.map(Found::path), more.map(Found::path), headers());
        }

        private List<String> headers() {
            return operation.responseHeaders.stream()
                    .map(header -> header.name)
                    .filter(name -> PagingWords.RESPONSE.is(name, "total")
                            || PagingWords.RESPONSE.is(name, "pages")
                            || PagingWords.AROUND.is(name, "header-next"))
                    .toList();
        }

        private void note(Draft draft, String detail) {
            Origin origin =
                    draft.evidence.stream().findFirst().map(Evidence::origin).orElse(Origin.ASSUMED);
            evidence.add(new Evidence(origin, draft.at, RULE, detail));
        }
    }
}
