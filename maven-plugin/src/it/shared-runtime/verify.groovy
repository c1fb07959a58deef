// Two services share the support classes that one of them writes; their pages may have the same file name.
def classes = new File(basedir, 'target/classes/com/example')

assert new File(classes, 'library/GetBookRequest.class').isFile()
assert new File(classes, 'archive/GetBookRequest.class').isFile()
assert new File(classes, 'runtime').list().length > 10
assert !new File(classes, 'library/runtime').exists()
assert !new File(classes, 'archive/runtime').exists()
assert new File(basedir, 'build.log').getText('UTF-8').contains('docwright: services 2, operations 2, ')
