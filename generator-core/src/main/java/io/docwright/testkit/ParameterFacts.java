package io.docwright.testkit;

import java.util.List;

/**
 * A documented parameter.
 *
 * @param location where it travels
 * @param name its name on the wire; of a header in any case
 * @param type what its value must look like
 * @param required whether a request without it is refused
 * @param editions the editions that have it; empty when all have
 */
record ParameterFacts(Location location, String name, ValueType type, boolean required, List<String> editions) {

    ParameterFacts {
        editions = List.copyOf(editions);
    }

    /** Tells whether a request of these editions may carry it. */
    boolean isIn(List<String> some) {
        return editions.isEmpty() || some.isEmpty() || editions.stream().anyMatch(some::contains);
    }
}
