package io.docwright.resolve;

/** A field such as {@code RequestId} or {@code TotalCount}, which mostly belongs to the root, stands deeper. */
final class InEnvelope implements Objection {

    private static final WordList ENVELOPE = WordList.load("envelope.txt");

    @Override
    public boolean holds(Placing placing) {
        return !placing.isInRoot()
                && ENVELOPE.contains(Nouns.capitalised(placing.row().name()));
    }
}
