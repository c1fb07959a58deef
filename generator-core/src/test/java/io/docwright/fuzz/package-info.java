/** Pages no one would write: mutated, repeated, cut; every one of them must be read, resolved and generated or refused. */
package io.docwright.fuzz;
