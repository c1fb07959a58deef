package io.docwright.sample.eas;

import io.docwright.sample.runtime.Json;

/** Lets the benchmarks at what the client does with the bytes of an answer. */
public final class Decode {
    private Decode() {}

    /**
     * Reads the answer of ListServices.
     *
     * @param json the body
     * @return the answer
     */
    public static ListServicesResponse listServices(byte[] json) {
        return Json.parse(json, ListServicesResponse::read);
    }
}
