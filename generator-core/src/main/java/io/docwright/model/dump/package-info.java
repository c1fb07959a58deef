/** The model as JSON: a tree a page for comparison with other readings, and the whole model with its evidence. */
@NullMarked
package io.docwright.model.dump;

import org.jspecify.annotations.NullMarked;
