package io.docwright.resolve;

import io.docwright.diag.Secrets;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence.Origin;

/** Marks elements whose names end in a word for a secret. */
final class SecretNames {

    private SecretNames() {}

    static void mark(Draft draft) {
        if (draft.is(DocumentedType.STRING) && Secrets.standard().isSecretName(draft.name)) {
            draft.secret = true;
            draft.note(Origin.DOCUMENTED, draft.at, "secret-name", "secret by its name");
        }
    }
}
