package io.docwright.source;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.Diagnostics;
import io.docwright.diag.SourceLocation;
import java.util.Optional;

/** Reads YAML and JSON strictly, with the place of every value. What is wrong is reported, never thrown. */
public final class TreeReader {

    private final TreeLimits limits;
    private final Diagnostics diagnostics;

    /** Makes a reader with the usual limits. */
    public TreeReader(Diagnostics diagnostics) {
        this(TreeLimits.DEFAULT, diagnostics);
    }

    /** Makes a reader with limits of its own. */
    public TreeReader(TreeLimits limits, Diagnostics diagnostics) {
        this.limits = limits;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads the one YAML document of a file. Aliases, tags of one's own and a second document are refused: none is needed to state
     * facts, and each has been used to attack readers.
     *
     * @return the value, or nothing when the text is not well-formed or beyond the limits
     */
    public Optional<SourceNode> yaml(SourceText source) {
        TreeBuilder builder = new TreeBuilder(source, limits, diagnostics);
        if (isWorthReading(source, builder)) {
            new YamlEvents(source, builder).read();
        }
        return builder.root();
    }

    /**
     * Reads the one JSON value of a file.
     *
     * @return the value, or nothing when the text is not well-formed or beyond the limits
     */
    public Optional<SourceNode> json(SourceText source) {
        TreeBuilder builder = new TreeBuilder(source, limits, diagnostics);
        if (isWorthReading(source, builder)) {
            new JsonTokens(source, limits, builder).read();
        }
        return builder.root();
    }

    private boolean isWorthReading(SourceText source, TreeBuilder builder) {
        SourceLocation start = SourceLocation.startOf(source.path());
        int length = source.text().length();
        if (source.text().isBlank()) {
            builder.refuse(DiagnosticCode.INPUT_EMPTY, start, "found nothing but white space; expected a value");
        } else if (length > limits.maxCharacters()) {
            builder.refuse(
                    DiagnosticCode.SIZE_LIMIT,
                    start,
                    "found %d characters; at most %d are read; the file is not used",
                    length,
                    limits.maxCharacters());
        }
        return !builder.refused();
    }
}
