/** What the EAS page does not need, written by hand: form bodies, headers, paths, editions, codes, JSON bodies. */
@NullMarked
package io.docwright.handwritten.patterns;

import org.jspecify.annotations.NullMarked;
