/** Model element to Java name, decided once for a whole service before anything is emitted. */
@NullMarked
package io.docwright.symbol;

import org.jspecify.annotations.NullMarked;
