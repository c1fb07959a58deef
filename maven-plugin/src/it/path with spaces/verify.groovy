// Spaces and letters of several scripts in every path, of the project, of the pages and of the output.
assert basedir.name.contains(' ')
assert new File(basedir, 'target/généré 產生/docwright/com/example/library/LibraryClient.java').isFile()
assert new File(basedir, 'target/classes/com/example/library/LibraryClient.class').isFile()
