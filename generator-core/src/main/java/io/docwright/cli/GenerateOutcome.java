package io.docwright.cli;

import io.docwright.GenerateResult;
import java.io.PrintWriter;
import picocli.CommandLine;

/** Tells what came of a generation. */
final class GenerateOutcome {

    private GenerateOutcome() {}

    /** Prints diagnostics and a summary, and returns the exit code. */
    static int report(GenerateResult result, CommandLine command) {
        DiagnosticPrinter.print(result.diagnostics(), command.getErr());
        result.changes().forEach(command.getOut()::println);
        if (!result.succeeded()) {
            return ExitCode.DIAGNOSTICS.number();
        }
        result.edited()
                .forEach(file -> command.getErr()
                        .println("docwright: `" + file + "` was edited since it was generated; the change is lost"));
        PrintWriter to = command.getOut();
        for (GenerateResult.GeneratedService service : result.services()) {
            to.println(service.name() + ": package " + service.javaPackage() + ", operations: " + service.operations()
                    + ", corrections: " + service.corrections());
        }
        to.println("files written: " + result.written().size() + ", unchanged: " + result.unchanged() + ", removed: "
                + result.removed().size());
        to.flush();
        return ExitCode.FINE.number();
    }
}
