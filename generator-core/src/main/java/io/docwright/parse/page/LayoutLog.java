package io.docwright.parse.page;

import io.docwright.diag.SourceLocation;
import io.docwright.raw.LayoutChoice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Notes which layouts saw the heading of a table, how well each fitted, and which one read it. */
final class LayoutLog {

    private final List<LayoutChoice> choices = new ArrayList<>();

    /** Notes a choice; of equal scores the layout asked first stands first. */
    void add(SourceLocation heading, String chosen, Map<String, Integer> scores) {
        Map<String, Integer> ranked = new LinkedHashMap<>();
        scores.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> ranked.put(entry.getKey(), entry.getValue()));
        choices.add(new LayoutChoice(heading, chosen, ranked));
    }

    List<LayoutChoice> choices() {
        return choices.stream().sorted(Comparator.comparing(LayoutChoice::at)).toList();
    }
}
