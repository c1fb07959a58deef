/** Writes operations as HTML pages of several kinds, for tests; shares no code with what reads them. */
@NullMarked
package io.docwright.testing.html;

import org.jspecify.annotations.NullMarked;
