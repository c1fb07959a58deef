package io.docwright.diff;

import io.docwright.lock.Fact;
import io.docwright.lock.LockElement;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares the facts of one element before and after. */
final class MemberComparison {

    /** Where a value becomes text on its way, digits and letters look alike. */
    private static final Set<String> TEXT_PLACES = Set.of("path", "query", "header", "form");

    private static final Set<Fact> JAVA_NAMES = EnumSet.of(
            Fact.JAVA_PACKAGE,
            Fact.JAVA_RUNTIME,
            Fact.JAVA_CLIENT,
            Fact.JAVA_EXCEPTION,
            Fact.JAVA_METHOD,
            Fact.JAVA_REQUEST,
            Fact.JAVA_RESPONSE,
            Fact.JAVA_PAGINATOR,
            Fact.JAVA_PAGINATOR_METHOD,
            Fact.JAVA_ITEMS,
            Fact.JAVA_NAME);

    private final TypePairs types;
    private final ChangeLog log;

    MemberComparison(TypePairs types, ChangeLog log) {
        this.types = types;
        this.log = log;
    }

    /** Compares everything stated of an element, its Java names included. */
    void compare(Place was, Place now) {
        compareFacts(was, now);
        for (Fact fact : JAVA_NAMES) {
            Optional<String> before = was.element().text(fact);
            Optional<String> after = now.element().text(fact);
            if (before.isPresent() && after.isPresent() && !before.equals(after)) {
                log.changed(ChangeKind.JAVA_NAME_CHANGED, was, now, before, after);
            }
        }
    }

    /** Compares what is stated of an element whose name is another one. */
    void compareFacts(Place was, Place now) {
        type(was, now);
        for (FactRules.Found found : FactRules.compare(was.element(), now.element())) {
            Optional<String> before = text(was, found);
            Optional<String> after = text(now, found);
            if (found.fact() == Fact.FORMAT) {
                log.viewChanged(found.kind(), was, now, before, after);
            } else {
                log.changed(found.kind(), was, now, before, after);
            }
        }
    }

    /** Hashes tell nothing to people. */
    private static Optional<String> text(Place place, FactRules.Found found) {
        List<String> values = place.element().texts(found.fact());
        return found.fact() == Fact.DESCRIPTION || values.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(", ", values));
    }

    private void type(Place was, Place now) {
        Optional<String> before = was.element().text(Fact.TYPE);
        Optional<String> after = now.element().text(Fact.TYPE);
        if (before.isEmpty() || after.isEmpty()) {
            return;
        }
        Optional<String> javaBefore = was.element().text(Fact.JAVA_TYPE);
        Optional<String> javaAfter = now.element().text(Fact.JAVA_TYPE);
        if (!types.isSame(before.get(), after.get())) {
            boolean fits = fits(was, now, before.get(), after.get());
            log.changed(
                    fits ? ChangeKind.TYPE_WIDENED : ChangeKind.TYPE_CHANGED,
                    was,
                    now,
                    javaBefore.equals(javaAfter) ? before : javaBefore,
                    javaBefore.equals(javaAfter) ? after : javaAfter);
        } else if (!javaBefore.map(types::java).equals(javaAfter)) {
            log.changed(ChangeKind.JAVA_TYPE_CHANGED, was, now, javaBefore, javaAfter);
        }
    }

    private boolean fits(Place was, Place now, String before, String after) {
        boolean text = TEXT_PLACES.contains(Siblings.location(now.element()));
        boolean sent = was.isSent() || now.isSent();
        boolean read = was.isRead() || now.isRead();
        return (!sent || new WireFit(types::old, types::young, text, false).fits(before, after))
                && (!read || new WireFit(types::young, types::old, true, true).fits(after, before));
    }

    /** Compares the body of an operation's answer. */
    void answer(Place was, Place now) {
        Optional<String> before = was.element().text(Fact.RESPONSE);
        Optional<String> after = now.element().text(Fact.RESPONSE);
        Optional<String> shownBefore = shown(was.element(), before);
        Optional<String> shownAfter = shown(now.element(), after);
        if (before.isEmpty() || after.isEmpty()) {
            if (!before.equals(after)) {
                ChangeKind kind = before.isEmpty() ? ChangeKind.ANSWER_ADDED : ChangeKind.ANSWER_REMOVED;
                log.changed(kind, was, now, shownBefore, shownAfter);
            }
        } else if (!types.isSame(before.get(), after.get())) {
            boolean fits = new WireFit(types::young, types::old, true, true).fits(after.get(), before.get());
            log.changed(fits ? ChangeKind.TYPE_WIDENED : ChangeKind.TYPE_CHANGED, was, now, shownBefore, shownAfter);
        }
    }

    private static Optional<String> shown(LockElement operation, Optional<String> response) {
        return operation
                .text(Fact.JAVA_BODY)
                .filter(body -> response.isPresent())
                .or(() -> response.map(type -> operation.need(Fact.JAVA_RESPONSE)));
    }
}
