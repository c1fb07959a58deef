package io.docwright.runtime;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a service: how its request is written and its response read. Immutable.
 *
 * @param <I> type of the request
 * @param <O> type of the response
 */
public final class Operation<I, O> {
    private final String name;
    private final String method;
    private final BiConsumer<I, RequestBuilder> writer;
    private final ElementReader<O> reader;
    private final BiFunction<O, ResponseMetadata, O> received;
    private final boolean successFlag;
    private final boolean retrySafe;
    private final boolean emptyAnswer;

    private Operation(
            String name,
            String method,
            BiConsumer<I, RequestBuilder> writer,
            ElementReader<O> reader,
            BiFunction<O, ResponseMetadata, O> received,
            boolean successFlag,
            boolean retrySafe,
            boolean emptyAnswer) {
        this.name = name;
        this.method = method;
        this.writer = writer;
        this.reader = reader;
        this.received = received;
        this.successFlag = successFlag;
        this.retrySafe = retrySafe;
        this.emptyAnswer = emptyAnswer;
    }

    /**
     * Describes an operation.
     *
     * @param <I> type of the request
     * @param <O> type of the response
     * @param name wire name
     * @param method HTTP method
     * @param writer writes a request
     * @param reader reads a response
     * @return the operation
     */
    public static <I, O> Operation<I, O> of(
            String name, String method, BiConsumer<I, RequestBuilder> writer, ElementReader<O> reader) {
        return new Operation<>(name, method, writer, reader, (answer, metadata) -> answer, true, false, false);
    }

    /**
     * The same operation, whose answers say how they came.
     *
     * @param with makes the answer that is handed out, from the one just read and from what came with it
     * @return the changed operation
     */
    public Operation<I, O> received(BiFunction<O, ResponseMetadata, O> with) {
        return new Operation<>(name, method, writer, reader, with, successFlag, retrySafe, emptyAnswer);
    }

    /**
     * The same operation, for which an HTTP success whose body says {@code success: false} is no error.
     *
     * @return the changed operation
     */
    public Operation<I, O> ignoringSuccessFlag() {
        return new Operation<>(name, method, writer, reader, received, false, retrySafe, emptyAnswer);
    }

    /**
     * The same operation, stated to be safe to send again.
     *
     * @return the changed operation
     */
    public Operation<I, O> retrySafe() {
        return new Operation<>(name, method, writer, reader, received, successFlag, true, emptyAnswer);
    }

    /**
     * The same operation, of whose answer nothing is documented: one without a body is read as an empty object.
     *
     * @return the changed operation
     */
    public Operation<I, O> emptyAnswer() {
        return new Operation<>(name, method, writer, reader, received, successFlag, retrySafe, true);
    }

    String name() {
        return name;
    }

    boolean checksSuccessFlag() {
        return successFlag;
    }

    boolean mayAnswerNothing() {
        return emptyAnswer;
    }

    boolean isRetrySafe() {
        return retrySafe;
    }

    ElementReader<O> reader() {
        return reader;
    }

    O received(O answer, TransportResponse response) {
        return received.apply(answer, ResponseMetadata.of(response));
    }

    /** Writes a request, with headers that its caller adds. */
    PreparedRequest prepare(I request, @Nullable String edition, Map<String, String> added) {
        RequestBuilder out = new RequestBuilder(name, method, edition, added);
        writer.accept(request, out);
        return out.build();
    }
}
