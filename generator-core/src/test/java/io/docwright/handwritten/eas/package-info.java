/** A client for the EAS page, written by hand: the pattern for the generated ones. */
@NullMarked
package io.docwright.handwritten.eas;

import org.jspecify.annotations.NullMarked;
