package io.docwright.diff;

import io.docwright.lock.Fact;
import io.docwright.lock.LocatedLock;
import io.docwright.lock.LockElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An element where it stands in one of two locks.
 *
 * @param element the element
 * @param holder the operation or type around it, where there is one
 * @param isSent whether its value is in requests
 * @param isRead whether its value is in answers
 */
record Place(LockElement element, Optional<LockElement> holder, boolean isSent, boolean isRead) {

    static Place of(LockElement element) {
        return new Place(element, Optional.empty(), true, true);
    }

    /** Returns the place of something below, which goes the same way. */
    Place child(LockElement child) {
        return switch (child.kind()) {
            case PARAMETER -> new Place(child, Optional.of(element), true, false);
            case HEADER, ERROR -> new Place(child, Optional.of(element), false, true);
            default -> new Place(child, Optional.of(element), isSent, isRead);
        };
    }

    /** Returns the place of a type. */
    static Place type(LockElement type, Directions directions) {
        return new Place(type, Optional.empty(), directions.isSent(type.name()), directions.comesBack(type.name()));
    }

    /** Returns the element's name in reports. */
    String name() {
        return switch (element.kind()) {
            case SERVICE, OPERATION, TYPE_DEFINITION -> shown();
            case EDITION, REGION -> element.kind().group() + "." + shown();
            case PARAMETER -> holderName() + ".request." + shown();
            case HEADER -> holderName() + ".headers." + shown();
            case ERROR -> holderName() + ".errors." + shown();
            case EDITION_PATH -> holderName() + (shown().equals("*") ? ".path" : ".path." + shown());
            case PROPERTY, VALUE -> holderName() + "." + shown();
        };
    }

    private String holderName() {
        return holder.map(around ->
                        around.text(Fact.JAVA_METHOD).isPresent() ? around.name() : around.need(Fact.JAVA_NAME))
                .orElseThrow();
    }

    /** Returns the element's name among its siblings. */
    String shown() {
        return switch (element.kind()) {
            case TYPE_DEFINITION, VALUE -> element.need(Fact.JAVA_NAME);
            default -> Siblings.wireName(element);
        };
    }

    /** Returns what tells about an element that is new or gone, in a few words. */
    String facts() {
        List<String> facts = new ArrayList<>();
        String location = Siblings.location(element);
        if (!location.isEmpty()) {
            facts.add(location);
        }
        element.text(Fact.JAVA_TYPE).or(() -> element.text(Fact.TYPE)).ifPresent(facts::add);
        element.text(Fact.PATH).ifPresent(facts::add);
        element.text(Fact.HOST).ifPresent(facts::add);
        if (element.is(Fact.REQUIRED)) {
            facts.add("required");
        }
        return facts.isEmpty() ? shown() : String.join(", ", facts);
    }

    /** Returns where the element stands in its lock. */
    List<String> path() {
        return switch (element.kind()) {
            case SERVICE -> List.of();
            case OPERATION, TYPE_DEFINITION, EDITION, REGION -> LocatedLock.path(List.of(), element);
            default -> LocatedLock.path(LocatedLock.path(List.of(), holder.orElseThrow()), element);
        };
    }
}
