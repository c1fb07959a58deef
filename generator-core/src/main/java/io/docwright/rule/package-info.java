/** Judges the model: what is understood and still cannot, or should not, become a client. */
@NullMarked
package io.docwright.rule;

import org.jspecify.annotations.NullMarked;
