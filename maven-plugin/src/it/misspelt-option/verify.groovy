// Maven ignores what no goal knows; here it fails, and the nearest name is told, in the POM and on the command line.
def log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('found `failon` in the configuration, which no goal knows; expected `failOn`')
assert log.contains('found the property `docwright.minscore`, which no goal knows; expected `docwright.minScore`')
assert !new File(basedir, 'target/generated-sources').exists()
