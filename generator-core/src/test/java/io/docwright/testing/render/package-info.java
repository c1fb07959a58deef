/** Writes one operation as a page of text in every form and language tables are met in, for tests; shares no code with what reads them. */
@NullMarked
package io.docwright.testing.render;

import org.jspecify.annotations.NullMarked;
