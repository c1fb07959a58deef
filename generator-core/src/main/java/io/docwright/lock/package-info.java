/** The accepted form of a service: wire facts and Java names without prose, written and read as canonical JSON. */
@NullMarked
package io.docwright.lock;

import org.jspecify.annotations.NullMarked;
