package io.docwright.resolve;

import java.util.Optional;

/** A field after {@code Key} and {@code Value}, where these are all there is: the pair is whole. */
final class BesidePair implements Objection {

    private static final String VALUE = "value";
    private static final int PAIR = 2;

    @Override
    public boolean holds(Placing placing) {
        if (TableFacts.key(placing.row().name()).contains(VALUE)) {
            return false;
        }
        Optional<OpenSpot> pair = placing.open().filter(open -> open.fields() == PAIR);
        Optional<String> last = pair.flatMap(OpenSpot::lastField).map(Spot::name);
        Optional<String> first = pair.flatMap(OpenSpot::fieldBefore).map(Spot::name);
        return last.filter(name -> TableFacts.key(name).endsWith(VALUE)).isPresent()
                && first.equals(last.map(BesidePair::otherHalf));
    }

    private static String otherHalf(String value) {
        String stem = value.substring(0, value.length() - VALUE.length());
        return stem + (value.endsWith("Value") ? "Key" : "key");
    }
}
