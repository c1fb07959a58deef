package io.docwright.resolve;

import io.docwright.diag.SourceLocation;
import io.docwright.raw.RawValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all samples together show at one place: the union of every object, array element and scalar met there. */
final class SampleNode {

    final String name;
    final SourceLocation at;
    final Map<String, SampleNode> members = new LinkedHashMap<>();
    final List<RawValue> scalars = new ArrayList<>();
    boolean seenObject;
    boolean seenArray;
    boolean seenNull;

    /** Whether it was seen in XML, where values are text and an element that stands once may be one of a list. */
    boolean fromXml;

    private Optional<SampleNode> element = Optional.empty();

    SampleNode(String name, SourceLocation at) {
        this.name = name;
        this.at = at;
    }

    Optional<SampleNode> element() {
        return element;
    }

    SampleNode element(SourceLocation place) {
        if (element.isEmpty()) {
            element = Optional.of(new SampleNode("", place));
        }
        return element.get();
    }

    /** Returns the node whose members count as members of this one: itself, or the innermost element of a list. */
    SampleNode body() {
        SampleNode body = this;
        while (body.members.isEmpty() && body.element.isPresent()) {
            body = body.element.get();
        }
        return body;
    }

    /** Adds everything another node shows to this one. */
    void absorb(SampleNode other) {
        scalars.addAll(other.scalars);
        seenObject |= other.seenObject;
        seenArray |= other.seenArray;
        seenNull |= other.seenNull;
        fromXml |= other.fromXml;
        other.members.forEach((key, member) -> members.computeIfAbsent(key, name -> new SampleNode(name, member.at))
                .absorb(member));
        other.element.ifPresent(inner -> element(inner.at).absorb(inner));
    }

    /** Returns what is shown of the values of this object, taken as a map. */
    SampleNode values() {
        SampleNode union = new SampleNode("", at);
        members.values().forEach(union::absorb);
        return union;
    }

    /** Makes what was seen once at one place and several times at another a list at both; of this node and all below. */
    void settleLists() {
        boolean both = seenArray && (seenObject || !scalars.isEmpty());
        if (both) {
            SampleNode lone = new SampleNode("", at);
            lone.scalars.addAll(scalars);
            lone.seenObject = seenObject;
            lone.members.putAll(members);
            scalars.clear();
            members.clear();
            seenObject = false;
            element(at).absorb(lone);
        }
        members.values().forEach(SampleNode::settleLists);
        element.ifPresent(SampleNode::settleLists);
    }

    /** Tells whether nothing is known of what stands here: null or an empty text alone, as XML writes whatever is empty. */
    boolean tellsNothing() {
        return !isContainer() && scalars.stream().allMatch(SampleNode::isBlank);
    }

    private static boolean isBlank(RawValue value) {
        return value instanceof RawValue.StringValue string && string.text().isBlank();
    }

    boolean isContainer() {
        return seenObject || seenArray;
    }

    /** Tells whether a list of something, or an object around just one list, is all that is seen here. */
    boolean isListWrapper() {
        return seenObject
                && !seenArray
                && members.size() == 1
                && members.values().iterator().next().isContainer();
    }
}
