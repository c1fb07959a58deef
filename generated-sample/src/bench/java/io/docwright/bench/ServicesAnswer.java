package io.docwright.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The answer that the page of ListServices shows, with as many services as one likes. */
final class ServicesAnswer {
    private ServicesAnswer() {}

    /** Compact JSON in UTF-8, as services send it. */
    static byte[] of(Path page, int services) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode answer = (ObjectNode) mapper.readTree(sample(Files.readString(page)));
        ArrayNode list = (ArrayNode) answer.get("Services");
        ObjectNode shown = (ObjectNode) list.remove(0);
        for (int i = 0; i < services; i++) {
            list.add(varied(shown.deepCopy(), i));
        }
        answer.put("PageSize", services).put("TotalCount", services);
        return mapper.writeValueAsBytes(answer);
    }

    /** No two services are the same, so that nothing can be learned by heart. */
    private static ObjectNode varied(ObjectNode service, int i) {
        service.put("ServiceName", service.get("ServiceName").asText() + "_" + i);
        service.put("ServiceId", service.get("ServiceId").asText() + i);
        service.put("ServiceUid", service.get("ServiceUid").asText().trim() + i + "\n");
        service.put("Memory", 1024L * (1 + i % 64));
        service.put("Cpu", 1 + i % 16);
        service.put("Weight", i);
        service.put("TotalInstance", 3 + i % 7);
        service.put("AutoscalerEnabled", i % 2 == 0);
        return service;
    }

    /** The outermost object on the page: from the first line that opens one to the last that closes one. */
    private static String sample(String page) {
        int start = page.indexOf("\n{\n\"RequestId\"");
        return page.substring(start, page.lastIndexOf("\n}\n") + 2);
    }
}
