/** Fingerprints of what a run depends on and of what it wrote: what must be done at all. Nothing but the JDK is loaded for it. */
@NullMarked
package io.docwright.state;

import org.jspecify.annotations.NullMarked;
