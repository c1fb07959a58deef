package io.docwright.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Builds the objects inside an object from lambdas; called by generated setters. */
public final class Nested {
    private Nested() {}

    /**
     * Applies changes to one builder.
     *
     * @param <B> type of the builder
     * @param builder the builder
     * @param first what to do with it
     * @param more what to do with it then, one after the other
     * @return the builder itself
     */
    @SafeVarargs
    public static <B> B with(B builder, Consumer<B> first, Consumer<B>... more) {
        first.accept(builder);
        for (Consumer<B> change : more) {
            change.accept(builder);
        }
        return builder;
    }

    /**
     * Builds an object for each change.
     *
     * @param <B> type of the builder
     * @param <T> type of the objects
     * @param builders makes a builder
     * @param build ends one
     * @param first what to do with the first
     * @param more what to do with each further one
     * @return the objects in order
     */
    @SafeVarargs
    public static <B, T> List<T> each(
            Supplier<B> builders, Function<B, T> build, Consumer<B> first, Consumer<B>... more) {
        List<T> built = new ArrayList<>();
        built.add(build.apply(with(builders.get(), first)));
        for (Consumer<B> change : more) {
            built.add(build.apply(with(builders.get(), change)));
        }
        return built;
    }
}
