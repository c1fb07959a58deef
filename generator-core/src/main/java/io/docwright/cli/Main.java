package io.docwright.cli;

import io.docwright.Docwright;
import io.docwright.UsageException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The executable jar: reads the command line, calls the generator, tells the outcome by exit code. */
@Command(
        name = "docwright",
        description = "Typed Java clients from API documentation pages.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class Main {

    @Option(
            names = {"-X", "--debug"},
            scope = ScopeType.INHERIT,
            description = "print the stack trace when the program itself fails")
    private boolean debug;

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        int code = run(arguments, Verbs.of(new Docwright()), writer(FileDescriptor.out), writer(FileDescriptor.err));
        System.exit(code);
    }

    static int run(String[] arguments, Verbs verbs, PrintWriter out, PrintWriter err) {
        var main = new Main();
        var commandLine = new CommandLine(main)
                .addSubcommand(new GenerateCommand(verbs.generate()))
                .addSubcommand(new GenerateTestCommand(verbs.generateTest()))
                .addSubcommand(new InspectCommand(verbs.inspect()))
                .addSubcommand(new LintCommand(verbs.lint()))
                .addSubcommand(new ExplainCommand(verbs.explain()))
                .addSubcommand(new SuggestCommand(verbs.suggest()))
                .addSubcommand(new AcceptCommand(verbs.accept()))
                .addSubcommand(new DiffCommand(verbs.diff()))
                // A page may be called `@name`; it is not a file of arguments.
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((exception, all) -> refuse(exception))
                .setExecutionExceptionHandler((exception, command, parsed) -> main.fail(exception, err));
        try {
            return commandLine.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError error) {
            return main.fail(error, err);
        }
    }

    private static int refuse(ParameterException refusal) {
        CommandLine command = refusal.getCommandLine();
        ParameterException cause = misspelt(refusal, command).orElse(refusal);
        String message = String.valueOf(cause.getMessage());
        PrintWriter err = command.getErr();
        err.println("docwright: " + message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1));
        UnmatchedArgumentException.printSuggestions(cause, err);
        err.println("try `" + command.getCommandSpec().qualifiedName() + " --help`");
        err.flush();
        return ExitCode.USAGE.number();
    }

    /** A misspelt option makes the right one missing; what was misspelt is the better thing to say. */
    private static Optional<ParameterException> misspelt(ParameterException refusal, CommandLine command) {
        List<String> unmatched = command.getUnmatchedArguments();
        return refusal instanceof MissingParameterException && !unmatched.isEmpty()
                ? Optional.of(new UnmatchedArgumentException(command, unmatched))
                : Optional.empty();
    }

    private int fail(Throwable failure, PrintWriter err) {
        boolean bug = !(failure instanceof UsageException || failure instanceof UncheckedIOException);
        err.println(
                bug
                        ? "docwright: internal error: " + failure + "; run again with -X for the stack trace"
                        : "docwright: " + failure.getMessage());
        if (debug) {
            failure.printStackTrace(err);
        }
        err.flush();
        return (bug ? ExitCode.BUG : ExitCode.USAGE).number();
    }

    /** Pages are in any script, so what is printed about them is UTF-8 whatever the host's locale. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }

    /** Reads the version from the jar's manifest. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"docwright " + Optional.ofNullable(version).orElse("(not packaged)")};
        }
    }
}
