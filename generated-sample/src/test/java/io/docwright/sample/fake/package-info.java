/** Tests of the fake: what it serves, what it refuses, and that it agrees with the pages. */
@NullMarked
package io.docwright.sample.fake;

import org.jspecify.annotations.NullMarked;
