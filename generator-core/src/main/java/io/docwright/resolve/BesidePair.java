package io.docwright.resolve;

import java.util.Optional;

/** A field after {@code Key} and {@code Value}: the pair is whole. */
final class BesidePair implements Objection {

    private static final String VALUE = "value";

    @Override
    public boolean holds(Placing placing) {
        if (TableFacts.key(placing.row().name()).contains(VALUE)) {
            return false;
        }
        Optional<String> last = placing.lastField().map(Spot::name);
        Optional<String> before = placing.open().flatMap(OpenSpot::fieldBefore).map(Spot::name);
        return last.filter(name -> TableFacts.key(name).endsWith(VALUE)).isPresent()
                && before.equals(last.map(BesidePair::otherHalf));
    }

    private static String otherHalf(String value) {
        String stem = value.substring(0, value.length() - VALUE.length());
        return stem + (value.endsWith("Value") ? "Key" : "key");
    }
}
