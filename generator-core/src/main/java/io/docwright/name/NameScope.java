package io.docwright.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names that must be distinct. The first to ask gets the name as it is; later ones get a number, from 2.
 *
 * <p>Not safe for threads.
 */
public final class NameScope {

    private final Set<String> taken = new HashSet<>();
    private final ReservedWords reserved;
    private final boolean foldCase;

    private NameScope(ReservedWords reserved, boolean foldCase) {
        this.reserved = reserved;
        this.foldCase = foldCase;
    }

    /** Returns an empty scope in which names differ by any character. */
    public static NameScope of(ReservedWords reserved) {
        return new NameScope(reserved, false);
    }

    /** Returns an empty scope for names that become files, which must differ by more than the case of letters. */
    public static NameScope ofFiles(ReservedWords reserved) {
        return new NameScope(reserved, true);
    }

    /** Takes names that are used by something else. */
    public void take(String name) {
        taken.add(key(name));
    }

    /**
     * Takes a name.
     *
     * @param wanted the name as one would have it
     * @param suffix put behind it when the name is reserved
     */
    public String claim(String wanted, String suffix) {
        return claimAll(wanted, suffix, List.of());
    }

    /**
     * Takes a name together with others made by putting a prefix before it, such as {@code hasServices} beside {@code services}.
     *
     * @return the name; each prefix joined with it is taken as well
     */
    public String claimAll(String wanted, String suffix, List<String> prefixes) {
        String base = reserved.contains(wanted) ? wanted + suffix : wanted;
        String name = base;
        for (int number = 2; !isFree(name, prefixes); number++) {
            name = numbered(base, number);
        }
        take(name);
        for (String prefix : prefixes) {
            take(prefixed(prefix, name));
        }
        return name;
    }

    /** Returns a name with a prefix before it, as in {@code has} and {@code services}: {@code hasServices}. */
    public static String prefixed(String prefix, String name) {
        int first = name.codePointAt(0);
        return new StringBuilder(prefix)
                .appendCodePoint(Character.toUpperCase(first))
                .append(name, Character.charCount(first), name.length())
                .toString();
    }

    /** Keeps {@code VALUE_1} and its second apart from {@code VALUE_12}. */
    private static String numbered(String base, int number) {
        return Character.isDigit(base.charAt(base.length() - 1)) ? base + "_" + number : base + number;
    }

    private boolean isFree(String name, List<String> prefixes) {
        return !taken.contains(key(name))
                && !reserved.contains(name)
                && prefixes.stream().noneMatch(prefix -> taken.contains(key(prefixed(prefix, name))));
    }

    private String key(String name) {
        return foldCase ? name.toLowerCase(Locale.ROOT) : name;
    }
}
