package io.docwright.cli;

import io.docwright.GenerateRequest;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of commands that remember what they did. */
final class StateOptions {

    @Option(
            names = "--state",
            paramLabel = "DIR",
            description = "remember the run in a folder, so that the next one with nothing to do only reads hashes")
    private @Nullable Path state;

    @Option(names = "--force", description = "generate even when the state says that nothing has changed")
    private boolean force;

    GenerateRequest.Builder apply(GenerateRequest.Builder request) {
        Optional.ofNullable(state).ifPresent(request::state);
        return request.force(force);
    }
}
