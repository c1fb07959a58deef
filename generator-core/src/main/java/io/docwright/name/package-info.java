/** Words, cases, reserved words and scopes: plain strings in, plain strings out. */
@NullMarked
package io.docwright.name;

import org.jspecify.annotations.NullMarked;
