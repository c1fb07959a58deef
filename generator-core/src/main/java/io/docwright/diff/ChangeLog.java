package io.docwright.diff;

import io.docwright.diff.Surface.Signature;
import io.docwright.lock.Fact;
import io.docwright.lock.LockElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects the changes of one service, each judged by the table and by the signatures of both clients. */
final class ChangeLog {

    private final Surface before;
    private final Surface after;
    private final List<Change> changes = new ArrayList<>();

    ChangeLog(Surface before, Surface after) {
        this.before = before;
        this.after = after;
    }

    List<Change> changes() {
        return changes;
    }

    /** Adds a change of an element that is there before and after. */
    void changed(ChangeKind kind, Place was, Place now, Optional<String> wasText, Optional<String> nowText) {
        Impacts java = java(kind, before.own(was.element(), was.holder()), after.own(now.element(), now.holder()));
        add(kind, Optional.of(was), Optional.of(now), java, wasText, nowText);
    }

    /** Adds a change of what a value means, which touches nothing but its view. */
    void viewChanged(ChangeKind kind, Place was, Place now, Optional<String> wasText, Optional<String> nowText) {
        Impacts java = java(kind, before.views(was.element(), was.holder()), after.views(now.element(), now.holder()));
        add(kind, Optional.of(was), Optional.of(now), java, wasText, nowText);
    }

    /** Adds a change of an element that takes everything below it along. */
    void renamed(ChangeKind kind, Place was, Place now) {
        Impacts java = java(kind, before.of(was.element(), was.holder()), after.of(now.element(), now.holder()));
        add(kind, Optional.of(was), Optional.of(now), java, Optional.of(was.shown()), Optional.of(now.shown()));
    }

    /** Adds an element that is gone. */
    void gone(ChangeKind kind, Place was) {
        Impacts java = java(kind, before.of(was.element(), was.holder()), Set.of());
        add(kind, Optional.of(was), Optional.empty(), java, Optional.of(was.facts()), Optional.empty());
    }

    /** Adds an element that is new. */
    void come(ChangeKind kind, Place now) {
        Impacts java = java(kind, Set.of(), after.of(now.element(), now.holder()));
        add(kind, Optional.empty(), Optional.of(now), java, Optional.empty(), Optional.of(now.facts()));
    }

    private Impacts java(ChangeKind kind, Set<Signature> were, Set<Signature> are) {
        return switch (kind.java()) {
            case UNTOUCHED -> Impacts.NONE;
            case COMES -> new Impacts(Impact.NONE, Impact.COMPATIBLE, Impact.COMPATIBLE);
            case BREAKS -> new Impacts(Impact.NONE, Impact.BREAKING, Impact.BREAKING);
            case WARNS -> new Impacts(Impact.NONE, Impact.COMPATIBLE, Impact.NONE);
            case MEASURED -> Surface.measure(were, before, are, after);
        };
    }

    private void add(
            ChangeKind kind,
            Optional<Place> was,
            Optional<Place> now,
            Impacts java,
            Optional<String> wasText,
            Optional<String> nowText) {
        Place place = now.or(() -> was).orElseThrow();
        boolean sent = was.filter(Place::isSent).isPresent()
                || now.filter(Place::isSent).isPresent();
        boolean read = was.filter(Place::isRead).isPresent()
                || now.filter(Place::isRead).isPresent();
        Impact requests = sent ? kind.requests() : Impact.NONE;
        Impact answers = read ? kind.answers() : Impact.NONE;
        changes.add(new Change(
                place.name(),
                kind,
                wasText,
                nowText,
                new Impacts(requests.or(answers), java.source(), java.binary()),
                requests,
                answers,
                advice(kind, was.map(one -> reference(before, one)), now.map(one -> reference(after, one))),
                place.path(),
                now.isEmpty()));
    }

    private static String advice(ChangeKind kind, Optional<String> was, Optional<String> now) {
        String old = was.or(() -> now).orElse("");
        return kind.advice().replace("{java}", old).replace("{now}", now.orElse(old));
    }

    /** Returns how Java code names an element. */
    private static String reference(Surface surface, Place place) {
        LockElement element = place.element();
        String owner = surface.owner(element, place.holder());
        String name = element.text(Fact.JAVA_NAME).orElse(Siblings.wireName(element));
        return switch (element.kind()) {
            case PROPERTY -> owner + "." + name + "()";
            case PARAMETER -> owner + ".Builder." + name + "(…)";
            case VALUE, ERROR, EDITION -> owner + "." + name;
            case OPERATION -> owner + "." + element.need(Fact.JAVA_METHOD) + "(…)";
            case TYPE_DEFINITION -> name;
            case EDITION_PATH -> owner + "." + place.holder().orElseThrow().need(Fact.JAVA_METHOD) + "(…)";
            case SERVICE, REGION, HEADER -> owner;
        };
    }
}
