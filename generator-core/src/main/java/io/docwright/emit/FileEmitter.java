package io.docwright.emit;

import java.util.List;

/** Writes all files of one kind. */
@FunctionalInterface
interface FileEmitter {

    /** Returns the files of its kind for one service, perhaps none. */
    List<SourceFile> emit(EmitContext context);
}
