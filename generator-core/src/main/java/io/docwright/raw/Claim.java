package io.docwright.raw;

import io.docwright.diag.SourceLocation;

/**
 * A statement that a span of the document was understood.
 *
 * @param at the span; claims of one document do not overlap
 * @param rule name of the rule that read it
 * @param serves what came of it: an element such as {@code request.PageSize.type}, or {@code chrome} for known page furniture
 */
public record Claim(SourceLocation at, String rule, String serves) {}
