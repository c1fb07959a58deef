package io.docwright.raw;

import io.docwright.diag.SourceLocation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a table was read in its layout.
 *
 * @param at the heading of the table
 * @param layout name of the layout it was read in
 * @param scores how well each layout that saw a heading there fits it, best first; the layout read in is the first
 */
public record LayoutChoice(SourceLocation at, String layout, Map<String, Integer> scores) {

    /** Copies the map, keeping its order. */
    public LayoutChoice {
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    }
}
