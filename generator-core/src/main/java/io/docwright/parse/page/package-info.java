/**
 * Documentation pages, in any of their textual layouts, to the API as written.
 *
 * <p>The words a page is understood by are data: see {@code vocabulary.txt} of {@code raw}.
 */
@NullMarked
package io.docwright.parse.page;

import org.jspecify.annotations.NullMarked;
