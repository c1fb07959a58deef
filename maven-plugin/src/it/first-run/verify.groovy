// A first build generates the client, compiles it with the code that uses it, and says so in one line.
def log = new File(basedir, 'build.log').getText('UTF-8')
def generated = new File(basedir, 'target/generated-sources/docwright/com/example/library')

assert new File(generated, 'LibraryClient.java').isFile()
assert new File(generated, 'GetBookRequest.java').isFile()
assert new File(basedir, 'target/classes/com/example/library/LibraryClient.class').isFile()
assert new File(basedir, 'target/classes/com/example/App.class').isFile()
assert (log =~ /(?m)^\[INFO\] docwright: services 1, operations 1, /).size() == 1
assert !log.contains('[WARNING]')
