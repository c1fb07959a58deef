package io.docwright.runtime;

import java.net.http.HttpHeaders;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges the headers that say how long a body is: the JDK believes the first of two, and waits for ever for a negative one. */
final class Framing {
    private static final int MAX_DIGITS = 18;

    private Framing() {}

    /** What is wrong, or null when the end of the body is told in one way only. */
    static @Nullable String problem(HttpHeaders headers) {
        List<String> lengths = headers.allValues("content-length");
        List<String> encodings = headers.allValues("transfer-encoding");
        if (lengths.size() > 1 && lengths.stream().distinct().count() > 1) {
            return "the answer announces several lengths of its body";
        }
        if (!lengths.isEmpty() && !isCount(lengths.get(0))) {
            return "the answer announces a length of its body that is no count";
        }
        if (encodings.isEmpty()) {
            return null;
        }
        if (!lengths.isEmpty()) {
            return "the answer announces both a length of its body and a transfer encoding";
        }
        boolean chunked = encodings.size() == 1 && encodings.get(0).trim().equalsIgnoreCase("chunked");
        return chunked ? null : "the answer has a transfer encoding that was not asked for";
    }

    /** The announced length, or -1 when there is none to rely on. */
    static long length(HttpHeaders headers) {
        List<String> lengths = headers.allValues("content-length");
        return lengths.isEmpty() || !isCount(lengths.get(0))
                ? -1
                : Long.parseLong(lengths.get(0).trim());
    }

    private static boolean isCount(String text) {
        String digits = text.trim();
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            }
        }
        return !digits.isEmpty() && digits.length() <= MAX_DIGITS;
    }
}
