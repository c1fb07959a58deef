// Encoding, locale and zone of the machine make no difference: every byte is the same.
def tree = { String name ->
    def root = new File(basedir, 'target/' + name)
    def files = [:]
    root.eachFileRecurse(groovy.io.FileType.FILES) { files[root.toPath().relativize(it.toPath()).toString()] = it.bytes.toList() }
    files
}
def expected = tree('utf-8')
assert expected.size() > 20
assert new File(basedir, 'target/utf-8/com/example/library/GetBookResponse.java').getText('UTF-8').contains('書名')
assert tree('us-ascii') == expected
assert tree('gbk') == expected
