/** Two locks to the changes between them, each judged on the wire, in Java source and in Java binaries. */
@NullMarked
package io.docwright.diff;

import org.jspecify.annotations.NullMarked;
