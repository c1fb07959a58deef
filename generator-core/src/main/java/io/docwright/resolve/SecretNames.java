package io.docwright.resolve;

import io.docwright.model.DocumentedType;
import io.docwright.model.Evidence.Origin;
import java.util.List;

/** Marks elements whose names end in a word for a secret. */
final class SecretNames {

    private final List<String> suffixes;
    private final List<String> exceptions;

    SecretNames(WordList words) {
        this.suffixes = words.words("suffix");
        this.exceptions = words.words("not");
    }

    void mark(Draft draft) {
        if (draft.is(DocumentedType.STRING) && isSecret(draft.name)) {
            draft.secret = true;
            draft.note(Origin.DOCUMENTED, draft.at, "secret-name", "secret by its name");
        }
    }

    boolean isSecret(String name) {
        String words = " " + String.join(" ", NameWords.of(name));
        return suffixes.stream().anyMatch(suffix -> words.endsWith(" " + suffix))
                && exceptions.stream().noneMatch(exception -> words.endsWith(" " + exception));
    }
}
