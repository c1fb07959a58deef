package io.docwright.resolve;

/** {@code LockReason} in {@code OperationLocks}: what does not begin with the last word of its holder, as the field before it does. */
final class OtherWord implements Objection {

    @Override
    public boolean holds(Placing placing) {
        if (placing.isInRoot()) {
            return false;
        }
        String holder = placing.parent().spokenName();
        return placing.lastField()
                        .filter(last -> placing.table().words().sharesLastWord(last.name(), holder))
                        .isPresent()
                && !placing.table().words().sharesLastWord(placing.row().name(), holder);
    }
}
