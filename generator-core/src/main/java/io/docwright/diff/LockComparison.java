package io.docwright.diff;

import io.docwright.diff.Siblings.Pair;
import io.docwright.lock.ElementKind;
import io.docwright.lock.Fact;
import io.docwright.lock.Lock;
import io.docwright.lock.LockElement;
import java.util.Optional;

/** Goes through two locks of one service, side by side. */
final class LockComparison {

    private final Lock before;
    private final Lock after;
    private final TypePairs types;
    private final Directions directionsBefore;
    private final Directions directionsAfter;
    private final ChangeLog log;
    private final MemberComparison members;

    LockComparison(Lock before, Lock after) {
        this.before = before;
        this.after = after;
        this.types = new TypePairs(before, after);
        this.directionsBefore = new Directions(before);
        this.directionsAfter = new Directions(after);
        this.log = new ChangeLog(new Surface(before), new Surface(after));
        this.members = new MemberComparison(types, log);
    }

    Comparison compare() {
        Place was = Place.of(before.service());
        Place now = Place.of(after.service());
        members.compare(was, now);
        children(ElementKind.REGION, ChangeKind.ENDPOINT_ADDED, ChangeKind.ENDPOINT_REMOVED, was, now);
        children(ElementKind.EDITION, ChangeKind.EDITION_ADDED, ChangeKind.EDITION_REMOVED, was, now);
        operations(was, now);
        types();
        return new Comparison(
                after.name(),
                log.changes(),
                new HistoryComparison(before, after, directionsBefore, directionsAfter).notes(log.changes()));
    }

    /** Compares children that are never told to be renamed. */
    private void children(ElementKind kind, ChangeKind added, ChangeKind removed, Place was, Place now) {
        Siblings siblings = Siblings.of(kind, was.element(), now.element());
        siblings.same().forEach(pair -> members.compare(was.child(pair.was()), now.child(pair.now())));
        siblings.renamed().forEach(pair -> {
            log.gone(removed, was.child(pair.was()));
            log.come(added, now.child(pair.now()));
        });
        siblings.gone().forEach(gone -> log.gone(removed, was.child(gone)));
        siblings.come().forEach(come -> log.come(added, now.child(come)));
    }

    private void operations(Place was, Place now) {
        Siblings siblings = Siblings.of(ElementKind.OPERATION, was.element(), now.element());
        boolean nameIsSent = !after.service().need(Fact.API_STYLE).equals("rest");
        ChangeKind renamed = nameIsSent ? ChangeKind.OPERATION_RENAMED : ChangeKind.OPERATION_NAME_CHANGED;
        for (Pair pair : siblings.renamed()) {
            log.renamed(renamed, Place.of(pair.was()), Place.of(pair.now()));
            operation(pair);
        }
        siblings.same().forEach(this::operation);
        siblings.gone().forEach(gone -> log.gone(ChangeKind.OPERATION_REMOVED, Place.of(gone)));
        siblings.come().forEach(come -> log.come(ChangeKind.OPERATION_ADDED, Place.of(come)));
    }

    private void operation(Pair pair) {
        Place was = Place.of(pair.was());
        Place now = Place.of(pair.now());
        members.compare(was, now);
        members.answer(was, now);
        children(ElementKind.EDITION_PATH, ChangeKind.PATH_ADDED, ChangeKind.PATH_REMOVED, was, now);
        children(ElementKind.ERROR, ChangeKind.ERROR_ADDED, ChangeKind.ERROR_REMOVED, was, now);
        children(ElementKind.HEADER, ChangeKind.HEADER_ADDED, ChangeKind.HEADER_REMOVED, was, now);
        parameters(was, now);
    }

    private void parameters(Place was, Place now) {
        Siblings siblings = Siblings.of(ElementKind.PARAMETER, was.element(), now.element());
        siblings.same().forEach(pair -> members.compare(was.child(pair.was()), now.child(pair.now())));
        for (Pair pair : siblings.moved()) {
            log.changed(
                    ChangeKind.LOCATION_CHANGED,
                    was.child(pair.was()),
                    now.child(pair.now()),
                    Optional.of(Siblings.location(pair.was())),
                    Optional.of(Siblings.location(pair.now())));
            members.compare(was.child(pair.was()), now.child(pair.now()));
        }
        for (Pair pair : siblings.renamed()) {
            boolean sent = !Siblings.location(pair.now()).equals("path");
            log.renamed(
                    sent ? ChangeKind.PARAMETER_RENAMED : ChangeKind.PATH_VARIABLE_RENAMED,
                    was.child(pair.was()),
                    now.child(pair.now()));
            members.compareFacts(was.child(pair.was()), now.child(pair.now()));
        }
        siblings.gone().forEach(gone -> log.gone(ChangeKind.PARAMETER_REMOVED, was.child(gone)));
        for (LockElement come : siblings.come()) {
            log.come(
                    come.is(Fact.REQUIRED) ? ChangeKind.PARAMETER_ADDED_REQUIRED : ChangeKind.PARAMETER_ADDED,
                    now.child(come));
        }
    }

    private void types() {
        for (TypePairs.Pair pair : types.pairs()) {
            Place was = Place.type(pair.was(), directionsBefore);
            Place now = Place.type(pair.now(), directionsAfter);
            if (!pair.was().need(Fact.JAVA_NAME).equals(pair.now().need(Fact.JAVA_NAME))) {
                log.renamed(ChangeKind.CLASS_RENAMED, was, now);
            }
            members.compareFacts(was, now);
            properties(was, now);
            values(was, now);
        }
        types.gone().forEach(gone -> log.gone(ChangeKind.CLASS_REMOVED, Place.type(gone, directionsBefore)));
        types.come().forEach(come -> log.come(ChangeKind.CLASS_ADDED, Place.type(come, directionsAfter)));
    }

    private void properties(Place was, Place now) {
        Siblings siblings = Siblings.of(ElementKind.PROPERTY, was.element(), now.element());
        siblings.same().forEach(pair -> members.compare(was.child(pair.was()), now.child(pair.now())));
        for (Pair pair : siblings.renamed()) {
            log.renamed(ChangeKind.PROPERTY_RENAMED, was.child(pair.was()), now.child(pair.now()));
            members.compareFacts(was.child(pair.was()), now.child(pair.now()));
        }
        siblings.gone().forEach(gone -> log.gone(ChangeKind.PROPERTY_REMOVED, was.child(gone)));
        for (LockElement come : siblings.come()) {
            log.come(
                    come.is(Fact.REQUIRED) ? ChangeKind.PROPERTY_ADDED_REQUIRED : ChangeKind.PROPERTY_ADDED,
                    now.child(come));
        }
    }

    private void values(Place was, Place now) {
        Siblings siblings = Siblings.of(ElementKind.VALUE, was.element(), now.element());
        siblings.same().forEach(pair -> members.compare(was.child(pair.was()), now.child(pair.now())));
        for (Pair pair : siblings.renamed()) {
            log.renamed(ChangeKind.VALUE_RENAMED, was.child(pair.was()), now.child(pair.now()));
            members.compareFacts(was.child(pair.was()), now.child(pair.now()));
        }
        siblings.gone().forEach(gone -> log.gone(ChangeKind.VALUE_REMOVED, was.child(gone)));
        siblings.come().forEach(come -> log.come(ChangeKind.VALUE_ADDED, now.child(come)));
    }
}
