package io.docwright.maven;

import io.docwright.DiffRequest;
import io.docwright.DiffResult;
import io.docwright.DiffResult.Format;
import io.docwright.Docwright;
import io.docwright.Specs;
import java.io.File;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Compares two sides and judges every change: on the wire, in Java source, in Java binaries. */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public final class DiffMojo extends SpecsMojo {

    /** The side callers were built against: a lock, a folder with services, or one page. */
    @Parameter(name = "old", property = "docwright.old", required = true)
    private File before;

    /** The side as it is now, of the same kinds; the specs directory when not given. */
    @Parameter(name = "new", property = "docwright.new")
    private @Nullable File after;

    /** The form of the report: {@code text}, {@code markdown}, {@code json} or {@code html}. */
    @Parameter(property = "docwright.format", defaultValue = "text")
    private String format = "text";

    /** The file the report is written to; else {@code text} goes to the log, and the other forms alone to standard output. */
    @Parameter(property = "docwright.out")
    private @Nullable File out;

    /** The least change that fails the build: {@code breaking}, {@code any} or {@code never}. */
    @Parameter(property = "docwright.failOnChange", defaultValue = "never")
    private String failOnChange = "never";

    /** Made by Maven, which then sets the parameters. */
    public DiffMojo() {}

    /** Takes {@code old}, which is called otherwise here beside its opposite. */
    public void setOld(File side) {
        this.before = side;
    }

    /** Takes {@code new}, which no field can be called. */
    public void setNew(File side) {
        this.after = side;
    }

    @Override
    void run(Docwright docwright, Specs specs) throws MojoFailureException {
        Format form = format();
        DiffResult result = docwright.diff(new DiffRequest(
                specs.withPath(before.toPath()),
                after == null ? specs : specs.withPath(after.toPath()),
                ParameterValues.changeLimit(failOnChange),
                form,
                Optional.ofNullable(out).map(File::toPath)));
        log(result.diagnostics());
        if (!result.readable()) {
            throw new MojoFailureException("nothing was compared: there are errors");
        }
        if (out == null) {
            show(result.report(form), form);
        }
        if (!result.withinLimit()) {
            throw new MojoFailureException(
                    "there are changes that fail the build; `failOnChange` is `" + failOnChange + "`");
        }
    }

    private void show(String report, Format form) {
        if (form == Format.TEXT) {
            print(report);
        } else {
            printPlain(report);
        }
    }

    private Format format() throws MojoFailureException {
        for (Format known : Format.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(format)) {
                return known;
            }
        }
        throw new MojoFailureException("`format` is `" + format + "`; expected `text`, `markdown`, `json` or `html`");
    }
}
