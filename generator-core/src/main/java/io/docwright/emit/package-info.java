/** Model and names to Java sources in memory, one class per kind of file. */
@NullMarked
package io.docwright.emit;

import org.jspecify.annotations.NullMarked;
