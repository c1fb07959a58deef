// What was not understood is listed with its place and measured; a score can fail the build.
import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('src/main/specs/library/GetBook.md:5:1: info[DW2008]')
assert log =~ /GetBook\.md: understood 9\d\.\d % \(\d+ of \d+ characters\)/
assert log.contains('| Ask the desk')
assert log.contains('understood too little of src/main/specs/library/GetBook.md')
assert log.contains('`format` is `xml`; expected `text` or `json`')

def sarif = new JsonSlurper().parse(new File(basedir, 'target/docwright.sarif'), 'UTF-8')
assert sarif.runs[0].results.any { it.ruleId == 'DW2008' }

// Under -q nothing but the report is printed, so that it can be piped into another program.
def report = new JsonSlurper().parseText(log.substring(log.lastIndexOf('\n{')))
assert report.diagnostics.any { it.code == 'DW2008' }
