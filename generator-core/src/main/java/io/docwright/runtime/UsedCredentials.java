package io.docwright.runtime;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/** Remembers the credentials of one call, so that they can be hidden in what is said about it. */
final class UsedCredentials implements CredentialsProvider {
    private final CredentialsProvider provider;
    private final Set<Credentials> used = new LinkedHashSet<>();

    UsedCredentials(CredentialsProvider provider) {
        this.provider = provider;
    }

    @Override
    public Credentials resolve() {
        Credentials resolved = Objects.requireNonNull(provider.resolve(), "the credentials provider gave null");
        used.add(resolved);
        return resolved;
    }

    Redactor redactor() {
        return Redactor.of(used);
    }
}
