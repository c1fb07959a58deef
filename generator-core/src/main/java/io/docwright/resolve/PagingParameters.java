package io.docwright.resolve;

import io.docwright.model.MemberPath;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the parameters by which a further page is asked for. */
final class PagingParameters {

    private final PagingPhrases phrases;
    private final List<Draft> usable;
    private final List<Draft> all;

    PagingParameters(OperationDraft operation, PagingPhrases phrases) {
        this.phrases = phrases;
        this.all = operation.parameters;
        this.usable = all.stream().filter(PagingMembers::isTextOrInteger).toList();
    }

    Optional<Draft> token() {
        return PagingWords.REQUEST.best(usable, "token");
    }

    Optional<Draft> page() {
        return PagingWords.REQUEST.best(usable, "page").or(() -> PagingWords.REQUEST.best(integers(), "weak-page"));
    }

    Optional<Draft> offset() {
        return PagingWords.REQUEST
                .best(integers(), "offset")
                .or(() -> PagingWords.REQUEST.best(integers(), "weak-offset"));
    }

    /** What stands in a word as common as {@code start} is as often a time or a name. */
    private List<Draft> integers() {
        return usable.stream()
                .filter(draft -> draft.type.filter(Structure::isIntegral).isPresent())
                .toList();
    }

    /** Tells whether a parameter's name says only by what stands beside it that it is about pages. */
    static boolean isWeak(Draft parameter) {
        return PagingWords.REQUEST.is(parameter.name, "weak-page")
                || PagingWords.REQUEST.is(parameter.name, "weak-offset");
    }

    /** Returns what bounds the length of a page: of several, one named like the parameter that asks, else the nearest. */
    Optional<Draft> size(Draft asking) {
        List<Draft> sizes = all.stream()
                .filter(draft -> PagingWords.REQUEST.is(draft.name, "size"))
                .toList();
        if (sizes.isEmpty()) {
            return PagingWords.REQUEST.best(all, "weak-size");
        }
        int place = all.indexOf(asking);
        return sizes.stream()
                .min(Comparator.comparing((Draft size) -> !isKin(size, asking))
                        .thenComparing(size -> isKinOfAnother(size, asking))
                        .thenComparing(size -> Math.abs(all.indexOf(size) - place)));
    }

    private boolean isKinOfAnother(Draft size, Draft asking) {
        return Stream.of(token(), page(), offset())
                .flatMap(Optional::stream)
                .anyMatch(other -> other != asking && isKin(size, other));
    }

    private static boolean isKin(Draft one, Draft other) {
        return NameWords.areKin(one.name, other.name);
    }

    static Optional<MemberPath> path(Optional<Draft> parameter) {
        return parameter.map(draft -> MemberPath.of(draft.name));
    }

    /**
     * Returns the number of the first page or item. Zero where anything hints at it: one taken for zero asks for a page twice, which is
     * noticed; zero taken for one would leave a page out.
     */
    long first(Draft parameter, long usual) {
        if (phrases.startsAtZero(parameter)) {
            return 0;
        }
        if (phrases.startsAtOne(parameter)) {
            return 1;
        }
        Optional<String> documented =
                parameter.defaultValue.or(() -> parameter.constraints.minimum().map(BigDecimal::toPlainString));
        boolean zero = parameter
                .example
                .filter(text -> text.value().strip().equals("0"))
                .isPresent();
        return documented
                .filter(text -> text.equals("0") || text.equals("1"))
                .map(Long::valueOf)
                .orElse(zero ? 0 : usual);
    }
}
