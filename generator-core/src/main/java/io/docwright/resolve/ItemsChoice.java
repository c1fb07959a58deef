package io.docwright.resolve;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Chooses the list that is handed out in pages among the lists of an answer. Where several could be meant, the one called after the
 * operation is; where none or two are, nothing is chosen: counting the wrong list would end the pages too early.
 */
final class ItemsChoice {

    private final String operation;
    private final List<PagedList> lists;
    private final PagingPhrases phrases;

    ItemsChoice(OperationDraft operation, PagingPhrases phrases) {
        this.phrases = phrases;
        this.operation = operation.name;
        this.lists = withoutMisspelt(operation.response.map(PagedList::of).orElse(List.of()));
    }

    /** A list of a table that samples show in another spelling of its name is that one. */
    private static List<PagedList> withoutMisspelt(List<PagedList> lists) {
        Set<String> shown = lists.stream()
                .filter(list -> list.list().sample.isPresent())
                .map(list -> PagingWords.plain(list.name()))
                .collect(Collectors.toSet());
        return lists.stream()
                .filter(list -> list.list().sample.isPresent() || !shown.contains(PagingWords.plain(list.name())))
                .toList();
    }

    Optional<PagedList> choose() {
        List<PagedList> near = nearest();
        return only(near, list -> true)
                .or(() -> only(lists, list -> isCalledLikeOperation(list, false)))
                .or(() -> only(lists, list -> isCalledLikeOperation(list, true)))
                .or(() -> only(near, PagedList::hasObjects))
                .or(() -> only(near, list -> PagingWords.AROUND.is(list.name(), "items")));
    }

    /** Returns the names of the lists for a message. */
    String shown() {
        return lists.isEmpty()
                ? "no list"
                : lists.stream().map(list -> "`" + list.path() + "`").collect(Collectors.joining(", "));
    }

    /** Returns the lists beside members about paging; all that stand highest where no such member is. */
    private List<PagedList> nearest() {
        Map<Draft, Boolean> paged = new IdentityHashMap<>();
        List<PagedList> marked = lists.stream()
                .filter(list -> isBesidePaging(list.neighbours(), paged))
                .toList();
        if (!marked.isEmpty()) {
            return marked;
        }
        int least =
                lists.stream().mapToInt(list -> list.neighbours().size()).min().orElse(0);
        return lists.stream().filter(list -> list.neighbours().size() == least).toList();
    }

    /** Lists of one object have one answer, by the innermost of their neighbours. */
    private boolean isBesidePaging(List<Draft> neighbours, Map<Draft, Boolean> known) {
        return !neighbours.isEmpty()
                && known.computeIfAbsent(
                        neighbours.get(neighbours.size() - 1),
                        innermost -> new PagingMembers(neighbours, phrases).any());
    }

    private static Optional<PagedList> only(List<PagedList> lists, Predicate<PagedList> wanted) {
        List<PagedList> found = lists.stream().filter(wanted).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** {@code ListServices} hands out {@code Services}; {@code ListServiceInstances} may hand out {@code Instances}. */
    private boolean isCalledLikeOperation(PagedList list, boolean byEnd) {
        List<String> words = NameWords.of(Nouns.singular(operation));
        List<String> noun = new ArrayList<>(words.subList(Math.min(1, words.size()), words.size()));
        List<String> name = NameWords.stem(list.name());
        int from = noun.size() - name.size();
        boolean fits = !name.isEmpty() && (byEnd ? from >= 0 : from == 0);
        return fits && noun.subList(from, noun.size()).equals(name);
    }
}
