package io.docwright.resolve;

import java.util.Optional;

/** What a hypothesis placed where, asked by spot; each row adds to it without changing what other hypotheses see. */
final class Placements {

    private static final Placements NONE = new Placements(HashTrie.empty());

    private enum Kind {
        /** The field of a spot with a name. */
        FIELD,
        /** The last field of a spot. */
        LAST_FIELD,
        /** A field of a spot whose name of several words begins with a word. */
        KIN,
        /** The element of a spot. */
        ELEMENT,
        /** The field that stands for a node of the samples. */
        SAMPLE
    }

    /** Spots and nodes of samples are the same only when they are one: equal ones stand at several places. */
    private record Key(Kind kind, Object owner, String name) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && kind == key.kind && owner == key.owner && name.equals(key.name);
        }

        @Override
        public int hashCode() {
            return (System.identityHashCode(owner) * 31 + kind.ordinal()) * 31 + name.hashCode();
        }
    }

    private final HashTrie<Key, Spot> spots;

    private Placements(HashTrie<Key, Spot> spots) {
        this.spots = spots;
    }

    static Placements none() {
        return NONE;
    }

    /** Returns these with one more row placed. */
    Placements with(Spot spot) {
        if (spot.parent().isEmpty() || spot.role() == Spot.Role.IMPLICIT) {
            return this;
        }
        Spot parent = spot.parent().get();
        if (spot.role() == Spot.Role.ELEMENT) {
            return new Placements(spots.with(new Key(Kind.ELEMENT, parent, ""), spot));
        }
        HashTrie<Key, Spot> more = spots.with(new Key(Kind.FIELD, parent, spot.name()), spot)
                .with(new Key(Kind.LAST_FIELD, parent, ""), spot);
        Optional<String> first = NameWords.firstOfSeveral(spot.name());
        if (first.isPresent()) {
            more = more.with(new Key(Kind.KIN, parent, first.get()), spot);
        }
        return new Placements(
                spot.sample().isPresent()
                        ? more.with(new Key(Kind.SAMPLE, spot.sample().get(), ""), spot)
                        : more);
    }

    boolean uses(SampleNode node) {
        return spots.get(new Key(Kind.SAMPLE, node, "")).isPresent();
    }

    Optional<Spot> lastField(Spot parent) {
        return spots.get(new Key(Kind.LAST_FIELD, parent, ""));
    }

    boolean hasField(Spot parent, String name) {
        return spots.get(new Key(Kind.FIELD, parent, name)).isPresent();
    }

    boolean hasKin(Spot parent, String firstWord) {
        return spots.get(new Key(Kind.KIN, parent, firstWord)).isPresent();
    }

    Optional<Spot> element(Spot parent) {
        return spots.get(new Key(Kind.ELEMENT, parent, ""));
    }
}
