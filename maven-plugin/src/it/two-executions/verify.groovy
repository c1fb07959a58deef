// Two executions write into folders of their own and leave each other alone; into one folder they are refused.
def log = new File(basedir, 'build.log').getText('UTF-8')

assert new File(basedir, 'target/generated-sources/docwright/com/example/library/LibraryClient.java').isFile()
assert new File(basedir, 'target/generated-sources/archive/com/example/archive/ArchiveClient.java').isFile()
assert !new File(basedir, 'target/generated-sources/docwright/com/example/archive').exists()
assert (log =~ /files written 0, unchanged [1-9]\d*, removed 0/).size() == 3
assert log =~ /as the output of `generate` of the execution `archive`; it is the output of `generate` of the execution `library`/
