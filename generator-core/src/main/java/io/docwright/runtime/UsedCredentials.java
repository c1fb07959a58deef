package io.docwright.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Remembers the credentials of one call, so that they can be hidden in what is said about it. */
final class UsedCredentials implements CredentialsProvider {
    private final CredentialsProvider provider;
    private final List<Credentials> used = new ArrayList<>(1);

    UsedCredentials(CredentialsProvider provider) {
        this.provider = provider;
    }

    @Override
    public Credentials resolve() {
        Credentials resolved = Objects.requireNonNull(provider.resolve(), "the credentials provider gave null");
        if (!used.contains(resolved)) {
            used.add(resolved);
        }
        return resolved;
    }

    Redactor redactor() {
        return Redactor.of(used);
    }
}
