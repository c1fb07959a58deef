package io.docwright.resolve;

import io.docwright.model.DocumentedType;
import io.docwright.model.MemberPath;
import io.docwright.model.ScalarType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the members of an answer that tell of further pages: beside the list, or in an object beside it that is there for them. */
final class PagingMembers {

    private static final Set<DocumentedType> TEXT_OR_INTEGER =
            Set.of(DocumentedType.STRING, DocumentedType.INTEGER, DocumentedType.LONG);

    private final List<Draft> objects;
    private final PagingPhrases phrases;

    /** Looks in some nested objects, the outermost of which is the answer. */
    PagingMembers(List<Draft> objects, PagingPhrases phrases) {
        this.objects = objects;
        this.phrases = phrases;
    }

    /**
     * A member and its place.
     *
     * @param path where it stands
     * @param draft the member
     */
    record Found(MemberPath path, Draft draft) {}

    Optional<Found> token() {
        return find("next", PagingMembers::isTextOrInteger).or(() -> find("token", PagingMembers::isTextOrInteger));
    }

    Optional<Found> totalItems() {
        return find("total", draft -> isTextOrInteger(draft) && !phrases.isAboutOnePage(draft));
    }

    Optional<Found> totalPages() {
        return find("pages", PagingMembers::isTextOrInteger);
    }

    Optional<Found> current() {
        return find("current", PagingMembers::isTextOrInteger);
    }

    Optional<Found> more() {
        return find("more", draft -> draft.isHeldAs(DocumentedType.BOOLEAN));
    }

    /** Tells whether anything here is about paging. */
    boolean any() {
        return Stream.of(token(), totalItems(), totalPages(), current(), more()).anyMatch(Optional::isPresent);
    }

    /** The innermost object's word counts most. */
    private Optional<Found> find(String meaning, Predicate<Draft> fits) {
        for (int depth = objects.size(); depth > 0; depth--) {
            List<Draft> around = objects.subList(0, depth);
            Draft object = around.get(depth - 1);
            Optional<Found> direct = in(object, meaning, fits).map(draft -> found(around, draft));
            Optional<Found> held = direct.isPresent() ? direct : inHolder(around, meaning, fits);
            if (held.isPresent()) {
                return held;
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> inHolder(List<Draft> around, String meaning, Predicate<Draft> fits) {
        return around.get(around.size() - 1).fields.stream()
                .filter(field -> field.isHeldAs(DocumentedType.OBJECT) && PagingWords.AROUND.is(field.name, "holder"))
                .flatMap(holder -> in(holder, meaning, fits)
                        .map(draft -> found(
                                Stream.concat(around.stream(), Stream.of(holder))
                                        .toList(),
                                draft))
                        .stream())
                .findFirst();
    }

    private static Optional<Draft> in(Draft object, String meaning, Predicate<Draft> fits) {
        return PagingWords.RESPONSE.best(object.fields.stream().filter(fits).toList(), meaning);
    }

    private static Found found(List<Draft> around, Draft member) {
        return new Found(PagedList.path(around, Optional.of(member)), member);
    }

    /** Tells whether a value can be a number, or the name of a page; one of a few documented values can not. */
    static boolean isTextOrInteger(Draft draft) {
        boolean wide = draft.scalar.filter(ScalarType.BIG_INTEGER::equals).isPresent();
        return draft.type.filter(TEXT_OR_INTEGER::contains).isPresent()
                && draft.held.isEmpty()
                && draft.values.isEmpty()
                && !wide;
    }
}
