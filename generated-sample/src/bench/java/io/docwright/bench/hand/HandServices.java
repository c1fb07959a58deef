package io.docwright.bench.hand;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The whole answer, immutable. */
public record HandServices(
        String requestId,
        List<HandService> services,
        Long pageNumber,
        Long pageSize,
        Long totalCount,
        Map<String, Object> unknownProperties,
        long seen) {

    static HandServices read(HandReader in) throws IOException {
        String requestId = null;
        List<HandService> services = null;
        Long pageNumber = null;
        Long pageSize = null;
        Long totalCount = null;
        Map<String, Object> unknown = null;
        long seen = 0;
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "RequestId" -> requestId = in.text(seen, seen |= 1L << 0);
                case "Services" -> services = in.list(seen, seen |= 1L << 1, HandService::read);
                case "PageNumber" -> pageNumber = in.int64(seen, seen |= 1L << 2);
                case "PageSize" -> pageSize = in.int64(seen, seen |= 1L << 3);
                case "TotalCount" -> totalCount = in.int64(seen, seen |= 1L << 4);
                default -> {
                    unknown = in.unknown(name, unknown);
                    in.judge(name, unknown.get(name));
                }
            }
        }
        return new HandServices(
                requestId, services, pageNumber, pageSize, totalCount, HandReader.unmodifiable(unknown), seen);
    }
}
