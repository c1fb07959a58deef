// An element is explained by the lines it came from, in a folder that is no project.
def log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('GetBook.request.language: query parameter, string, optional')
assert log.contains('specs/library/GetBook.md:14:')
assert log.contains('| language | string | No | query | The language of the summary. | en |')
assert log.contains('found no element `GetBook.request.langage`; the nearest are `GetBook.request.language`')
