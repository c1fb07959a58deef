package io.docwright.resolve;

import java.util.Optional;

/**
 * A spot on the way from the root to the last row, with what stands in it so far. Rows go nowhere else, so that this is all a
 * hypothesis must know of the rows before, however long the table is.
 *
 * @param spot the spot
 * @param around the spot around it; empty for the root
 * @param depth how many spots are around it
 * @param lastField the row placed last as a field of it
 * @param fieldBefore the one before that
 * @param element the row placed as its element
 * @param fields how many fields it has
 * @param namedAfterIt how many of these are called after it
 * @param kin first words of its fields that have several words
 */
record OpenSpot(
        Spot spot,
        Optional<OpenSpot> around,
        int depth,
        Optional<Spot> lastField,
        Optional<Spot> fieldBefore,
        Optional<Spot> element,
        int fields,
        int namedAfterIt,
        Optional<FirstWord> kin) {

    /** First words, latest first, each once. */
    record FirstWord(String word, Optional<FirstWord> before, int count) {}

    /** Beyond so many first words an object has no theme, and further ones are not remembered. */
    private static final int WORDS = 40;

    static OpenSpot of(Spot spot, Optional<OpenSpot> around) {
        int depth = around.map(above -> above.depth + 1).orElse(0);
        return new OpenSpot(
                spot, around, depth, Optional.empty(), Optional.empty(), Optional.empty(), 0, 0, Optional.empty());
    }

    /** Returns this spot, or the one around it that is the given one; empty when it is not on the way. */
    Optional<OpenSpot> find(Spot wanted) {
        Optional<OpenSpot> here = Optional.of(this);
        while (here.isPresent() && here.get().spot != wanted) {
            here = here.get().around;
        }
        return here;
    }

    /** Returns the way to a row that was just placed; spots without a row may lie between it and this way. */
    OpenSpot then(Spot placed, NameWords words) {
        Spot parent = placed.parent().orElseThrow();
        OpenSpot holder = reach(parent);
        OpenSpot with =
                placed.role() == Spot.Role.ELEMENT ? holder.withElement(placed) : holder.withField(placed, words);
        return of(placed, Optional.of(with));
    }

    private OpenSpot reach(Spot wanted) {
        return find(wanted)
                .orElseGet(() -> of(wanted, Optional.of(reach(wanted.parent().orElseThrow()))));
    }

    private OpenSpot withElement(Spot placed) {
        return new OpenSpot(
                spot, around, depth, lastField, fieldBefore, Optional.of(placed), fields, namedAfterIt, kin);
    }

    private OpenSpot withField(Spot placed, NameWords words) {
        boolean named = words.isNamedAfter(placed.name(), spot.spokenName());
        return new OpenSpot(
                spot,
                around,
                depth,
                Optional.of(placed),
                lastField,
                element,
                fields + 1,
                namedAfterIt + (named ? 1 : 0),
                withWord(words.kin(placed.name())));
    }

    private Optional<FirstWord> withWord(Optional<String> word) {
        int known = kin.map(FirstWord::count).orElse(0);
        if (word.isEmpty() || known >= WORDS || hasKin(word.get())) {
            return kin;
        }
        return Optional.of(new FirstWord(word.get(), kin, known + 1));
    }

    /** Tells whether a field of several words begins with this one. */
    boolean hasKin(String word) {
        Optional<FirstWord> here = kin;
        while (here.isPresent() && !here.get().word.equals(word)) {
            here = here.get().before;
        }
        return here.isPresent();
    }
}
