package io.docwright.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks several providers in turn, first the one that had an answer the last time. */
final class ChainedCredentials implements CredentialsProvider {
    private final List<CredentialsProvider> providers;
    private volatile @Nullable CredentialsProvider last;

    ChainedCredentials(List<CredentialsProvider> providers) {
        if (providers.isEmpty()) {
            throw new IllegalArgumentException("found no provider; expected at least one");
        }
        this.providers = providers;
    }

    @Override
    public Credentials resolve() {
        return first(CredentialsProvider::resolve);
    }

    @Override
    public Credentials resolve(Duration within) {
        long deadline = System.nanoTime() + within.toNanos();
        return first(provider -> provider.resolve(Duration.ofNanos(Math.max(0, deadline - System.nanoTime()))));
    }

    private Credentials first(Function<CredentialsProvider, Credentials> ask) {
        CredentialsProvider before = last;
        if (before != null) {
            return ask.apply(before);
        }
        List<RuntimeException> failures = new ArrayList<>();
        for (CredentialsProvider provider : providers) {
            try {
                Credentials found = ask.apply(provider);
                last = provider;
                return found;
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        String why = failures.stream().map(Causes::text).collect(Collectors.joining("; "));
        IllegalStateException none = new IllegalStateException("no provider has credentials: " + why);
        failures.forEach(none::addSuppressed);
        throw none;
    }
}
