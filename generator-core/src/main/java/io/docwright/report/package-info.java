/** Reports for people and tools; the only home of the template engine. */
@NullMarked
package io.docwright.report;

import org.jspecify.annotations.NullMarked;
