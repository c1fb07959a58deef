package io.docwright.resolve;

import java.util.Optional;

/**
 * A field such as {@code RequestId}, which mostly belongs to the root, stands deeper; or one such as {@code TotalCount}, which
 * belongs beside a list, stands in its elements.
 */
final class InEnvelope implements Objection {

    private static final WordList ENVELOPE = WordList.load("envelope.txt");

    @Override
    public boolean holds(Placing placing) {
        String name = Nouns.capitalised(placing.row().name());
        if (placing.isInRoot() || !ENVELOPE.contains(name)) {
            return false;
        }
        boolean paging = ENVELOPE.meaning(name).filter("paging"::equals).isPresent();
        return !paging || isInList(placing.parent());
    }

    private static boolean isInList(Spot parent) {
        for (Optional<Spot> above = Optional.of(parent);
                above.isPresent();
                above = above.get().parent()) {
            if (above.get().isList()) {
                return true;
            }
        }
        return false;
    }
}
