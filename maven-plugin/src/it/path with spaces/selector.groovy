// A Java process in the POSIX locale cannot name such files at all; then this project is reported as skipped.
def names = java.nio.charset.Charset.forName(System.getProperty('sun.jnu.encoding', 'UTF-8'))
return names.newEncoder().canEncode('Spezifikation für 圖書館, généré 產生')
