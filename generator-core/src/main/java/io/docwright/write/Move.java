package io.docwright.write;

/**
 * One change of the output: what is there goes to the staging folder, what is staged comes in; a file or a whole folder.
 *
 * @param path where, relative to the output
 * @param takes whether something is there that goes
 * @param puts whether something comes
 */
record Move(String path, boolean takes, boolean puts) {}
