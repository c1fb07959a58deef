/** The API as its documents say it: nothing resolved, nothing dropped, every text with its place. */
@NullMarked
package io.docwright.raw;

import org.jspecify.annotations.NullMarked;
