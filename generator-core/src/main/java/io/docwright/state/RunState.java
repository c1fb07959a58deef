package io.docwright.state;

import io.docwright.source.FileHash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run depended on, what it wrote and what it said, as text.
 *
 * @param <T> what it said
 * @param inputs what it depended on, but for the content of files
 * @param reads hashes of the files it read, by absolute path
 * @param output fingerprint of what it wrote
 * @param result what it said
 */
public record RunState<T extends Record>(Inputs inputs, SortedMap<String, String> reads, String output, T result) {

    private static final String HEADING = "docwright-state 1";

    /** Returns the text to keep. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(RecordText.of(inputs)).append(output).append('\n');
        text.append(reads.size()).append('\n');
        reads.forEach((path, hash) -> text.append(hash).append(RecordText.line(path)));
        text.append(RecordText.of(result));
        return HEADING + "\n" + hash(text.toString()) + "\n" + text;
    }

    /** Reads what {@link #text()} gave; empty when it is damaged in any way. */
    public static <T extends Record> Optional<RunState<T>> read(String text, Class<T> resultType) {
        int body = HEADING.length() + 1 + FileHash.LENGTH + 1;
        if (text.length() < body || !text.startsWith(HEADING + "\n" + hash(text.substring(body)) + "\n")) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse(text.substring(body).lines().iterator(), resultType));
        } catch (RuntimeException writtenByAnother) {
            return Optional.empty();
        }
    }

    private static <T extends Record> RunState<T> parse(Iterator<String> lines, Class<T> resultType) {
        Inputs inputs = RecordText.read(Inputs.class, lines);
        String output = lines.next();
        SortedMap<String, String> reads = new TreeMap<>();
        for (int count = Integer.parseInt(lines.next()); count > 0; count--) {
            String line = lines.next();
            reads.put(RecordText.unescaped(line.substring(FileHash.LENGTH)), line.substring(0, FileHash.LENGTH));
        }
        T result = RecordText.read(resultType, lines);
        if (lines.hasNext()) {
            throw new IllegalStateException("more than a result");
        }
        return new RunState<>(inputs, reads, output, result);
    }

    private static String hash(String text) {
        return FileHash.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Tells what is other than it was for this run; empty when nothing is. */
    public Optional<String> change(Inputs now) throws IOException {
        if (!inputs.generator().equals(now.generator())) {
            return Optional.of("the generator has changed");
        }
        if (!inputs.configuration().equals(now.configuration())) {
            return Optional.of("the configuration has changed");
        }
        if (!inputs.listing().equals(now.listing())) {
            return Optional.of("files have come or gone");
        }
        for (Map.Entry<String, String> read : reads.entrySet()) {
            Path file = Path.of(read.getKey());
            if (!Files.isRegularFile(file)) {
                return Optional.of("`" + file + "` is gone");
            }
            if (!FileHash.of(file).equals(read.getValue())) {
                return Optional.of("`" + file + "` has changed");
            }
        }
        return Optional.empty();
    }
}
