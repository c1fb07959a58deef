/** Coded, located messages, the places they point at and the forms they are printed in; depends on nothing else of the project. */
@NullMarked
package io.docwright.diag;

import org.jspecify.annotations.NullMarked;
