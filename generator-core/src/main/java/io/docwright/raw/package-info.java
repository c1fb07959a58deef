/**
 * The API as its documents say it: nothing resolved, nothing dropped, every text with its place; and the words documents are
 * written in, since who reads a cell and who resolves it must know the same ones.
 */
@NullMarked
package io.docwright.raw;

import org.jspecify.annotations.NullMarked;
