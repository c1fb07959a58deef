package io.docwright.handwritten.eas;

import io.docwright.runtime.JsonReader;
import io.docwright.runtime.JsonWriter;
import io.docwright.runtime.OpenEnum;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** State of a service. A value that is not listed here survives unchanged. */
public final class ServiceStatus implements OpenEnum {
    /** Being made. */
    public static final ServiceStatus CREATING = new ServiceStatus("Creating");

    /** Not running. */
    public static final ServiceStatus STOPPED = new ServiceStatus("Stopped");

    /** Running. */
    public static final ServiceStatus RUNNING = new ServiceStatus("Running");

    private static final Map<String, ServiceStatus> KNOWN = OpenEnum.index(CREATING, STOPPED, RUNNING);

    private final String value;

    private ServiceStatus(String value) {
        this.value = value;
    }

    /**
     * The constant of a value, or an object of its own for a value that is not documented.
     *
     * @param value the text on the wire
     * @return never null
     */
    public static ServiceStatus of(String value) {
        ServiceStatus known = KNOWN.get(value);
        return known != null ? known : new ServiceStatus(value);
    }

    /**
     * The documented values.
     *
     * @return in the order of the documentation, unmodifiable
     */
    public static Collection<ServiceStatus> knownValues() {
        return KNOWN.values();
    }

    /**
     * The text on the wire.
     *
     * @return the text, never null
     */
    public String value() {
        return value;
    }

    @Override
    public String text() {
        return value;
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(text());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ServiceStatus that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }

    static ServiceStatus read(JsonReader in) throws IOException {
        return of(in.asString());
    }

    static void write(JsonWriter out, ServiceStatus value) throws IOException {
        out.asString(value.value);
    }
}
