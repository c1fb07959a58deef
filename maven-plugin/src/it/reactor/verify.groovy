// Eight modules at a time get eight equal clients; where one fails, the others are built to their end.
def log = new File(basedir, 'build.log').getText('UTF-8')
def tree = { String path ->
    def root = new File(basedir, path)
    def files = [:]
    root.eachFileRecurse(groovy.io.FileType.FILES) { files[root.toPath().relativize(it.toPath()).toString()] = it.bytes.toList() }
    files
}
def expected = tree('m1/target/generated-sources/docwright')
assert expected.size() > 20
(2..8).each { assert tree('m' + it + '/target/generated-sources/docwright') == expected : it }
assert (log =~ /docwright: services 1, /).size() == 8 + 7
assert log.contains('m3/src/main/specs/library/service.yaml:8:10: warning[DW5004]')
assert (log =~ /(?m)^\[INFO\] m\d \.+ SUCCESS/).size() == 8 + 7
assert (log =~ /(?m)^\[INFO\] m3 \.+ FAILURE/).size() == 1
