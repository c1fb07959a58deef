package io.docwright.resolve;

import io.docwright.diag.Diagnostics;
import io.docwright.diag.Secrets;
import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence.Origin;

/** Marks texts whose names end in a word for a secret. Raw values hide what looks like one, whatever this rule says. */
final class SecretRule implements ProseRule {

    @Override
    public String name() {
        return "secret-name";
    }

    @Override
    public void apply(Draft draft, Diagnostics diagnostics) {
        if (draft.is(DocumentedType.STRING) && Secrets.standard().isSecretName(draft.name)) {
            draft.secret = true;
            draft.note(Origin.DOCUMENTED, draft.at, name(), "secret by its name");
        }
    }
}
