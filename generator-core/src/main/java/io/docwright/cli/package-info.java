/** The command line: a thin front over the root package. */
@NullMarked
package io.docwright.cli;

import org.jspecify.annotations.NullMarked;
