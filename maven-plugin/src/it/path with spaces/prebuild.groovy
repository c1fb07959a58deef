// The folder gets its name here, so that a clone can be checked out on any file system.
assert new File(basedir, 'specs').renameTo(new File(basedir, 'Spezifikation für 圖書館'))
