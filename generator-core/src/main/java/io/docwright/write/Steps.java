package io.docwright.write;

import java.io.IOException;

/** Is told before each change of the file system; tests let one fail. */
interface Steps {

    /** Called before a step, with what it does. */
    void before(String step) throws IOException;
}
