/**
 * Support classes of generated clients: requests, signing, transport, errors and streaming JSON. They are copied under
 * the client's own package name, so they use the JDK, jackson-core and the nullness annotations only, and never
 * reflection.
 */
@NullMarked
package io.docwright.runtime;

import org.jspecify.annotations.NullMarked;
