/** A program that uses the five clients generated in this build, and what it needs for that. */
@NullMarked
package io.docwright.sample;

import org.jspecify.annotations.NullMarked;
