/** The resolved API: immutable, without open questions, every element with its evidence. */
@NullMarked
package io.docwright.model;

import org.jspecify.annotations.NullMarked;
