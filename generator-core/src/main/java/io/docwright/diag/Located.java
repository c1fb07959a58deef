package io.docwright.diag;

import java.util.Objects;
import java.util.function.Function;

/**
 * A value together with the place it was read from.
 *
 * @param value what was read
 * @param at where it stands
 * @param <T> type of the value
 */
public record Located<T>(T value, SourceLocation at) {

    /** Refuses nulls. */
    public Located {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(at, "at");
    }

    /** Returns another value read from the same place. */
    public <R> Located<R> map(Function<? super T, ? extends R> function) {
        return new Located<>(function.apply(value), at);
    }
}
