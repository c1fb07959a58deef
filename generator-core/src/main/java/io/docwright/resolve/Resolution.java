package io.docwright.resolve;

import io.docwright.model.Service;

/**
 * What came of resolving one service.
 *
 * @param service the model
 * @param corrections number of corrections and statements of the manifest that changed it
 */
public record Resolution(Service service, int corrections) {}
