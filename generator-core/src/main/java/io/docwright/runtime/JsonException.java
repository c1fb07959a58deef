package io.docwright.runtime;

/** JSON text that is malformed, or does not fit the type it should become; the message names the path in the text. */
public final class JsonException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String path;

    JsonException(String path, String message) {
        super(message);
        this.path = path;
    }

    /**
     * Where in the text the problem is, such as {@code $.Services[3].Memory}.
     *
     * @return the path, {@code $} for the whole text
     */
    public String path() {
        return path;
    }
}
