/** The whole way from a folder of pages to a tree of Java sources, on one screen. */
@NullMarked
package io.docwright;

import org.jspecify.annotations.NullMarked;
