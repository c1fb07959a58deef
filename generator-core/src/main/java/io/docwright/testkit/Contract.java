package io.docwright.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the documented samples of an operation promise: each can be read, and written again as equal JSON. A value that
 * contradicts its documented type, such as a number where the page says text, may come back in the documented one; so may
 * an object where the page says a list, as the list's only element.
 */
public final class Contract {
    private final OperationFacts operation;

    private Contract(OperationFacts operation) {
        this.operation = operation;
    }

    /**
     * The contract of an operation.
     *
     * @param operation what is documented
     * @return its contract
     */
    public static Contract of(OperationFacts operation) {
        return new Contract(operation);
    }

    /**
     * Checks every documented sample.
     *
     * @param codec reads JSON text and writes what it read
     * @throws AssertionError when a sample is not read, or does not come back whole; the message names the place
     */
    public void isKeptBy(UnaryOperator<String> codec) {
        for (String sample : operation.samples()) {
            String written = codec.apply(sample);
            compare("$", parsed(sample, "the sample"), parsed(written, "what was written"));
        }
    }

    private @Nullable Object parsed(String json, String what) {
        try {
            return Json.parse(json);
        } catch (Json.Malformed e) {
            throw new AssertionError(what + " of `" + operation.name() + "` is not JSON: " + e.message());
        }
    }

    private void compare(String place, @Nullable Object sample, @Nullable Object written) {
        if (sample instanceof Map<?, ?> expected && written instanceof Map<?, ?> found) {
            require(place, expected.keySet().equals(found.keySet()), expected.keySet(), found.keySet());
            expected.forEach((name, value) -> compare(place + "." + name, value, found.get(name)));
        } else if (sample instanceof List<?> expected && written instanceof List<?> found) {
            require(place, expected.size() == found.size(), expected.size() + " elements", found.size());
            for (int i = 0; i < expected.size(); i++) {
                compare(place + "[" + i + "]", expected.get(i), found.get(i));
            }
        } else if (sample instanceof Map && written instanceof List<?> list && list.size() == 1) {
            compare(place + "[0]", sample, list.get(0));
        } else {
            require(place, sameScalar(sample, written), sample, written);
        }
    }

    private static boolean sameScalar(@Nullable Object sample, @Nullable Object written) {
        if (sample == null || written == null) {
            return sample == written;
        }
        if (isContainer(sample) || isContainer(written)) {
            return false;
        }
        if (sample instanceof BigDecimal || written instanceof BigDecimal) {
            return sameNumber(sample, written);
        }
        return sample.toString().equals(written.toString());
    }

    private static boolean sameNumber(Object sample, Object written) {
        try {
            return new BigDecimal(sample.toString()).compareTo(new BigDecimal(written.toString())) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isContainer(Object value) {
        return value instanceof Map || value instanceof List;
    }

    private void require(String place, boolean kept, @Nullable Object expected, @Nullable Object found) {
        if (!kept) {
            throw new AssertionError("the sample of `" + operation.name() + "` is not kept at `" + place
                    + "`: expected " + expected + ", found " + found);
        }
    }
}
