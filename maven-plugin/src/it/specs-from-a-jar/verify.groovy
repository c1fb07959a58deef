// Pages can come from a jar: it is unpacked in an earlier phase, and found unchanged when it is unpacked again.
def log = new File(basedir, 'build.log').getText('UTF-8')

assert new File(basedir, 'client/target/classes/com/example/library/LibraryClient.class').isFile()
assert (log =~ /files written [1-9]\d*, unchanged 0, removed 0/).size() == 1
assert (log =~ /files written 0, unchanged [1-9]\d*, removed 0/).size() == 1
