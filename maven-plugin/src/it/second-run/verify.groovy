// The second build of unchanged pages writes no file.
import java.time.OffsetDateTime

def log = new File(basedir, 'build.log').getText('UTF-8')
def finished = (log =~ /Finished at: (\S+)/).collect { OffsetDateTime.parse(it[1]).toInstant().toEpochMilli() }
assert finished.size() == 2

def summaries = (log =~ /docwright: .*; files written (\d+), unchanged (\d+), removed (\d+)/).collect { it[1..3]*.toInteger() }
assert summaries.size() == 2
assert summaries[0][0] > 0
assert summaries[1] == [0, summaries[0][0], 0]

// Maven prints whole seconds, so a file of the first build may seem up to one second younger than its end.
new File(basedir, 'target/generated-sources').eachFileRecurse(groovy.io.FileType.FILES) {
    assert it.lastModified() <= finished[0] + 1000 : it
}
assert log.substring(log.indexOf('Finished at')).contains('Nothing to compile')
