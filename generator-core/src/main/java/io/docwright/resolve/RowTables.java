package io.docwright.resolve;

import io.docwright.diag.Located;
import io.docwright.diag.SourceLocation;
import io.docwright.model.Parameter.Location;
import io.docwright.raw.RawTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables that document each parameter, found by its place without looking at each row. */
final class RowTables {

    private final Map<SourceLocation, List<RawTable>> byName = new HashMap<>();

    RowTables(List<RawTable> tables) {
        for (RawTable table : tables) {
            table.rows().stream()
                    .flatMap(row -> row.name().stream())
                    .map(Located::at)
                    .forEach(name -> byName.computeIfAbsent(name, at -> new ArrayList<>())
                            .add(table));
        }
    }

    /** Returns the tables with a parameter in page order. */
    List<RawTable> of(Draft parameter) {
        return byName.getOrDefault(parameter.at, List.of());
    }

    /** Returns the places parameters go to by table, each with the first parameter that goes there. */
    Map<RawTable, Map<Location, Draft>> places(List<Draft> parameters) {
        Map<RawTable, Map<Location, Draft>> places = new IdentityHashMap<>();
        for (Draft parameter : parameters) {
            for (RawTable table : of(parameter)) {
                parameter.location.ifPresent(place -> places.computeIfAbsent(table, key -> new LinkedHashMap<>())
                        .putIfAbsent(place, parameter));
            }
        }
        return places;
    }
}
