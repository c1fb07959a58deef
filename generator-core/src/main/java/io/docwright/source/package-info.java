/** The only reader of files: decoding, bounds, lines and columns, YAML and JSON with positions. */
@NullMarked
package io.docwright.source;

import org.jspecify.annotations.NullMarked;
