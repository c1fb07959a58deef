package io.docwright.resolve;

import io.docwright.model.DocumentedType;
import io.docwright.resolve.Spot.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What speaks against placing a row at a spot. All prices of the alignment are here; only their relations matter. */
final class Prices {

    /** A row no sample shows. */
    static final double UNSEEN = 3;
    /** Each container closed before the row. */
    static final double UP = 0.1;
    /** Each container closed, when only the order of rows tells. */
    private static final double UP_UNSEEN = 0.4;
    /** The same before another container: where one begins, another has often ended. */
    private static final double UP_TO_CONTAINER = 0.2;
    /** Closing anything at all: containers that end together end at once. */
    private static final double LEAVING = 0.06;
    /** A row that names the class of the elements. */
    static final double ELEMENT_NAME = 0.3;
    /** A list closed before its nameless element comes. */
    static final double UP_ELEMENT = 0.5;

    /** A place of the samples that already has its row. */
    private static final double TAKEN = 2.5;
    /** A container whose sample shows fields is left without any. */
    private static final double LEFT_EMPTY = 0.3;
    /** Samples show a container where a scalar is documented, or the reverse. */
    private static final double OTHER_KIND = 0.8;
    /** A list wrapper without a row. */
    private static final double WRAPPER = 0.05;
    /** Another object without a row around a field that has one; more where a row of its name exists elsewhere. */
    private static final double IMPLICIT = 1;

    private static final double IMPLICIT_NAMED = 2.6;
    /** The documented depth says otherwise. */
    private static final double OTHER_DEPTH = 6;
    /** A row is below the row its depth shows, but not directly. */
    private static final double DEEPER = 0.5;
    /** Rows below something that shows a value of its own. */
    private static final double IN_EXAMPLE = 2;
    /** A field that mostly belongs to the root stands deeper. */
    private static final double IN_ENVELOPE = 1.5;
    /** A field breaks the alphabetical order of its neighbours in a table that keeps it. */
    private static final double OUT_OF_ORDER = 0.8;
    /** A field is not named after its container, but all before it are. */
    private static final double OTHER_PREFIX = 0.5;
    /** A row no sample shows goes on where others stand; a little less a level, so that a container ends late. */
    private static final double GOING_ON = 0.2;

    private static final double A_LEVEL = 0.01;
    private static final int LEVELS = 5;
    /** A field beside the list in an object that is there for the list alone. */
    private static final double BESIDE_LIST = 1.5;
    /** An element beside the key and the value of a pair. */
    private static final double BESIDE_PAIR = 1;
    /** A container stands in one that is called alike or holds the same class. */
    private static final double IN_ITS_LIKE = 0.8;
    /** The description says what the field belongs to, and it is something else around it. */
    private static final double NOT_MENTIONED = 0.6;
    /** A field breaks the alphabetical order in a table whose certain rows all keep it. */
    private static final double OUT_OF_STRICT_ORDER = 2;
    /** An object that was just opened and whose inside nothing shows, while fields around it begin with the row's first word. */
    private static final double KIN_OUTSIDE = 1;
    /** The same, where they only share a word with it. */
    private static final double OTHER_WORD = 0.3;
    /** Share of neighbouring rows in alphabetical order from which on a table is taken to be sorted. */
    private static final double SORTED_SHARE = 0.7;

    private static final int SORTED_ROWS = 6;
    private static final WordList ENVELOPE = WordList.load("envelope.txt");

    private final Set<String> names = new HashSet<>();
    private final boolean sorted;

    /** Many pages mark one level of nesting only; their marks say "inside", not "directly inside". */
    private final boolean severalLevels;

    private final SortedPlaces strict;
    private final Mentions mentions = new Mentions();
    private final Map<String, Map<String, Boolean>> alike = new HashMap<>();
    private final SampleHolders holders = new SampleHolders();

    /**
     * Prepares the prices for a table.
     *
     * @param strict where rows whose place is certain never break the alphabetical order
     */
    Prices(List<Row> rows, SortedPlaces strict) {
        this.strict = strict;
        rows.forEach(row -> names.add(row.name()));
        this.sorted = isSorted(rows);
        this.severalLevels = rows.stream().anyMatch(row -> row.depth().orElse(0) > 1);
    }

