/** Coded, located messages and the places they point at; depends on nothing else of the project. */
@NullMarked
package io.docwright.diag;

import org.jspecify.annotations.NullMarked;
