// The clients are a named module when one is asked for; their fakes and tests are compiled and run on the class path.
assert new File(basedir, 'target/generated-sources/docwright/module-info.java').text.contains('module com.example.it.clients {')
assert new File(basedir, 'target/classes/module-info.class').isFile()
assert !new File(basedir, 'target/test-classes/module-info.class').exists()
assert new File(basedir, 'target/surefire-reports/TEST-com.example.library.LibraryContractTest.xml').text.contains('tests="1"')
assert !new File(basedir, 'build.log').getText('UTF-8').contains('[WARNING]')
