package io.docwright.resolve;

import java.util.Arrays;

/** The amounts of all prices; others than the standard ones serve to show that none of them is a fine adjustment. */
final class Tariff {

    private final double[] amounts;

    private Tariff(double[] amounts) {
        this.amounts = amounts;
    }

    static Tariff standard() {
        return new Tariff(
                Arrays.stream(Price.values()).mapToDouble(Price::amount).toArray());
    }

    /** Returns this tariff with one price multiplied. */
    Tariff with(Price price, double factor) {
        double[] changed = amounts.clone();
        changed[price.ordinal()] *= factor;
        return new Tariff(changed);
    }

    double of(Price price) {
        return amounts[price.ordinal()];
    }
}
