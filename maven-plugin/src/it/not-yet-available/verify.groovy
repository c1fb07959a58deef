// Parameters of goals to come are refused by name rather than ignored; a skipped run generates nothing.
def log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('`failOnChange` is `breaking`; it is not available yet')
assert log.contains('[INFO] docwright: skipped')
assert !new File(basedir, 'target/generated-sources/docwright').exists()
