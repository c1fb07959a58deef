package io.docwright.bench.hand;

import java.io.IOException;
import java.util.Map;

/** A label of a service, immutable. */
public record HandLabel(String labelValue, String labelKey, Map<String, Object> unknownProperties, long seen) {

    static HandLabel read(HandReader in) throws IOException {
        String labelValue = null;
        String labelKey = null;
        Map<String, Object> unknown = null;
        long seen = 0;
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "LabelValue" -> labelValue = in.text(seen, seen |= 1L << 0);
                case "LabelKey" -> labelKey = in.text(seen, seen |= 1L << 1);
                default -> unknown = in.unknown(name, unknown);
            }
        }
        return new HandLabel(labelValue, labelKey, HandReader.unmodifiable(unknown), seen);
    }
}
