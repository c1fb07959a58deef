package io.docwright.parse.page;

import java.util.List;
import java.util.Optional;

/**
 * A heading and the lines below it.
 *
 * @param topic what it is about
 * @param heading its heading; absent for what stands before the first one
 * @param lines the lines below the heading, up to the next
 */
record Section(Topic topic, Optional<Line> heading, List<Line> lines) {

    Section {
        lines = List.copyOf(lines);
    }
}
