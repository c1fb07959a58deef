/** The only writer of files: staged, all or nothing, only what changed; removes only what it once wrote. */
@NullMarked
package io.docwright.write;

import org.jspecify.annotations.NullMarked;
