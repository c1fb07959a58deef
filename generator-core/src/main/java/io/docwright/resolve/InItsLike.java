package io.docwright.resolve;

import java.util.Optional;

/** {@code FcParameters} in {@code MnsParameters}: a container hardly stands in one that is called alike or holds the same class. */
final class InItsLike implements Objection {

    @Override
    public boolean holds(Placing placing) {
        Row row = placing.row();
        if (!row.mayContain()) {
            return false;
        }
        for (Optional<Spot> above = Optional.of(placing.parent());
                above.isPresent();
                above = above.get().parent()) {
            Spot spot = above.get();
            boolean sameClass = row.className().isPresent()
                    && spot.row().flatMap(Row::className).equals(row.className());
            if (spot.role() == Spot.Role.FIELD
                    && (sameClass || placing.table().words().areAlike(row.name(), spot.name()))) {
                return true;
            }
        }
        return false;
    }
}
