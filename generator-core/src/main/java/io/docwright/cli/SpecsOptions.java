package io.docwright.cli;

import io.docwright.Specs;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of every command that reads services. */
final class SpecsOptions {

    @Option(
            names = "--specs",
            required = true,
            paramLabel = "PATH",
            description = "folder with services, or one page without a manifest")
    private Path specs;

    @Mixin
    private PageOptions pages;

    Specs specs() {
        Specs selected = Specs.at(specs);
        return pages.encoding().map(selected::in).orElse(selected);
    }
}
