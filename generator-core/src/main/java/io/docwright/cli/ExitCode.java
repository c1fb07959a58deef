package io.docwright.cli;

/** What the process tells its caller; relied on by scripts. */
enum ExitCode {
    /** All went well. */
    FINE(0),
    /** There are diagnostics at or above the threshold. */
    DIAGNOSTICS(1),
    /** The command line is wrong, or an input cannot be read. */
    USAGE(2),
    /** The program has a bug. */
    BUG(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
