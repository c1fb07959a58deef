package io.docwright.resolve;

/** The description says what the field belongs to, and that is something else around it. */
final class NotMentioned implements Objection {

    @Override
    public boolean holds(Placing placing) {
        return placing.table()
                .mentions()
                .speakAgainst(placing.row(), placing.before().spot(), placing.parent());
    }
}
