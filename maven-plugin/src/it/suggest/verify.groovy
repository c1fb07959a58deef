// The statement that the error asks for is drafted in the form of the manifest.
def log = new File(basedir, 'build.log').getText('UTF-8')
def drafts = new File(basedir, 'target/drafts.yaml').getText('UTF-8')

assert log.contains('error[DW3004]')
assert log.contains('docwright: statements drafted 1')
assert drafts.contains('operations:\n  GetBook:\n    parameters:\n')
assert drafts.contains('      language: {location: body}\n')
