// Fake and contract test are generated, compiled as strictly as it gets and run beside the user's own tests; without JUnit
// in mind the contract tests can be left out, and are then removed.
def log = new File(basedir, 'build.log').getText('UTF-8')
def generated = new File(basedir, 'target/generated-test-sources/docwright/com/example/library')

assert new File(generated, 'FakeLibrary.java').isFile()
assert new File(generated, 'testkit/FakeServer.java').isFile()
assert !new File(basedir, 'target/generated-sources/docwright/com/example/library/FakeLibrary.java').exists()
assert !new File(basedir, 'target/classes/com/example/library/FakeLibrary.class').exists()
assert new File(basedir, 'target/surefire-reports/TEST-com.example.LibraryTest.xml').text.contains('tests="2"')
assert new File(basedir, 'target/surefire-reports/TEST-com.example.library.LibraryContractTest.xml').text.contains('tests="1"')
assert !new File(generated, 'LibraryContractTest.java').exists()
assert log.contains('`sourceRoot` is `elsewhere`; expected `test`, `main` or `none`')
assert !log.contains('[WARNING]')
