package io.docwright.raw;

import java.util.List;
import java.util.Optional;

/**
 * One input document as it was read.
 *
 * @param path the file as shown to the user
 * @param language BCP 47 tag of the language the page is written in, such as {@code zh-TW}, where its headings tell
 * @param layout names of the textual layouts met, in order of first use; for explanations only
 * @param layoutChoices why each table was read in its layout, in the order of the page; for explanations only
 * @param operations the operations documented, mostly one; empty when the document describes none
 * @param claims the spans of text that served something, without overlap, in order
 */
public record RawDocument(
        String path,
        Optional<String> language,
        List<String> layout,
        List<LayoutChoice> layoutChoices,
        List<RawOperation> operations,
        List<Claim> claims) {

    /** Copies the lists. */
    public RawDocument {
        layout = List.copyOf(layout);
        layoutChoices = List.copyOf(layoutChoices);
        operations = List.copyOf(operations);
        claims = List.copyOf(claims);
    }

    /** A document whose layout is no matter of choice. */
    public RawDocument(
            String path,
            Optional<String> language,
            List<String> layout,
            List<RawOperation> operations,
            List<Claim> claims) {
        this(path, language, layout, List.of(), operations, claims);
    }
}
