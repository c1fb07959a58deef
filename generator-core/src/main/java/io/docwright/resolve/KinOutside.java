package io.docwright.resolve;

import io.docwright.model.DocumentedType;
import java.util.Optional;

/** {@code ServiceName} after {@code ServiceType} and {@code Label: object}: its kin stands around the object, none in it. */
final class KinOutside implements Objection {

    @Override
    public boolean holds(Placing placing) {
        Spot parent = placing.parent();
        boolean unknownInside = placing.opens()
                && parent.sample().isEmpty()
                && parent.documented()
                        .type()
                        .filter(type -> type == DocumentedType.OBJECT)
                        .isPresent();
        if (!unknownInside || placing.table().words().isNamedAfter(placing.row().name(), parent.spokenName())) {
            return false;
        }
        Optional<String> word = placing.table().words().kin(placing.row().name());
        return word.isPresent() && hasKinAround(placing.before().open(), word.get());
    }

    private static boolean hasKinAround(OpenSpot opened, String word) {
        for (Optional<OpenSpot> above = opened.around();
                above.isPresent();
                above = above.get().around()) {
            if (above.get().hasKin(word)) {
                return true;
            }
        }
        return false;
    }
}
