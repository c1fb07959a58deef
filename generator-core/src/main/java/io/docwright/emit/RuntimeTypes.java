package io.docwright.emit;

import com.palantir.javapoet.ClassName;

/**
 * The support classes by class literal, so that renaming one breaks this build and not a user's.
 *
 * @param javaPackage where the client finds them
 */
record RuntimeTypes(String javaPackage) {

    ClassName of(Class<?> type) {
        return ClassName.get(javaPackage, type.getSimpleName());
    }
}