    private static boolean isSorted(List<Row> rows) {
        long ascending = 0;
        for (int i = 1; i < rows.size(); i++) {
            ascending += key(rows.get(i - 1).name()).compareTo(key(rows.get(i).name())) < 0 ? 1 : 0;
        }
        return rows.size() >= SORTED_ROWS && ascending >= SORTED_SHARE * (rows.size() - 1);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The price of closing containers before a row, when only the order of rows tells. */
    static double leaving(Row row, int levels) {
        double each = row.type().isContainer() ? UP_TO_CONTAINER : UP_UNSEEN;
        return levels == 0 ? 0 : LEAVING + each * levels;
    }

    /** Only the row just placed can be left without a field: others have one on the way here. */
    double leavingEmpty(Hypothesis hypothesis, Spot spot) {
        return hypothesis.spot() == spot && spot.role() == Role.FIELD && spot.hasSampleMembers() ? LEFT_EMPTY : 0;
    }

    /** The price of a place the samples show. */
    double seen(Row row, Hypothesis hypothesis, Spot parent, SampleNode node) {
        double taken = hypothesis.uses(node) ? TAKEN : 0;
        return kind(row, node) + taken + order(row, hypothesis, parent);
    }

    private static double kind(Row row, SampleNode node) {
        boolean shownContainer = node.isContainer();
        boolean shownScalar = !node.scalars.isEmpty();
        if (row.type().isContainer()) {
            return shownScalar && !shownContainer ? OTHER_KIND : 0;
        }
        return row.type().type().isPresent() && shownContainer ? OTHER_KIND : 0;
    }

    /** Returns the ways down the samples to objects that show a name and have no row on the way. */
    List<List<SampleNode>> holders(SampleNode body, String name) {
        return holders.of(body, name);
    }

    /** The price of an object around the row that has no row itself. */
    double implicit(Spot parent, SampleNode body, SampleNode member) {
        if (names.contains(member.name)) {
            return IMPLICIT_NAMED;
        }
        return body.members.size() == 1 && parent.role() != Role.ROOT ? WRAPPER : IMPLICIT;
    }

    /**
     * The price of a place no sample shows, beside {@link #UNSEEN} and the containers closed.
     *
     * @param holder the spot itself, or the innermost list wrapper in it
     */
    double unseen(Row row, Hypothesis hypothesis, Spot parent, Spot holder) {
        double price =
                inside(hypothesis, parent, holder) + order(row, hypothesis, parent) + naming(row, hypothesis, parent);
        price += hypothesis.hasField(parent, row.name()) ? 1 : 0;
        price += parent.showsValue() ? IN_EXAMPLE : 0;
        boolean envelope = ENVELOPE.contains(Nouns.capitalised(row.name()));
        return price + (parent.role() != Role.ROOT && envelope ? IN_ENVELOPE : 0);
    }

    /** A container just opened wants a field, unless the samples show its fields and this is none of them. */
    private static double inside(Hypothesis hypothesis, Spot parent, Spot holder) {
        if (hypothesis.spot() != parent || parent.role() == Role.ROOT) {
            return GOING_ON - A_LEVEL * Math.min(LEVELS, parent.depth());
        }
        if (holder.hasSampleMembers()) {
            return 1;
        }
        boolean map = parent.documented()
                .type()
                .filter(type -> type == DocumentedType.MAP)
                .isPresent();
        return map ? 0.8 : 0;
    }

    private double order(Row row, Hypothesis hypothesis, Spot parent) {
        boolean always = strict.keeps(parent);
        if (!sorted && !always) {
            return 0;
        }
        Optional<Spot> before = hypothesis.lastField(parent);
        boolean descends = before.filter(last -> key(last.name()).compareTo(key(row.name())) > 0)
                .isPresent();
        return !descends ? 0 : always ? OUT_OF_STRICT_ORDER : OUT_OF_ORDER;
    }

    private double naming(Row row, Hypothesis hypothesis, Spot parent) {
        double price = prefix(row, hypothesis, parent) + pair(row, hypothesis, parent);
        price += hypothesis
                        .lastField(parent)
                        .filter(last -> Nouns.isElementOf(last.name(), parent.name()))
                        .isPresent()
                ? BESIDE_LIST
                : 0;
        price += hasKinOutside(row, hypothesis, parent) ? KIN_OUTSIDE : 0;
        price += row.mayContain() && isInItsLike(row, parent) ? IN_ITS_LIKE : 0;
        return price + (mentions.speakAgainst(row, hypothesis.spot(), parent) ? NOT_MENTIONED : 0);
    }

    /** {@code ServiceName} after {@code ServiceType} and {@code Label: object}: its kin stands around the object, none in it. */
    private static boolean hasKinOutside(Row row, Hypothesis hypothesis, Spot parent) {
        boolean named = NameWords.isNamedAfter(row.name(), parent.spokenName());
        boolean opened = hypothesis.spot() == parent
                && parent.sample().isEmpty()
                && parent.documented()
                        .type()
                        .filter(type -> type == DocumentedType.OBJECT)
                        .isPresent();
        if (named || !opened || hypothesis.hasKin(parent, row.name())) {
            return false;
        }
        for (Optional<Spot> above = parent.parent();
                above.isPresent();
                above = above.get().parent()) {
            if (hypothesis.hasKin(above.get(), row.name())) {
                return true;
            }
        }
        return false;
    }

    private static double pair(Row row, Hypothesis hypothesis, Spot parent) {
        Optional<Spot> last = hypothesis.lastField(parent);
        boolean whole = last.filter(value -> key(value.name()).endsWith("value"))
                .filter(value -> hypothesis.hasField(parent, otherHalf(value.name())))
                .isPresent();
        return whole && !key(row.name()).contains("value") ? BESIDE_PAIR : 0;
    }

    private static String otherHalf(String value) {
        String stem = value.substring(0, value.length() - "value".length());
        return stem + (value.endsWith("Value") ? "Key" : "key");
    }

    private boolean isInItsLike(Row row, Spot parent) {
        for (Optional<Spot> above = Optional.of(parent);
                above.isPresent();
                above = above.get().parent()) {
            Spot spot = above.get();
            boolean sameClass = row.className().isPresent()
                    && spot.row().flatMap(Row::className).equals(row.className());
            if (spot.role() == Role.FIELD && (sameClass || areAlike(row.name(), spot.name()))) {
                return true;
            }
        }
        return false;
    }

    private boolean areAlike(String inner, String outer) {
        return alike.computeIfAbsent(inner, key -> new HashMap<>())
                .computeIfAbsent(outer, key -> NameWords.areAlike(inner, key));
    }

    /** {@code DimensionKey}, {@code DimensionValue} in {@code Dimension}: what is not called so hardly goes on there. */
    private static double prefix(Row row, Hypothesis hypothesis, Spot parent) {
        Optional<String> last = hypothesis.lastField(parent).map(Spot::name);
        if (parent.role() == Role.ROOT || last.isEmpty()) {
            return 0;
        }
        String holder = parent.spokenName();
        boolean leaves = NameWords.isNamedAfter(last.get(), holder) && !NameWords.isNamedAfter(row.name(), holder);
        boolean may = NameWords.sharesLastWord(last.get(), holder) && !NameWords.sharesLastWord(row.name(), holder);
        return leaves ? OTHER_PREFIX : may ? OTHER_WORD : 0;
    }

    /** The price of standing in this spot, where a row is documented to stand in the wanted one. */
    double depth(Optional<Spot> wanted, Spot parent) {
        if (wanted.isEmpty()) {
            return 0;
        }
        Optional<Spot> above = Optional.of(parent.documentedSpot());
        int levels = 0;
        while (above.isPresent() && above.get() != wanted.get()) {
            above = above.get().parent().map(Spot::documentedSpot);
            levels++;
        }
        boolean root = wanted.get().role() == Role.ROOT;
        return above.isEmpty() || (root && levels > 0) ? OTHER_DEPTH : severalLevels ? levels * DEEPER : 0;
    }
}
