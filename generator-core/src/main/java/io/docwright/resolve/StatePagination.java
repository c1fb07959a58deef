package io.docwright.resolve;

import io.docwright.diag.Located;
import io.docwright.manifest.ServiceManifest.OperationStatement;
import io.docwright.manifest.ServiceManifest.PaginationStatement;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence;
import io.docwright.model.Evidence.Origin;
import io.docwright.model.MemberPath;
import io.docwright.model.Pagination;
import io.docwright.model.Pagination.Convention;
import io.docwright.model.Pagination.End;
import io.docwright.model.Pagination.Offset;
import io.docwright.model.Pagination.PageNumber;
import io.docwright.model.Pagination.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Applies what the manifest states about the pages of an operation: that there are none, or which members carry them. */
final class StatePagination implements OperationPass {

    @Override
    public void apply(OperationDraft operation, Context context) {
        context.statement(operation)
                .flatMap(OperationStatement::pagination)
                .ifPresent(stated -> apply(operation, stated, context));
    }

    private static void apply(OperationDraft operation, Located<PaginationStatement> stated, Context context) {
        Pagination found = operation.pagination;
        Optional<Pagination> wanted = stated.value().none()
                ? Optional.of(Pagination.none(List.of()))
                : new Reading(operation, stated.value(), context).read();
        if (wanted.isEmpty()) {
            return;
        }
        if (isSame(wanted.get(), found)) {
            context.statements().agreed(stated, "says that `" + operation.name + "` is " + found.summary());
            return;
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(
                Origin.CORRECTION, stated.at(), "manifest", wanted.get().summary()));
        evidence.addAll(found.evidence());
        operation.pagination = new Pagination(
                wanted.get().conventions(), wanted.get().items(), wanted.get().end(), evidence);
        context.statements().apply();
    }

    private static boolean isSame(Pagination one, Pagination other) {
        return one.conventions().equals(other.conventions())
                && one.items().equals(other.items())
                && one.end().equals(other.end());
    }

    /** One statement over what was found without it; what is not stated stays. */
    private static final class Reading {

        private final OperationDraft operation;
        private final PaginationStatement stated;
        private final Context context;
        private boolean complete = true;

        Reading(OperationDraft operation, PaginationStatement stated, Context context) {
            this.operation = operation;
            this.stated = stated;
            this.context = context;
        }

        Optional<Pagination> read() {
            Pagination found = operation.pagination;
            boolean chosen = stated.has("token") || stated.has("page") || stated.has("offset");
            List<Convention> conventions = Stream.of(token(chosen), pageNumber(chosen), offset(chosen))
                    .flatMap(Optional::stream)
                    .toList();
            Optional<MemberPath> items = member("items").or(found::items);
            End end = new End(
                    member("total").or(() -> found.end().totalItems()),
                    member("pages").or(() -> found.end().totalPages()),
                    member("more").or(() -> found.end().more()),
                    found.end().headers());
            if (complete && (conventions.isEmpty() || (needsItems(conventions) && items.isEmpty()))) {
                missing(conventions.isEmpty() ? "a parameter that asks for a further page" : "`items`");
            }
            return complete ? Optional.of(new Pagination(conventions, items, end, List.of())) : Optional.empty();
        }

        private static boolean needsItems(List<Convention> conventions) {
            return conventions.stream().anyMatch(convention -> !(convention instanceof Token));
        }

        private Optional<Convention> token(boolean chosen) {
            Optional<Token> found = found(Token.class);
            if (chosen ? !stated.has("token") : found.isEmpty()) {
                return Optional.empty();
            }
            Optional<MemberPath> parameter = parameter("token").or(() -> found.map(Token::parameter));
            Optional<MemberPath> next = member("next").or(() -> found.map(Token::next));
            if (parameter.isEmpty() || next.isEmpty()) {
                missing("`token` and `next`");
                return Optional.empty();
            }
            return Optional.of(new Token(parameter.get(), next.get(), size(found)));
        }

