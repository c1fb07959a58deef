// A value that has no meaning fails the build and says which ones have.
def log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('`failOn` is `warn`; expected `error`, `warning` or `never`')
assert !new File(basedir, 'target').exists()
