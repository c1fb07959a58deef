// The help goal lists every parameter with its user property.
def log = new File(basedir, 'build.log').getText('UTF-8')

['specsDirectory', 'outputDirectory', 'testOutputDirectory', 'includes', 'excludes', 'services', 'failOn', 'failOnChange',
        'skip', 'force', 'addCompileSourceRoot', 'encoding'].each {
    assert log.contains('User property: docwright.' + it)
}
assert !log.contains('(no description available)')
