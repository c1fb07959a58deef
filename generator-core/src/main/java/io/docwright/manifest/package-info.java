/** What a human says about a service: {@code service.yaml} and its corrections as values. */
@NullMarked
package io.docwright.manifest;

import org.jspecify.annotations.NullMarked;
