package io.docwright.emit;

import com.palantir.javapoet.ClassName;

/**
 * The support classes by class literal, so that renaming one breaks this build and not a user's.
 *
 * @param javaPackage where they were copied to
 */
record CopiedTypes(String javaPackage) {

    ClassName of(Class<?> type) {
        return ClassName.get(javaPackage, type.getSimpleName());
    }
}
