// What has changed since the lock is told at its place, fails the build when asked to, and is shown by `diff` without a pom.
def log = new File(basedir, 'build.log').getText('UTF-8')
def changes = new File(basedir, 'target/changes.md').getText('UTF-8')
def written = { log.findAll(~/docwright: services 1, .*/) }

assert new File(basedir, 'src/main/specs/library/docwright.lock.json').isFile()
assert log.contains('[INFO] docwright: library: src/main/specs/library/docwright.lock.json written')
assert log.contains('[WARNING] src/changed/specs/library/GetBook.md:14:1: warning[DW7001] changed since it was accepted:'
        + ' `GetBook.request.language` now-required: `false` -> `true`; wire breaking, source none, binary none;')
assert log.contains('[WARNING] docwright: library: 2 breaking, 0 compatible changes since the lock; major')
assert log.contains('nothing was generated: `failOnChange` is `breaking`; library: 2 breaking, 0 compatible changes since the lock; major')
assert written().size() == 3
assert changes.startsWith('## `library`: major, 2 breaking, 0 compatible\n')
assert changes.contains('- `GetBookResponse.pageCount` property-renamed: `pages` → `pageCount`  \n')
assert log.contains('[INFO] docwright: skipped')
