// Sources as in a checkout that nobody may change. (A user who may do anything is not held back, but is seen.)
new File(basedir, 'src').eachFileRecurse { it.setReadOnly() }
return new File(basedir, 'src').setReadOnly()
