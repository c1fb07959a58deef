package io.docwright.emit;

import io.docwright.model.Operation;

/** How generated Javadoc names pages. */
final class Pages {

    private Pages() {}

    /** Returns the file's name alone: its folder is another one on each machine. */
    static String name(Operation operation) {
        String page = operation.page();
        return Prose.quoted(page.substring(page.lastIndexOf('/') + 1));
    }
}
