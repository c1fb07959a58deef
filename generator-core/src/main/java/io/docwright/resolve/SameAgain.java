package io.docwright.resolve;

import java.util.Optional;

/**
 * {@code Summary: object} with {@code Cpu} and {@code Memory}, then {@code Current: object} with {@code Cpu} and {@code Memory}: the
 * rows after a container repeat all the rows in the one before it, which makes the two neighbours.
 */
final class SameAgain implements Objection {

    private static final int FEWEST = 2;

    @Override
    public boolean holds(Placing placing) {
        int count = placing.open().map(OpenSpot::fields).orElse(0);
        Optional<Spot> last = placing.lastField();
        boolean unbroken =
                last.filter(field -> field == placing.before().spot()).isPresent();
        if (placing.isInRoot() || count < FEWEST || !unbroken || !placing.row().mayContain()) {
            return false;
        }
        int here = placing.before().rows();
        for (int i = 0; i < count; i++) {
            String before = placing.table().name(here - count + i);
            if (before.isEmpty() || !before.equals(placing.table().name(here + 1 + i))) {
                return false;
            }
        }
        return true;
    }
}
