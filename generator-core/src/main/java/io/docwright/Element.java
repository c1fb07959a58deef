package io.docwright;

import io.docwright.model.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * Something of a model that can be asked for.
 *
 * @param names what it is called, the name it is shown under first
 * @param what what it is, in a few words
 * @param evidence the facts behind it
 * @param page path of the page that is explained with it, for operations
 */
record Element(List<String> names, String what, List<Evidence> evidence, Optional<String> page) {

    Element {
        names = List.copyOf(names);
        evidence = List.copyOf(evidence);
    }
}
