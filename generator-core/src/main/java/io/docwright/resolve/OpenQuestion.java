package io.docwright.resolve;

import io.docwright.diag.DiagnosticCode;
import io.docwright.diag.SourceLocation;
import io.docwright.manifest.ServiceManifest.Fact;

/**
 * Something the page leaves open about an element, which a stated fact answers: told unless one does.
 *
 * @param fact the fact whose statement answers it
 * @param at where it was left open
 * @param code what is told
 * @param message what is told
 */
record OpenQuestion(Fact fact, SourceLocation at, DiagnosticCode code, String message) {}
