package io.docwright.resolve;

import io.docwright.diag.SourceLocation;
import io.docwright.model.Service;

/**
 * What came of resolving one service.
 *
 * @param at where the service's package is stated, or the beginning of a manifest that was made up for a single page
 * @param service the model
 * @param corrections number of corrections and statements of the manifest that changed it
 */
public record Resolution(SourceLocation at, Service service, int corrections) {}
