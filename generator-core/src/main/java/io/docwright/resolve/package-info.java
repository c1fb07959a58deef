/** From what the documents say to what is meant: one pass a question, each leaving its evidence on the draft it completes. */
@NullMarked
package io.docwright.resolve;

import org.jspecify.annotations.NullMarked;
