package io.docwright;

import io.docwright.diag.Severity;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** What {@link Docwright#generate} is asked to do. */
public final class GenerateRequest {

    private final Specs specs;
    private final Path output;
    private final Optional<Severity> failOn;
    private final Optional<String> moduleName;
    private final ChangeLimit failOnChange;
    private final Optional<Path> state;
    private final boolean force;

    private GenerateRequest(Builder builder) {
        this.specs = Objects.requireNonNull(builder.specs, "specs");
        this.output = Objects.requireNonNull(builder.output, "output");
        this.failOn = builder.failOn;
        this.moduleName = builder.moduleName;
        this.failOnChange = builder.failOnChange;
        this.state = builder.state;
        this.force = builder.force;
    }

    /** Returns a builder with the folders Maven projects use. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns which services are read. */
    public Specs specs() {
        return specs;
    }

    /** Returns the root folder of the sources to write. */
    public Path output() {
        return output;
    }

    /** Returns the least severity that makes the run fail; empty for never. */
    public Optional<Severity> failOn() {
        return failOn;
    }

    /** Returns the name of the module that all clients of the run become; empty for none. */
    public Optional<String> moduleName() {
        return moduleName;
    }

    /** Returns the least change since the locks that makes the run fail. */
    public ChangeLimit failOnChange() {
        return failOnChange;
    }

    /** Returns the folder in which the state of the last run is kept; empty to remember nothing. */
    public Optional<Path> state() {
        return state;
    }

    /** Tells whether the run generates even when the state says that nothing has changed. */
    public boolean force() {
        return force;
    }

    /** Builds a request. Not safe for threads. */
    public static final class Builder {

        private Specs specs = Specs.at(Path.of("src", "main", "specs"));
        private Path output = Path.of("target", "generated-sources", "docwright");
        private Optional<Severity> failOn = Optional.of(Severity.ERROR);
        private Optional<String> moduleName = Optional.empty();
        private ChangeLimit failOnChange = ChangeLimit.NEVER;
        private Optional<Path> state = Optional.empty();
        private boolean force;

        private Builder() {}

        /** Sets which services are read. */
        public Builder specs(Specs specs) {
            this.specs = specs;
            return this;
        }

        /** Reads everything below a folder of services, or one page. */
        public Builder specs(Path specs) {
            return specs(Specs.at(specs));
        }

        /** Sets the root folder of the sources to write. */
        public Builder output(Path output) {
            this.output = output;
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

        /** Has a {@code module-info.java} of this name written, which exports the clients' packages. */
        public Builder moduleName(String moduleName) {
            this.moduleName = Optional.of(moduleName);
            return this;
        }

        /** Sets the least change since the locks that makes the run fail; then nothing is written. */
        public Builder failOnChange(ChangeLimit limit) {
            this.failOnChange = limit;
            return this;
        }

        /** Keeps the state of the run in a folder, so that the next one with nothing to do reads hashes alone. */
        public Builder state(Path folder) {
            this.state = Optional.of(folder);
            return this;
        }

        /** Sets whether the run generates even when the state says that nothing has changed. */
        public Builder force(boolean force) {
            this.force = force;
            return this;
        }

        /** Returns the request. */
        public GenerateRequest build() {
            return new GenerateRequest(this);
        }
    }
}
