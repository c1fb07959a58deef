/** Clients written by hand as the pattern for the generated ones, and their behaviour over local servers. */
@NullMarked
package io.docwright.handwritten;

import org.jspecify.annotations.NullMarked;
