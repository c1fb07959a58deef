package io.docwright.handwritten.patterns;

import io.docwright.runtime.JsonReader;
import io.docwright.runtime.JsonWriter;
import io.docwright.runtime.OpenEnum;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Code of a state. A value that is not listed here survives unchanged. */
public final class DeploymentStatus implements OpenEnum {
    /** Being prepared. */
    public static final DeploymentStatus PREPARING = new DeploymentStatus(0L, "PREPARING");

    /** Done. */
    public static final DeploymentStatus SUCCESS = new DeploymentStatus(1L, "SUCCESS");

    /** Failed. */
    public static final DeploymentStatus FAILED = new DeploymentStatus(2L, "FAILED");

    private static final Map<String, DeploymentStatus> KNOWN = OpenEnum.index(PREPARING, SUCCESS, FAILED);

    private final long value;
    private final @Nullable String name;

    private DeploymentStatus(long value, @Nullable String name) {
        this.value = value;
        this.name = name;
    }

    /**
     * The constant of a value, or an object of its own for a value that is not documented.
     *
     * @param value the code on the wire
     * @return never null
     */
    public static DeploymentStatus of(long value) {
        DeploymentStatus known = KNOWN.get(Long.toString(value));
        return known != null ? known : new DeploymentStatus(value, null);
    }

    /**
     * The documented values.
     *
     * @return in the order of the documentation, unmodifiable
     */
    public static Collection<DeploymentStatus> knownValues() {
        return KNOWN.values();
    }

    /**
     * The code on the wire.
     *
     * @return the code
     */
    public long value() {
        return value;
    }

    /**
     * The documented name of the code.
     *
     * @return the name, or null when the code is not documented
     */
    public @Nullable String name() {
        return name;
    }

    @Override
    public String text() {
        return Long.toString(value);
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(text());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DeploymentStatus that && value == that.value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }

    /** The value, with the documented name where there is one. */
    @Override
    public String toString() {
        return name == null ? text() : text() + " (" + name + ")";
    }

    static DeploymentStatus read(JsonReader in) throws IOException {
        return of(in.asLong());
    }

    static void write(JsonWriter out, DeploymentStatus value) throws IOException {
        out.asLong(value.value);
    }
}
