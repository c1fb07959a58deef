// Generating needs nothing but to read its sources, and leaves nothing beside them.
def found = []
new File(basedir, 'src').eachFileRecurse { found << it }
[*found, new File(basedir, 'src')].each { it.setWritable(true) }

assert found.findAll { it.isFile() }*.name.sort() == ['GetBook.md', 'service.yaml']
assert new File(basedir, 'target/generated-sources/docwright/com/example/library/LibraryClient.java').isFile()
