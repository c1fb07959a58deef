// A table that cannot be read and an empty file are named with file, line and column, and nothing is written.
def log = new File(basedir, 'build.log').getText('UTF-8')

assert log =~ /(?m)^\[ERROR\] src\/main\/specs\/library\/Empty\.md:1:1: error\[DW1001\] \S/
assert log =~ /(?m)^\[ERROR\] src\/main\/specs\/library\/GetShelf\.md:1[1-5]:\d+: error\[DW2007\] \S/
assert log =~ /nothing was generated: \d+ problems, first src\/main\/specs\/library\/Empty\.md:1:1: error/
assert !log.contains('COMPILATION ERROR')

def left = []
def target = new File(basedir, 'target')
if (target.exists()) {
    target.eachFileRecurse(groovy.io.FileType.FILES) { left << it }
}
assert left.isEmpty()
