package io.docwright;

import io.docwright.source.FileHash;
import io.docwright.source.FileText;
import io.docwright.state.Inputs;
import io.docwright.state.RunState;
import io.docwright.write.LooseFiles;
import io.docwright.write.OutputException;
import io.docwright.write.OutputTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What is remembered of the last run into an output, so that a run with nothing to do reads hashes and says what it said before.
 * {@code docs/state.md} tells what counts.
 */
final class LastRun {

    /** They say how a run is made, not what comes of it. */
    private static final Set<String> IRRELEVANT = Set.of("state", "force");

    private final String verb;
    private final GenerateRequest request;
    private final Object everything;

    /**
     * Remembers the runs of one verb into one output.
     *
     * @param everything all that was asked for, of which the request may be a part
     */
    LastRun(String verb, GenerateRequest request, Object everything) {
        this.verb = verb;
        this.request = request;
        this.everything = everything;
    }

    /** Returns what the last run said if nothing is other than it was then; otherwise works and remembers what came of it. */
    GenerateResult orElse(Supplier<Generated> work) {
        if (request.state().isEmpty()) {
            return work.get().result();
        }
        try {
            return orElse(request.state().get(), work);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot tell whether anything has changed: " + e.getMessage(), e);
        }
    }

    private GenerateResult orElse(Path folder, Supplier<Generated> work) throws IOException {
        Inputs now = Inputs.of(Docwright.class, everything, IRRELEVANT, listing(folder));
        Optional<RunState<GenerateResult>> last = last(folder);
        Optional<String> change = change(last, now);
        if (change.isEmpty()) {
            return last.orElseThrow().result();
        }
        Generated generated = work.get();
        if (generated.result().succeeded()) {
            GenerateResult again = generated.result().again();
            String text = new RunState<>(now, generated.read().hashes(), generated.fingerprint(), again).text();
            keep(folder, text);
        }
        return generated.result().because(change.get());
    }

    private void keep(Path folder, String text) {
        try {
            LooseFiles.in(folder).write(name(), text);
        } catch (OutputException e) {
            throw new UsageException("the output is written, but its state is not: " + e.getMessage());
        }
    }

    private Optional<String> change(Optional<RunState<GenerateResult>> last, Inputs now) throws IOException {
        if (request.force()) {
            return Optional.of("it was asked for by `force`");
        }
        if (last.isEmpty()) {
            return Optional.of("no state of an earlier run is there");
        }
        Optional<String> change = last.get().change(now);
        if (change.isPresent()) {
            return change;
        }
        return OutputTree.at(request.output()).isStill(last.get().output())
                ? Optional.empty()
                : Optional.of("the output is not as it was written");
    }

    private Optional<RunState<GenerateResult>> last(Path folder) {
        return FileText.of(folder.resolve(name())).flatMap(text -> RunState.read(text, GenerateResult.class));
    }

    /** Whatever its name, a file that comes or goes may be a page, a manifest or something a manifest names. */
    private List<String> listing(Path folder) {
        return new SpecsFolder(request.specs().path(), List.of(), List.of()).names(List.of(request.output(), folder));
    }

    /** One output has one owner, so that its path tells runs apart that share a folder of states. */
    private String name() {
        String output = request.output().toAbsolutePath().normalize().toString();
        return verb + "-" + FileHash.of(output.getBytes(StandardCharsets.UTF_8)).substring(0, 16) + ".state";
    }
}
