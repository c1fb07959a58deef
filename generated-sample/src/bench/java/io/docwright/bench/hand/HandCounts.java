package io.docwright.bench.hand;

import java.io.IOException;
import java.util.Map;

/** How many instances run where, immutable. */
public record HandCounts(
        Long quota, Long publicValue, Long dedicated, Map<String, Object> unknownProperties, long seen) {

    static HandCounts read(HandReader in) throws IOException {
        Long quota = null;
        Long publicValue = null;
        Long dedicated = null;
        Map<String, Object> unknown = null;
        long seen = 0;
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "Quota" -> quota = in.int64(seen, seen |= 1L << 0);
                case "Public" -> publicValue = in.int64(seen, seen |= 1L << 1);
                case "Dedicated" -> dedicated = in.int64(seen, seen |= 1L << 2);
                default -> unknown = in.unknown(name, unknown);
            }
        }
        return new HandCounts(quota, publicValue, dedicated, HandReader.unmodifiable(unknown), seen);
    }
}