        private Optional<Convention> pageNumber(boolean chosen) {
            Optional<PageNumber> found = found(PageNumber.class);
            if (chosen ? !stated.has("page") : found.isEmpty()) {
                return Optional.empty();
            }
            Optional<MemberPath> parameter = parameter("page").or(() -> found.map(PageNumber::parameter));
            return parameter.map(path -> new PageNumber(
                    path,
                    first().or(() -> found.map(PageNumber::first)).orElse(1L),
                    isRequired(path),
                    member("current").or(() -> found.flatMap(PageNumber::current)),
                    size(found)));
        }

        private Optional<Convention> offset(boolean chosen) {
            Optional<Offset> found = found(Offset.class);
            if (chosen ? !stated.has("offset") : found.isEmpty()) {
                return Optional.empty();
            }
            Optional<MemberPath> parameter = parameter("offset").or(() -> found.map(Offset::parameter));
            return parameter.map(path -> new Offset(
                    path, first().or(() -> found.map(Offset::first)).orElse(0L), isRequired(path), size(found)));
        }

        private <C extends Convention> Optional<C> found(Class<C> kind) {
            return operation.pagination.conventions().stream()
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .findFirst();
        }

        private Optional<Long> first() {
            return stated.get("first").map(text -> Long.valueOf(text.value()));
        }

        private Optional<MemberPath> size(Optional<? extends Convention> found) {
            return parameter("size").or(() -> found.flatMap(Convention::size));
        }

        private boolean isRequired(MemberPath path) {
            return operation.parameters.stream()
                    .filter(draft -> path.equals(MemberPath.of(draft.name)))
                    .anyMatch(draft -> draft.required.orElse(false));
        }

        private Optional<MemberPath> parameter(String key) {
            Optional<Located<String>> name = stated.get(key);
            List<String> names = operation.parameters.stream()
                    .filter(draft -> key.equals("size") || PagingMembers.isTextOrInteger(draft))
                    .map(draft -> draft.name)
                    .toList();
            boolean known = name.filter(text -> names.contains(text.value())).isPresent();
            if (name.isPresent() && !known) {
                unmatched(name.get(), names);
            }
            return name.filter(text -> known).map(text -> MemberPath.of(text.value()));
        }

        private Optional<MemberPath> member(String key) {
            Optional<Located<String>> path = stated.get(key);
            List<Draft> fields =
                    operation.response.<List<Draft>>map(root -> root.fields).orElse(List.of());
            Optional<MemberPath> found = path.flatMap(text -> below(fields, text.value(), fits(key)));
            if (path.isPresent() && found.isEmpty()) {
                unmatched(path.get(), fields.stream().map(draft -> draft.name).toList());
            }
            return found;
        }

        private static Predicate<Draft> fits(String key) {
            return switch (key) {
                case "items" -> draft -> draft.isHeldAs(DocumentedType.ARRAY);
                case "more" -> draft -> draft.isHeldAs(DocumentedType.BOOLEAN);
                default -> PagingMembers::isTextOrInteger;
            };
        }

        /** Lists end the way: what stands in them is there once an item. */
        private static Optional<MemberPath> below(List<Draft> fields, String path, Predicate<Draft> fits) {
            FieldPath objects =
                    new FieldPath(draft -> draft.isHeldAs(DocumentedType.OBJECT) ? draft.fields : List.of(), fits);
            List<String> names =
                    objects.find(fields, path).stream().map(draft -> draft.name).toList();
            return names.isEmpty() ? Optional.empty() : Optional.of(new MemberPath(names));
        }

        private void unmatched(Located<String> name, List<String> known) {
            complete = false;
            context.statements()
                    .unmatched(
                            name, "pages of `" + operation.name + "` with `" + name.value() + "`", name.value(), known);
        }

        private void missing(String what) {
            complete = false;
            Located<String> any = stated.members().values().iterator().next();
            context.statements()
                    .unmatched(any, "pages of `" + operation.name + "` without " + what, any.value(), List.of());
        }
    }
}
