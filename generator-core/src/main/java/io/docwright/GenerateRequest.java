package io.docwright;

import io.docwright.diag.Severity;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What {@link Docwright#generate} is asked to do. */
public final class GenerateRequest {

    private final Path specs;
    private final Path output;
    private final Path workingDirectory;
    private final List<String> includes;
    private final List<String> excludes;
    private final List<String> services;
    private final Optional<Severity> failOn;
    private final Optional<Charset> encoding;
    private final Optional<String> moduleName;

    private GenerateRequest(Builder builder) {
        this.specs = Objects.requireNonNull(builder.specs, "specs");
        this.output = Objects.requireNonNull(builder.output, "output");
        this.workingDirectory = builder.workingDirectory;
        this.includes = List.copyOf(builder.includes);
        this.excludes = List.copyOf(builder.excludes);
        this.services = List.copyOf(builder.services);
        this.failOn = builder.failOn;
        this.encoding = builder.encoding;
        this.moduleName = builder.moduleName;
    }

    /** Returns a builder without specs and output. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the folder of services, or one page. */
    public Path specs() {
        return specs;
    }

    /** Returns the root folder of the sources to write. */
    public Path output() {
        return output;
    }

    /** Returns the folder that paths in diagnostics are relative to. */
    public Path workingDirectory() {
        return workingDirectory;
    }

    /** Returns the glob patterns, relative to the specs folder, of the manifests' folders and pages to read; empty for all. */
    public List<String> includes() {
        return includes;
    }

    /** Returns the glob patterns of what is left out. */
    public List<String> excludes() {
        return excludes;
    }

    /** Returns the names of the services to generate; empty for all. */
    public List<String> services() {
        return services;
    }

    /** Returns the least severity that makes the run fail; empty for never. */
    public Optional<Severity> failOn() {
        return failOn;
    }

    /** Returns the charset of the pages; empty to detect it. */
    public Optional<Charset> encoding() {
        return encoding;
    }

    /** Returns the name of the module that all clients of the run become; empty for none. */
    public Optional<String> moduleName() {
        return moduleName;
    }

    /** Returns which services are read. */
    Specs selection() {
        return new Specs(specs, includes, excludes, services, encoding, workingDirectory);
    }

    /** Builds a request. Not safe for threads. */
    public static final class Builder {

        private Path specs = Path.of("src", "main", "specs");
        private Path output = Path.of("target", "generated-sources", "docwright");
        private Path workingDirectory = Path.of("").toAbsolutePath();
        private List<String> includes = List.of();
        private List<String> excludes = List.of();
        private List<String> services = List.of();
        private Optional<Severity> failOn = Optional.of(Severity.ERROR);
        private Optional<Charset> encoding = Optional.empty();
        private Optional<String> moduleName = Optional.empty();

        private Builder() {}

        /** Sets the folder of services, or one page. */
        public Builder specs(Path specs) {
            this.specs = specs;
            return this;
        }

        /** Sets the root folder of the sources to write. */
        public Builder output(Path output) {
            this.output = output;
            return this;
        }

        /** Sets the folder that paths in diagnostics are relative to; the process's own by default. */
        public Builder workingDirectory(Path workingDirectory) {
            this.workingDirectory = workingDirectory.toAbsolutePath();
            return this;
        }

        /** Sets the glob patterns of what is read. */
        public Builder includes(List<String> includes) {
            this.includes = includes;
            return this;
        }

        /** Sets the glob patterns of what is left out. */
        public Builder excludes(List<String> excludes) {
            this.excludes = excludes;
            return this;
        }

        /** Sets the names of the services to generate. */
        public Builder services(List<String> services) {
            this.services = services;
            return this;
        }

        /** Sets the least severity that makes the run fail. */
        public Builder failOn(Severity severity) {
            this.failOn = Optional.of(severity);
            return this;
        }

        /** Lets the run go on whatever is found; an operation with an error is left out. */
        public Builder neverFail() {
            this.failOn = Optional.empty();
            return this;
        }

        /** Sets the charset of the pages. */
        public Builder encoding(Charset encoding) {
            this.encoding = Optional.of(encoding);
            return this;
        }

        /** Has a {@code module-info.java} of this name written, which exports the clients' packages. */
        public Builder moduleName(String moduleName) {
            this.moduleName = Optional.of(moduleName);
            return this;
        }

        /** Returns the request. */
        public GenerateRequest build() {
            return new GenerateRequest(this);
        }
    }
}
