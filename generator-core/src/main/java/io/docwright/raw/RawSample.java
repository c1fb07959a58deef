package io.docwright.raw;

import io.docwright.diag.Located;
import io.docwright.diag.Secrets;
import io.docwright.diag.SourceLocation;
import java.util.Optional;

/**
 * An example shown by the page.
 *
 * @param kind what it shows
 * @param title the heading or label above it
 * @param text the sample as written
 * @param value the sample read as JSON (mended where needed), or as the tree of an XML document; empty when it could not be read
 * @param at the whole sample
 */
public record RawSample(
        Kind kind, Optional<Located<String>> title, Located<String> text, Optional<RawValue> value, SourceLocation at) {

    /** Hides what looks like a secret in the text; values hide their own. */
    public RawSample {
        text = text.map(Secrets.standard()::mask);
    }

    /** What a sample shows. */
    public enum Kind {
        /** A request, in whatever form. */
        REQUEST,
        /** A successful answer in JSON. */
        RESPONSE_JSON,
        /** A successful answer in XML. */
        RESPONSE_XML,
        /** An error answer in JSON or XML. */
        ERROR_JSON
    }
}
