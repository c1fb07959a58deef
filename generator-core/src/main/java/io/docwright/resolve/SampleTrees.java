package io.docwright.resolve;

import io.docwright.diag.SourceLocation;
import io.docwright.raw.RawOperation;
import io.docwright.raw.RawSample;
import io.docwright.raw.RawValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Unites the answers a page shows into one tree, and takes off the root that only names the answer. */
final class SampleTrees {

    private static final String ROOT = "Response";

    private SampleTrees() {}

    /**
     * Returns the union of the JSON answers, else of samples filed elsewhere that look like the answer, else of the XML ones; empty
     * when no answer could be read.
     */
    static Optional<SampleNode> response(RawOperation operation) {
        return union(values(operation, RawSample.Kind.RESPONSE_JSON).toList(), false)
                .or(() -> union(
                        values(operation, RawSample.Kind.REQUEST)
                                .filter(isLike(operation, false))
                                .toList(),
                        false))
                .or(() -> union(values(operation, RawSample.Kind.RESPONSE_XML).toList(), true));
    }

    /** Returns the union of the requests shown as JSON. */
    static Optional<SampleNode> request(RawOperation operation) {
        return union(
                values(operation, RawSample.Kind.REQUEST)
                        .filter(isLike(operation, true))
                        .toList(),
                false);
    }

    /** Returns the union of the requests whose body is shown as a list. */
    static Optional<SampleNode> requestList(RawOperation operation) {
        return union(
                values(operation, RawSample.Kind.REQUEST)
                        .filter(RawValue.ArrayValue.class::isInstance)
                        .toList(),
                false);
    }

    /** Tells the JSON values shown as requests that are some. */
    static Predicate<RawValue> isRequest(RawOperation operation) {
        return isLike(operation, true);
    }

    private static Stream<RawValue> values(RawOperation operation, RawSample.Kind kind) {
        return operation.samples().stream()
                .filter(sample -> sample.kind() == kind)
                .flatMap(sample -> sample.value().stream())
                .map(value -> kind == RawSample.Kind.RESPONSE_XML ? withoutXmlRoot(value) : withoutRoot(value))
                .filter(SampleTrees::hasInside);
    }

    /** Tells the samples most members of which have rows, and more of them on this side than on the other. */
    private static Predicate<RawValue> isLike(RawOperation operation, boolean request) {
        Set<String> own = names(operation, request);
        Set<String> others = names(operation, !request);
        return value -> {
            if (!(value instanceof RawValue.ObjectValue object)) {
                return false;
            }
            long same = shared(object, own);
            return 2 * same >= object.members().size() && same > shared(object, others);
        };
    }

    private static Set<String> names(RawOperation operation, boolean request) {
        return operation.tables().stream()
                .filter(table -> table.section().isRequest() == request)
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.name().stream())
                .flatMap(name -> RowName.parts(name.value()).stream().limit(1))
                .map(RowName.Part::name)
                .collect(Collectors.toSet());
    }

    private static long shared(RawValue.ObjectValue object, Set<String> names) {
        return object.members().stream()
                .filter(member -> names.contains(member.name().value()))
                .count();
    }

    private static Optional<SampleNode> union(List<RawValue> values, boolean xml) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        SampleNode root = new SampleNode("", values.get(0).at());
        SampleUnion union = new SampleUnion(xml);
        values.forEach(value -> union.add(value, root));
        if (xml) {
            root.settleLists();
        }
        return Optional.of(root);
    }

    /**
     * A single member {@code SomethingResponse} around everything names the answer and is not part of it: such samples were XML
     * once. A plain {@code Response} is what the service sends.
     */
    static RawValue withoutRoot(RawValue value) {
        return withoutRoot(value, ROOT.length() + 1);
    }

    private static RawValue withoutXmlRoot(RawValue value) {
        return withoutRoot(value, ROOT.length());
    }

    private static RawValue withoutRoot(RawValue value, int shortest) {
        if (value instanceof RawValue.ObjectValue object && object.members().size() == 1) {
            RawValue.Member only = object.members().get(0);
            String name = only.name().value();
            if (name.endsWith(ROOT) && name.length() >= shortest && only.value() instanceof RawValue.ObjectValue) {
                return only.value();
            }
        }
        return value;
    }

    private static boolean hasInside(RawValue value) {
        return value instanceof RawValue.ObjectValue || value instanceof RawValue.ArrayValue;
    }

    /** Adds values to the node of their place. */
    static final class SampleUnion implements RawValue.Visitor<Boolean> {

        private final boolean xml;
        private SampleNode target = new SampleNode("", SourceLocation.startOf(""));

        SampleUnion(boolean xml) {
            this.xml = xml;
        }

        void add(RawValue value, SampleNode node) {
            SampleNode outer = target;
            target = node;
            value.accept(this);
            target = outer;
        }

        @Override
        public Boolean object(RawValue.ObjectValue value) {
            SampleNode node = target;
            node.seenObject = true;
            for (RawValue.Member member : value.members()) {
                String name = member.name().value();
                SampleNode child = node.members.computeIfAbsent(
                        name, key -> new SampleNode(key, member.name().at()));
                child.fromXml = xml;
                boolean only = xml && !(member.value() instanceof RawValue.ArrayValue) && isOnlyElement(value, node);
                child.seenArray |= only;
                add(member.value(), only ? child.element(member.value().at()) : child);
            }
            return true;
        }

        /** In XML a list of one element looks like an object; that it is alone in a node of the plural name tells. */
        private static boolean isOnlyElement(RawValue.ObjectValue value, SampleNode node) {
            return value.members().size() == 1
                    && Nouns.isElementOf(value.members().get(0).name().value(), node.name);
        }

        @Override
        public Boolean array(RawValue.ArrayValue value) {
            SampleNode node = target;
            node.seenArray = true;
            value.elements().forEach(element -> add(element, node.element(element.at())));
            return true;
        }

        @Override
        public Boolean string(RawValue.StringValue value) {
            return target.scalars.add(value);
        }

        @Override
        public Boolean number(RawValue.NumberValue value) {
            return target.scalars.add(value);
        }

        @Override
        public Boolean bool(RawValue.BooleanValue value) {
            return target.scalars.add(value);
        }

        @Override
        public Boolean nothing(RawValue.NullValue value) {
            target.seenNull = true;
            return true;
        }
    }
}
