// A misspelt key of the manifest is named where it stands, together with the key that was meant; nothing is written.
def log = new File(basedir, 'build.log').getText('UTF-8')

assert log =~ /(?m)^\[ERROR\] src\/main\/specs\/library\/service\.yaml:4:1: error\[DW5001\] .*`pakage`.*`package`/
assert log.contains('nothing was generated: ')
assert !new File(basedir, 'target/generated-sources/docwright').exists()
