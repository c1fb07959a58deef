// Eight modules of one pattern. The manifest of the third states something its page does not have, which is a warning.
def pattern = new File(basedir, 'module').toPath()
(1..8).each { number ->
    def module = new File(basedir, 'm' + number).toPath()
    java.nio.file.Files.walk(pattern).withCloseable { it.forEach { file ->
        java.nio.file.Files.copy(file, module.resolve(pattern.relativize(file).toString()))
    } }
    def pom = module.resolve('pom.xml').toFile()
    pom.setText(pom.getText('UTF-8').replace('MODULE', 'm' + number), 'UTF-8')
}
new File(basedir, 'm3/src/main/specs/library/service.yaml').append(
        'corrections:\n  - {at: GetBook.response.year, set: {type: long}, reason: gone}\n', 'UTF-8')
return true
