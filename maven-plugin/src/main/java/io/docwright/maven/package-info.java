/** The Maven goals: parameters in, a request to the generator out. */
@NullMarked
package io.docwright.maven;

import org.jspecify.annotations.NullMarked;
