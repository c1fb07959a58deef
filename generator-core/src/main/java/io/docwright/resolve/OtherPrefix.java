package io.docwright.resolve;

/** {@code DimensionKey}, {@code DimensionValue} in {@code Dimension}: what is not called so hardly goes on there. */
final class OtherPrefix implements Objection {

    /** One such name is no habit. */
    private static final int FEWEST = 2;

    @Override
    public boolean holds(Placing placing) {
        if (placing.isInRoot()) {
            return false;
        }
        boolean all = placing.open()
                .filter(open -> open.fields() >= FEWEST && open.namedAfterIt() == open.fields())
                .isPresent();
        return all
                && !placing.table()
                        .words()
                        .isNamedAfter(placing.row().name(), placing.parent().spokenName());
    }
}
