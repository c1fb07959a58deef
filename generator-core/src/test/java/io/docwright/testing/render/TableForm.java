package io.docwright.testing.render;

import java.util.Random;

/** Writes tables in one form. */
interface TableForm {

    /** Writes a table; the lines it writes end with a line break. */
    void write(StringBuilder page, Table table, Language language, Random random);
}
