package io.docwright.resolve;

/** A field beside the list in an object that is there for the list alone: {@code Total} after {@code Disk} in {@code Disks}. */
final class BesideList implements Objection {

    @Override
    public boolean holds(Placing placing) {
        return placing.lastField()
                .filter(last -> Nouns.isElementOf(last.name(), placing.parent().name()))
                .isPresent();
    }
}
