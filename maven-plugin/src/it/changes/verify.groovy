// What happens to pages and output between builds, and what the next build makes of it.
def log = new File(basedir, 'build.log').getText('UTF-8')
def generated = new File(basedir, 'target/generated-sources/docwright/com/example/library')
def summaries = (log =~ /operations (\d+), .*; files written (\d+), unchanged (\d+), removed (\d+)/).collect { it[1..4]*.toInteger() }
assert summaries.size() == 6
def all = summaries[0][1]

// One page changed: one class says something else, and no other file is touched.
def before = new File(basedir, 'target/list-1.txt').readLines('UTF-8').findAll { it.contains('.java ') }
def after = new File(basedir, 'target/list-2.txt').readLines('UTF-8').findAll { it.contains('.java ') }
assert summaries[1] == [2, 1, all - 1, 0]
assert (after - before).size() == 1
assert (after - before)[0].contains('GetBookResponse.java ')
assert log =~ /the pages were read, since `\S*GetBook\.md` has changed/

// Its operation renamed: the old classes are gone.
assert summaries[2][0] == 2
assert summaries[2][3] > 0
assert new File(generated, 'ReadBookRequest.java').isFile()
assert !new File(generated, 'GetBookRequest.java').exists()

// A page removed: its classes are gone.
assert summaries[3][0] == 1
assert !new File(generated, 'GetShelfRequest.java').exists()

// A generated file edited: it is named and written again.
assert summaries[4][1..3] == [1, summaries[3][1] + summaries[3][2] - 1, 0]
assert log =~ /(?m)^\[WARNING\] `\S*LibraryClient\.java` was edited since it was generated; the change is lost/
assert !new File(generated, 'LibraryClient.java').getText('UTF-8').contains('mine')

// The state lost: the pages are read, and nothing is written.
assert summaries[5][1] == 0
assert log.contains('the pages were read, since no state of an earlier run is there')
