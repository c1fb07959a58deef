package io.docwright;

import io.docwright.source.ReadLog;

/**
 * What a run gives to those who remember it.
 *
 * @param result what it says
 * @param read the files it read
 * @param fingerprint what tells its output from every other one
 */
record Generated(GenerateResult result, ReadLog read, String fingerprint) {}
