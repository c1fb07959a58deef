package io.docwright;

import io.docwright.diff.Comparison;
import io.docwright.diff.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The least change that makes a run fail. */
public enum ChangeLimit {
    /** A change that breaks something in any plane. */
    BREAKING,
    /** Any change. */
    ANY,
    /** None. */
    NEVER;

    /** Returns the limit of this name, in lower case. */
    public static Optional<ChangeLimit> of(String word) {
        for (ChangeLimit limit : values()) {
            if (limit.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(limit);
            }
        }
        return Optional.empty();
    }

    boolean isReachedBy(List<Comparison> comparisons) {
        return switch (this) {
            case BREAKING -> comparisons.stream().anyMatch(comparison -> comparison.verdict() == Verdict.MAJOR);
            case ANY -> comparisons.stream().anyMatch(comparison -> comparison.verdict() != Verdict.NONE);
            case NEVER -> false;
        };
    }
}
