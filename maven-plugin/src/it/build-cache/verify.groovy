// The cache gives back what was built from the same pages, and not what was built from others.
def log = new File(basedir, 'build.log').getText('UTF-8')

assert (log =~ /docwright: services 1, /).size() == 2
assert log.contains('Found cached build, restoring com.example.it:build-cache from cache')
assert new File(basedir, 'target/generated-sources/docwright/com/example/library/GetBookResponse.java').getText('UTF-8')
        .contains('How many pages it has.')
assert new File(basedir, 'target/build-cache-1.jar').isFile()
