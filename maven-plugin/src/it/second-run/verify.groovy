// The second build of unchanged pages, offline, writes no file: times and inodes stay. It does not even read the pages.
def log = new File(basedir, 'build.log').getText('UTF-8')

def summaries = (log =~ /docwright: .*; files written (\d+), unchanged (\d+), removed (\d+)/).collect { it[1..3]*.toInteger() }
assert summaries.size() == 4
assert summaries[0][0] > 0
assert summaries[1][0] > 0
assert summaries[2] == [0, summaries[0][0], 0]
assert summaries[3] == [0, summaries[1][0], 0]

def before = new File(basedir, 'target/list-1.txt').readLines('UTF-8')
assert before.size() > summaries[0][0]
assert before == new File(basedir, 'target/list-2.txt').readLines('UTF-8')
assert (log =~ /nothing has changed since the last run/).size() == 2
assert log.contains('Nothing to compile')
