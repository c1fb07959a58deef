package io.docwright.parse.page;

import java.util.Optional;

/** A textual form of a table. */
interface Layout {

    /** Returns its name in the words of the documentation. */
    String name();

    /** Returns the heading of a table that starts at a line, where this layout sees one. */
    Optional<Header> header(TableArea area, int from);

    /** Reads the table below a heading this layout has found. */
    PageTable read(TableArea area, Header header);
}
