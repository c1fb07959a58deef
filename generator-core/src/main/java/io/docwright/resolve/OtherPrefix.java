package io.docwright.resolve;

/** {@code DimensionKey}, {@code DimensionValue} in {@code Dimension}: what is not called so hardly goes on there. */
final class OtherPrefix implements Objection {

    @Override
    public boolean holds(Placing placing) {
        if (placing.isInRoot()) {
            return false;
        }
        boolean all = placing.open()
                .filter(open -> open.fields() > 0 && open.namedAfterIt() == open.fields())
                .isPresent();
        return all
                && !placing.table()
                        .words()
                        .isNamedAfter(placing.row().name(), placing.parent().spokenName());
    }
}
