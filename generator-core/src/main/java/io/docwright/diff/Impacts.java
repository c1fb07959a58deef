package io.docwright.diff;

/**
 * What a change does in the three planes.
 *
 * @param wire whether programs compiled with the old client get through to the service as it is documented now: requests accepted, answers read
 * @param source whether code written for the old client compiles with the new one
 * @param binary whether programs compiled with the old client run with the new one
 */
public record Impacts(Impact wire, Impact source, Impact binary) {

    /** No impact at all. */
    public static final Impacts NONE = new Impacts(Impact.NONE, Impact.NONE, Impact.NONE);

    /** Returns the worst of the three. */
    public Impact worst() {
        return wire.or(source).or(binary);
    }

    /** Returns the worse of two in each plane. */
    public Impacts or(Impacts other) {
        return new Impacts(wire.or(other.wire), source.or(other.source), binary.or(other.binary));
    }
}
