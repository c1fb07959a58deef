package io.docwright.source;

/**
 * How much of a YAML or JSON file is read before it is refused; files are hostile until proven otherwise.
 *
 * @param maxCharacters length of the text in UTF-16 units
 * @param maxDepth objects and lists inside each other
 * @param maxValues objects, lists and scalars together
 */
public record TreeLimits(int maxCharacters, int maxDepth, int maxValues) {

    /** Far above every API description we know (the largest have 12 MB), far below what hurts. */
    public static final TreeLimits DEFAULT = new TreeLimits(32 << 20, 128, 2_000_000);

    /** Refuses limits that would read nothing. */
    public TreeLimits {
        if (maxCharacters < 1 || maxDepth < 1 || maxValues < 1) {
            throw new IllegalArgumentException("limits are at least 1");
        }
    }
}
